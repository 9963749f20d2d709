"""What a page copied, read by pasting it."""

from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait


def copied(browser: WebDriver, button: WebElement) -> str:
    """Press a button that copies; return what can be pasted then, or is selected."""
    field: WebElement = browser.execute_script(
        "return document.body.appendChild(document.createElement('textarea'))"
    )
    # Not what another test left there.
    field.send_keys("other", Keys.CONTROL, "ax")
    button.send_keys(Keys.ENTER)
    WebDriverWait(browser, 5).until(lambda _: button.text in ("Copied", "Selected"))
    if button.text == "Selected":
        selected: str = browser.execute_script("return getSelection().toString()")
        return selected.strip()
    field.send_keys(Keys.CONTROL, "v")
    WebDriverWait(browser, 5).until(lambda _: field.get_property("value"))
    return str(field.get_property("value")).strip()
