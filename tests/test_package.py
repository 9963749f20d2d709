"""The npm package, installed from its tarball as a page's owner would."""

import json
import tomllib
from pathlib import Path
from typing import Any, Final

import pytest

from mnist_checker.models import released
from mnist_checker.widget import TAGS, widget_script
from tests import npm
from tools.paths import ROOT

IMPORTS: Final = """
  const names = Object.getOwnPropertyNames(globalThis);
  if (typeof HTMLElement !== "undefined") {
    throw new Error("this server has a DOM");
  }
  for (const name of process.argv.slice(1)) {
    await import(name);
  }
  const { define } = await import("mnist-checker");
  const { default: network } = await import("mnist-checker/dense.js");
  define("my-digits", network);
  const added = Object.getOwnPropertyNames(globalThis).filter((name) => !names.includes(name));
  console.log(JSON.stringify([typeof define, network.length, added]));
"""


@pytest.fixture(scope="module")
def installed(npm_package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package's folder within a project that has nothing else."""
    project = tmp_path_factory.mktemp("project")
    (project / "package.json").write_text('{"private": true, "type": "module"}', "utf-8")
    npm.install(project, npm_package)
    return project / "node_modules" / "mnist-checker"


@pytest.fixture(scope="module")
def described(installed: Path) -> dict[str, Any]:
    """The package's package.json."""
    found: dict[str, Any] = json.loads((installed / "package.json").read_text("utf-8"))
    return found


def test_the_scripts_are_those_of_the_command_line(installed: Path) -> None:
    for name, tag in TAGS.items():
        script = (installed / f"{tag}.js").read_text("utf-8")
        assert script == widget_script(released(name), tag)


def test_has_the_version_and_the_licence_of_the_project(
    installed: Path, described: dict[str, Any]
) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert described["version"] == project["version"]
    assert described["license"] == project["license"]
    assert (installed / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()


def test_every_file_that_is_named_is_there(installed: Path, described: dict[str, Any]) -> None:
    conditions = [target for target in described["exports"].values() if isinstance(target, dict)]
    named = {path for target in conditions for path in target.values()}
    named |= {described["customElements"], described["web-types"], *described["sideEffects"]}
    assert len(named) >= 12
    assert [path for path in named if not (installed / path).is_file()] == []


def test_every_import_on_a_server_does_nothing_and_does_not_fail(
    installed: Path, described: dict[str, Any]
) -> None:
    code = [
        f"mnist-checker{path[1:]}"
        for path, target in described["exports"].items()
        if isinstance(target, dict) and "default" in target
    ]
    assert len(code) == 1 + 2 * len(TAGS)
    printed = npm.run(
        installed.parent.parent, "node", "--input-type=module", "--eval", IMPORTS, "--", *code
    )
    kind, length, added = json.loads(printed)
    assert kind == "function"
    assert length > 100_000
    assert added == []


def test_the_manifest_and_the_editors_know_every_tag(installed: Path) -> None:
    manifest = json.loads((installed / "custom-elements.json").read_text("utf-8"))
    declared = [found for module in manifest["modules"] for found in module["declarations"]]
    assert [found["tagName"] for found in declared] == list(TAGS.values())
    assert all(len(found["attributes"]) >= 10 for found in declared)
    code = json.loads((installed / "vscode.html-custom-data.json").read_text("utf-8"))
    assert [tag["name"] for tag in code["tags"]] == list(TAGS.values())
    jetbrains = json.loads((installed / "web-types.json").read_text("utf-8"))
    elements = jetbrains["contributions"]["html"]["elements"]
    assert [element["name"] for element in elements] == list(TAGS.values())


def test_its_page_lists_the_api(installed: Path) -> None:
    page = (installed / "README.md").read_text("utf-8")
    for listed in ("| `pen-width` | `penWidth` |", "| `prediction` |", "| `card` |", "`predict("):
        assert listed in page
