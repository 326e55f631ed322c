"""Gathers the wheels of the engine's environment into a folder, for machines without a network, and lists their hashes.

The plugin's set-up takes such a folder under Advanced.

Usage: wheels.py gather SYSTEM FOLDER [--python 3.12] [--machine x86_64] [--torch-index URL]
       wheels.py list FOLDER...     writes resources/locks/wheels.txt anew from such folders
SYSTEM is windows, macos or linux. An empty --torch-index takes torch from where pip looks by itself.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from swimdiff_qgis.worker.installer import sources, wheels  # noqa: E402

LIST = ROOT / "resources" / "locks" / "wheels.txt"
HEAD = """\
# Files of the libraries in engine.txt and installer.txt as the package index has them: SHA-256, bytes, name.
# Written by tools/wheels.py from folders that `make wheels` gathered. Builds of torch for Linux are not listed.
"""
# Newest first of the platforms that the pinned libraries have files for.
PLATFORMS = {
    (wheels.WINDOWS, wheels.X86): ("win_amd64",),
    (wheels.MACOS, wheels.ARM): tuple(f"macosx_{number}_0_arm64" for number in (14, 13, 12, 11)),
    (wheels.LINUX, wheels.X86): (
        "manylinux_2_28_x86_64", "manylinux_2_27_x86_64", "manylinux_2_17_x86_64", "manylinux2014_x86_64"
    ),
    (wheels.LINUX, wheels.ARM): (
        "manylinux_2_28_aarch64", "manylinux_2_27_aarch64", "manylinux_2_17_aarch64", "manylinux2014_aarch64"
    ),
}  # fmt: skip


def gather(target: wheels.Target, folder: Path, torch_index: str | None) -> None:
    """Downloads what an environment for CPUs needs.

    Args:
        target: system, processor and Python that it is for.
        folder: takes the wheels.
        torch_index: address of another index for torch; None: that of the set-up; "": where pip looks by itself.
    """
    lock = wheels.read_lock()
    for step in sources.steps(lock, target, sources.CPU, sources.Origin(torch_index=torch_index or "")):
        if torch_index == "":  # pip's own places may have a build for CPUs under its plain version
            step = replace(step, index="", label="")
        requirements = step.lines(lock)
        listed = folder / "requirements.txt"
        listed.parent.mkdir(parents=True, exist_ok=True)
        listed.write_text("\n".join(requirements) + "\n", encoding="utf-8")
        command = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary", ":all:"]
        command += ["--implementation", "cp", "--python-version", ".".join(map(str, target.python))]
        for platform in PLATFORMS[target.system, target.machine]:
            command += ["--platform", platform]
        if step.index:
            command += ["--index-url", step.index]
        subprocess.run([*command, "--dest", str(folder), "--requirement", str(listed)], check=True)
        listed.unlink()
    files = list(folder.glob("*.whl"))
    size = sum(path.stat().st_size for path in files)
    print(f"wheels: {len(files)} files, {size / 1e6:.0f} MB in {folder}")


def write_list(folders: list[Path]) -> None:
    """Writes the list of hashes; builds with a label of their own, such as +cpu, are no files of the index."""
    known = {str(pin) for name in ("engine.txt", "installer.txt") for pin in wheels.read_pins(LIST.with_name(name))}
    found = {path.name: path for folder in folders for path in folder.glob("*.whl") if "+" not in path.name}
    lines = []
    for name, path in sorted(found.items(), key=lambda item: item[0].lower()):
        content = path.read_bytes()
        wheel = wheels.make_wheel(name, hashlib.sha256(content).hexdigest(), len(content))
        is_linux = any("linux" in tag for tag in wheel.tags[2])
        if str(wheel.pin) in known and not (is_linux and wheel.pin.name in wheels.TORCH):
            lines.append(f"{wheel.sha256} {wheel.size_bytes} {wheel.file}")
    LIST.write_text(HEAD + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"wheels: {LIST.relative_to(ROOT)} lists {len(lines)} files")


def main() -> int:
    """Does what the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    gathered = verbs.add_parser("gather")
    gathered.add_argument("system", choices=(wheels.WINDOWS, wheels.MACOS, wheels.LINUX))
    gathered.add_argument("folder", type=Path)
    gathered.add_argument("--python", default="3.12")
    gathered.add_argument("--machine", default="")
    gathered.add_argument("--torch-index", default=None)
    verbs.add_parser("list").add_argument("folders", type=Path, nargs="+")
    given = parser.parse_args()
    if given.verb == "list":
        write_list(given.folders)
        return 0
    usual = wheels.ARM if given.system == wheels.MACOS else wheels.X86
    major, _, minor = given.python.partition(".")
    target = wheels.Target(given.system, given.machine or usual, (int(major), int(minor)))
    try:
        gather(target, given.folder.resolve(), given.torch_index)
    except subprocess.CalledProcessError as error:
        print(f"wheels: pip ended with status {error.returncode}; what it wrote above says why", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
