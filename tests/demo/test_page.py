"""The files of the demo page."""

import re

from mnist_checker.demo.page import Figure, demo_resources, figure_row
from tools.paths import ROOT


def test_a_set_is_one_row_of_the_table_and_a_network_one_column() -> None:
    dense = Figure(set="<8 & >9", n=3498, accuracy=0.98456, interval=[0.98, 0.99])
    convolution = Figure(set="<8 & >9", n=3498, accuracy=0.99, interval=[0.985, 0.995])
    assert figure_row([dense, convolution]) == (
        '<tr><th scope="row">&lt;8 &amp; &gt;9 <small>n = 3,498</small></th>'
        "<td>98.46&nbsp;% <small>98.00 to 99.00</small></td>"
        "<td>99.00&nbsp;% <small>98.50 to 99.50</small></td></tr>"
    )


def test_the_page_names_only_files_that_are_served() -> None:
    resources = demo_resources()
    page = resources["/"].bodies["identity"].decode()
    assert "$" not in page
    named = {part.split('"')[0] for mark in ('src="', 'href="') for part in page.split(mark)[1:]}
    assert named
    assert {f"/{name}" for name in named} | {"/"} == set(resources)


def test_the_playground_begins_with_what_the_element_has() -> None:
    page = demo_resources()["/"].bodies["identity"].decode()
    reference = (ROOT / "docs" / "embed.md").read_text("utf-8")
    known = re.findall(r"^\| `([\w-]+)` \|(?: `\w+` \|)? `([^`]*)` \|", reference, re.MULTILINE)
    shown = re.findall(r'<input type="(?:range|color)" name="([\w-]+)".* value="([^"]*)"', page)
    assert [name for name, _ in shown] == [
        "threshold",
        "pen-width",
        "--mnist-checker-radius",
        "--mnist-checker-accent",
    ]
    for name, value in shown:
        assert value == dict(known)[name].removesuffix("px")
