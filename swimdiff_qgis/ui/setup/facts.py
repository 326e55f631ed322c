"""Says before anything is fetched what will be done: how much, where from, where to, with which Python, how long."""

from __future__ import annotations

import html
import shutil
from pathlib import Path

from ...texts import filled, tr
from ...worker.installer import sources, wheels
from ...worker.installer.interpreters import Interpreter
from ...worker.installer.network import masked
from ...worker.installer.sources import Cost, Origin, Step
from ...worker.installer.survey import Around, missing_in
from ...worker.installer.wheels import Lock, Target
from ..common.phrases import about, short_path
from .fields import device_name


def megabytes(count: float) -> str:
    """Writes a size as a person compares it."""
    if count < 1e9:
        return filled(tr("{size:.0f} MB"), size=count / 1e6)
    return filled(tr("{size:.1f} GB"), size=count / 1e9)


def facts_html(
    lock: Lock, around: Around, python: Interpreter | None, accelerator: str, origin: Origin, root: Path, uv: str
) -> tuple[str, bool]:
    """Says what will be done, or what is in the way.

    Args:
        lock: the libraries.
        around: what is on this computer.
        python: the chosen one; None for one that uv brings.
        accelerator: the chosen device.
        origin: where the libraries come from.
        root: folder of all that the set-up makes.
        uv: what is done with uv, in words; "" where pip is used.

    Returns:
        Rich text, and whether the set-up can begin.
    """
    if around.is_hopeless:
        text = tr(
            "There are no builds of torch for Macs with an Intel processor any more, so the engine cannot be set up on "
            "this computer."
        )
        return html.escape(text), False
    if python is None and not uv:
        return html.escape(_no_python(around)) + _refused(around), False
    target = around.target if python is None else python.target
    if origin.folder is not None and not origin.folder.is_dir():
        return html.escape(filled(tr("There is no folder {folder}."), folder=short_path(origin.folder))), False
    missing = missing_in(origin.folder, lock, target, accelerator) if origin.folder is not None else ()
    if missing:
        names = ", ".join(pin.name for pin in missing[:4]) + ("…" if len(missing) > 4 else "")
        text = tr("The folder of wheels lacks {names} for Python {version} on this system.")
        return html.escape(filled(text, names=names, version=".".join(map(str, target.python)))), False
    costs = sources.cost(lock, target, accelerator, origin)
    free = _free_bytes(root)
    rows = [
        (tr("Fetched"), _fetched(costs, target, accelerator, origin)),
        (tr("Checksums"), _checksums(sources.steps(lock, target, accelerator, origin))),
        (tr("On the disk"), _disk(costs, root, free)),
        (tr("Python"), _python(python, uv)),
        (tr("Computes on"), device_name(accelerator)),
        (tr("Takes"), _time(costs, origin)),
    ]
    if uv:
        rows.append((tr("With"), uv))
    lines = "".join(f"<tr><td><b>{html.escape(a)}</b>&nbsp;&nbsp;</td><td>{html.escape(b)}</td></tr>" for a, b in rows)
    text = f"<table>{lines}</table>{_refused(around)}"
    if free is not None and free < costs.needed_bytes:
        said = filled(tr("That needs {size} while it is made. Free some space, or choose another folder."),
                      size=megabytes(costs.needed_bytes))  # fmt: skip
        return f"{text}<p>⚠ {html.escape(said)}</p>", False
    return text, True


def _refused(around: Around) -> str:
    """Says why the Python that the person chose is not the one that will be taken."""
    if around.refused is None:
        return ""
    reason = filled(tr(around.refused.reason), **dict(around.refused.values))
    text = tr("{path}, which you chose, is not used: {reason}")
    said = filled(text, path=short_path(around.refused.path), reason=reason)
    return f"<p>⚠ {html.escape(said)}</p>"


def _checksums(steps: tuple[Step, ...]) -> str:
    """Says of which libraries no file is known beforehand, so that pip and uv take whatever the place has."""
    names = [pin.name for step in steps if not step.hashed and not step.dependencies for pin in step.pins]
    names += ["CUDA"] if any(step.dependencies for step in steps) else []
    if not names:
        return tr("each file is compared with the known one")
    text = tr("each file is compared with the known one, but for {names}")
    return filled(text, names=", ".join(names))


def _no_python(around: Around) -> str:
    text = tr("No Python 3.11 or newer that fits was found on this computer.")
    if around.uv_package is not None and around.fetcher is None and around.uv is None:
        return text + " " + tr("Install Python 3.12, then open this again.")
    return text + " " + tr("Choose one under Advanced.")


def _fetched(costs: Cost, target: Target, accelerator: str, origin: Origin) -> str:
    size = megabytes(costs.fetched_bytes)
    if origin.folder is not None:
        text = tr("nothing: {size} are read from {folder}")
        return filled(text, size=size, folder=short_path(origin.folder))
    index = masked(origin.mirror) if origin.mirror else tr("the package index that pip is set up with")
    torch = sources.steps(wheels.read_lock(), target, accelerator, origin)[0].index
    if torch and torch != origin.mirror:
        host = masked(torch).partition("://")[2].partition("/")[0]
        return filled(tr("{size}: torch from {host}, the others from {index}"), size=size, host=host, index=index)
    return filled(tr("{size} from {index}"), size=size, index=index)


def _disk(costs: Cost, root: Path, free: int | None) -> str:
    size = megabytes(costs.disk_bytes)
    if free is None:
        return filled(tr("about {size} in {folder}"), size=size, folder=short_path(root))
    text = tr("about {size} in {folder}, where {free} are free")
    return filled(text, size=size, folder=short_path(root), free=megabytes(free))


def _time(costs: Cost, origin: Origin) -> str:
    time = about(costs.minutes)
    return time if origin.folder is not None else filled(tr("{time}, on a usual line"), time=time)


def _python(python: Interpreter | None, uv: str) -> str:
    if python is None:
        return tr("3.12, which uv fetches from its makers (about 30 MB)")
    return f"{'.'.join(map(str, python.version))}, {short_path(python.path)}"


def _free_bytes(root: Path) -> int | None:
    for folder in (root, *root.parents):
        try:
            return shutil.disk_usage(folder).free
        except OSError:
            continue
    return None
