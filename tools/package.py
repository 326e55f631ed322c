"""Lays the plugin out as QGIS installs it, in a folder or in a zip. Standard library only.

Usage: package.py stage FOLDER | package.py zip FILE | package.py check FILE
"""

from __future__ import annotations

import importlib
import importlib.util
import re
import shutil
import stat
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

sys.path.insert(0, str(Path(__file__).resolve().parent))

import catalogue
import compiled

ROOT = Path(__file__).resolve().parent.parent
NAME = "swimdiff_qgis"
MAXIMUM_ZIP_BYTES = 25 * 1000 * 1000  # what the plugin repository takes

# A file of another kind stops the build, so that nothing gets into the zip by accident.
SUFFIXES = frozenset(
    (
        ".py", ".txt", ".md", ".svg", ".png", ".qml", ".model3", ".qgz", ".qgs", ".qm", ".html", ".j2", ".css",
        ".json", ".safetensors", ".csv", ".typed",
    )
)  # fmt: skip
REQUIRED = (
    "__init__.py", "metadata.txt", "LICENSE", "engine/worker.py", "resources/locks/engine.txt", "help/index.html",
)  # fmt: skip
FORBIDDEN_PARTS = frozenset({"__pycache__", ".git", "tests", "benchmarks", "tools"})
MODELS = "resources/models"
# The oldest time that a zip can hold: the same content gives the same bytes on any day.
EPOCH = (1980, 1, 1, 0, 0, 0)


class PackageError(Exception):
    """The plugin cannot be packed, or a zip breaks a rule of the plugin repository."""


def version() -> str:
    """Gives the version in metadata.txt, after checking that the engine states the same one."""
    stated = re.search(r"^version=(\S+)$", (ROOT / "metadata.txt").read_text(encoding="utf-8"), re.MULTILINE)
    engine = re.search(r'^__version__ = "(\S+)"$', (ROOT / "engine/__init__.py").read_text(encoding="utf-8"), re.M)
    if stated is None or engine is None or stated[1] != engine[1]:
        raise PackageError("metadata.txt and engine/__init__.py do not state the same version.")
    return stated[1]


def contents() -> Iterator[tuple[str, Path]]:
    """Lists the plugin's files in a fixed order: the place inside the plugin's folder, and the file in the checkout."""
    found = {"metadata.txt": ROOT / "metadata.txt", "LICENSE": ROOT / "LICENSE"}
    for folder, place in ((NAME, ""), ("engine", "engine/"), ("resources", "resources/")):
        base = ROOT / folder
        for path in base.rglob("*"):
            inner = path.relative_to(base)
            hidden = any(part.startswith(".") or part == "__pycache__" for part in inner.parts)
            if hidden or path.is_dir() or path.suffix in (".pyc", ".ts"):
                continue
            if path.is_symlink() or path.suffix not in SUFFIXES:
                raise PackageError(f"{path.relative_to(ROOT)} is of a type that does not belong in the plugin.")
            found[place + inner.as_posix()] = path
    found.update({f"resources/i18n/{path.name}": path for path in compile_translations(ROOT / "build" / "i18n")})
    site = ROOT / "build" / "site"
    found.update({f"help/{path.relative_to(site).as_posix()}": path for path in site.rglob("*") if path.is_file()})
    yield from sorted(found.items())


def compile_translations(folder: Path) -> list[Path]:
    """Compiles the translations, so that Qt can load them; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for path in catalogue.files().values():
        made.append(folder / path.with_suffix(".qm").name)
        made[-1].write_bytes(compiled.compiled(catalogue.CONTEXT, catalogue.read(path)))
    return made


def stage(folder: Path) -> Path:
    """Lays the plugin out under a folder, such as build/plugins; returns the plugin's own folder."""
    version()
    target = folder / NAME
    if target.exists():
        shutil.rmtree(target)
    for place, source in contents():
        destination = target / place
        destination.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, destination)
    return target


