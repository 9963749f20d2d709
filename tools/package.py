"""Make the npm package: `make package`. Needs Node."""

import shutil
import subprocess
from importlib.metadata import version
from pathlib import Path

from mnist_checker.models import released
from mnist_checker.widget import TAGS, model_text, widget_script
from tools import command
from tools.paths import ROOT


def main() -> None:
    """Make the package and say what to publish."""
    print(make_package(ROOT / "build" / "npm"))


def make_package(folder: Path) -> Path:
    """Write the package's files into a folder, which is emptied; return the tarball beside it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", folder)
    for name, tag in TAGS.items():
        model = released(name)
        (folder / f"{tag}.js").write_text(widget_script(model, tag), "utf-8")
        (folder / f"{name}.js").write_text(f'export default "{model_text(model)}";\n', "utf-8")
    lists = (",".join(TAGS.values()), ",".join(TAGS))
    build = ROOT / "web" / "package" / "build.mjs"
    subprocess.run(["node", build, folder, version("mnist-checker"), *lists], check=True)
    packed = subprocess.run(
        ["npm", "pack", "--silent", "--pack-destination", folder.parent],
        cwd=folder,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return folder.parent / packed.stdout.strip()


if __name__ == "__main__":
    command.run(main)