def write_zip(path: Path) -> Path:
    """Writes the zip that QGIS installs, then checks it; the same content gives the same bytes."""
    version()
    faults = model_faults(ROOT)
    if faults:
        raise PackageError("; ".join(faults) + ".")
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".partial")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for place, source in contents():
            entry = zipfile.ZipInfo(f"{NAME}/{place}", EPOCH)
            entry.create_system = 3  # Unix, on every system
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, source.read_bytes(), compresslevel=9)
    check_zip(partial)
    partial.replace(path)
    return path


def check_zip(path: Path) -> None:
    """Checks a zip against the rules of the plugin repository.

    Raises:
        PackageError: naming each rule that is broken, and the file that breaks it.
    """
    faults = []
    if path.stat().st_size > MAXIMUM_ZIP_BYTES:
        faults.append(f"{path.stat().st_size} bytes are more than the limit of {MAXIMUM_ZIP_BYTES}")
    with zipfile.ZipFile(path) as archive:
        entries = archive.infolist()
        if archive.testzip() is not None:
            faults.append("a member does not match its checksum")
    names = {entry.filename for entry in entries}
    tops = {name.split("/")[0] for name in names}
    if tops != {NAME}:
        faults.append(f"the top folders are {sorted(tops)}, not just {NAME}")
    faults += [f"{name} is missing" for name in REQUIRED if f"{NAME}/{name}" not in names]
    for entry in entries:
        inner = Path(entry.filename)
        if FORBIDDEN_PARTS & set(inner.parts) or any(part.startswith(".") for part in inner.parts):
            faults.append(f"{entry.filename} does not belong in the plugin")
        if inner.suffix not in SUFFIXES and inner.name != "LICENSE":
            faults.append(f"{entry.filename} is of a type that does not belong in the plugin")
        if (entry.external_attr >> 16) & 0o111:
            faults.append(f"{entry.filename} is executable")
    if faults:
        raise PackageError(f"{path.name}: " + "; ".join(faults) + ".")


def check_models(path: Path) -> list[str]:
    """Unpacks the encoders of a zip, with the code that reads their cards, and lists what is wrong with them."""
    with tempfile.TemporaryDirectory() as scratch, zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.startswith((f"{NAME}/{MODELS}/", f"{NAME}/engine/contract/")):
                archive.extract(name, scratch)
        return model_faults(Path(scratch) / NAME)


def model_faults(root: Path) -> list[str]:
    """Lists the encoders whose card is missing, or whose weights are not those that it was written for.

    Args:
        root: folder that holds `engine` and `resources`.
    """
    faults = []
    for path in sorted((root / MODELS).glob("*.safetensors")):
        card = _card_module(root)
        try:
            stated, found = card.read_card(path), card.weights_checksum(path)
        except ValueError as error:
            faults.append(str(error))
            continue
        if stated.sha256 != found:
            faults.append(f"{path.name} does not hold the weights that its card was written for")
        faults += [
            f"the card of {path.name} has no {name}" for name in ("name", "licence") if not getattr(stated, name)
        ]
    return faults


def _card_module(root: Path) -> ModuleType:
    """Loads the reader of cards from a plugin's folder, under a name of its own."""
    name, folder = "packed_contract", root / "engine" / "contract"
    for loaded in [loaded for loaded in sys.modules if loaded == name or loaded.startswith(name + ".")]:
        del sys.modules[loaded]
    spec = importlib.util.spec_from_file_location(
        name, folder / "__init__.py", submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None:
        raise PackageError(f"{folder} is missing.")
    package = importlib.util.module_from_spec(spec)
    sys.modules[name] = package
    spec.loader.exec_module(package)
    return importlib.import_module(f"{name}.card")


def main(arguments: list[str]) -> int:
    """Does what the command line asks and says what was made."""
    verbs = {"stage": stage, "zip": write_zip, "check": check_zip}
    if len(arguments) != 2 or arguments[0] not in verbs:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        made = verbs[arguments[0]](Path(arguments[1]))
    except PackageError as error:
        print(f"package: {error}", file=sys.stderr)
        return 1
    if arguments[0] == "stage":
        print(f"stage: the plugin lies in {made}")
    elif arguments[0] == "zip":
        print(f"package: {made}, {Path(arguments[1]).stat().st_size / 1e6:.2f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
