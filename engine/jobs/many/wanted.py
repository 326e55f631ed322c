"""A run that somebody wants: its name, the values that are its own, and the values of all made into those of a job."""

from __future__ import annotations

import os
import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from engine.contract.errors import ParameterError
from engine.contract.jobs import JOBS
from engine.contract.parameters import NUMBERS, Parameter, Value, parameters
from engine.raster.access import is_indirect_path

PATHS = ("raster", "vector", "labels", "sources", "encoder", "model", "file", "folder")
_NO_NAME = re.compile(r"[^\w.-]+")
_LONGEST_NAME = 100
# Names of devices, which Windows takes for no folder.
_DEVICE = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)")
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
_TRUE, _FALSE = ("true", "yes", "on", "1"), ("false", "no", "off", "0")


@dataclass(frozen=True)
class Wanted:
    """A run.

    Args:
        name: of its folder.
        values: of parameters, as texts by name; those that are not here have those of all.
        place: that it shows; empty where the source does not tell.
        dates: of its images, as far as the source tells.
        title: of it, for people; empty for its name.
    """

    name: str
    values: Mapping[str, str]
    place: str = ""
    dates: tuple[str, ...] = ()
    title: str = field(default="")


def folder_name(text: str) -> str:
    """Makes the name of a folder, which every system takes, of any text."""
    name = _NO_NAME.sub("_", text).strip("._")[:_LONGEST_NAME].rstrip(".")
    return _DEVICE.sub(r"\1_", name, count=1) if _DEVICE.match(name) else name or "run"


@lru_cache
def known_parameters(job: str) -> dict[str, Parameter]:
    """The parameters that can be given, by name; the folder is chosen here."""
    return {one.name: one for one in parameters(JOBS[job]) if one.kind != "out_folder"}


@lru_cache
def inputs_of(job: str) -> tuple[str, ...]:
    """Names of the rasters that a job works on: before and after, or the only one."""
    known = known_parameters(job)
    if {"before", "after"} <= set(known) and known["before"].required:
        return "before", "after"
    return tuple(one.name for one in known.values() if one.kind == "raster" and one.required)[:1]


def settings_of(text: str, job: str) -> dict[str, Value]:
    """Reads what is the same for all runs.

    Args:
        text: such as method=cva threshold=0.4.
        job: whose parameters they are.

    Raises:
        ParameterError: it is not of that form, or names what the job does not have.
    """
    words = shlex.shlex(text, posix=True)
    words.whitespace_split, words.escape, words.commenters = True, "", ""
    try:
        pairs = [word.partition("=") for word in words]
    except ValueError as error:
        raise ParameterError(
            "“Settings for all” has a quotation mark without its other half.", "Close it, or leave it out."
        ) from error
    wrong = next((name for name, sign, _ in pairs if not sign), None)
    if wrong is not None:
        raise ParameterError(
            "“Settings for all” has {word}, which is no parameter with a value.",
            "Write them as in: method=cva threshold=0.4.",
            word=wrong,
        )
    return typed({name.strip(): value for name, _, value in pairs}, job, Path.cwd())


def typed(values: Mapping[str, str], job: str, folder: Path) -> dict[str, Value]:
    """Turns texts into values of the job's parameters.

    Args:
        values: texts by name; empty ones are left out.
        job: whose parameters they are.
        folder: that relative paths start from.

    Raises:
        ParameterError: a name is unknown, or a text is no value of its kind.
    """
    known = known_parameters(job)
    unknown = sorted(set(values) - set(known))
    if unknown:
        raise ParameterError(
            "{job} has no parameter called {name}.",
            "Known parameters are {known}.",
            job=job,
            name=unknown[0],
            known=", ".join(known),
        )
    return {name: _typed(known[name], text.strip(), folder) for name, text in values.items() if text.strip()}


def _placed(path: str, folder: Path) -> str:
    """An absolute path, or what is none of this machine, as it is; on other systems one that Windows wrote."""
    if is_indirect_path(path) or _DRIVE.match(path):
        return path
    if os.sep == "/" and "\\" in path and not os.path.exists(os.path.join(folder, path)):
        path = path.replace("\\", "/")
    return os.path.join(folder, path)


def _typed(described: Parameter, text: str, folder: Path) -> Value:
    if described.kind in PATHS and text not in described.words:
        lines = text.splitlines() if described.kind == "sources" else [text]
        return "\n".join(_placed(line.strip().strip('"'), folder) for line in lines)
    if described.kind == "boolean" and text.lower() in (*_TRUE, *_FALSE):
        return text.lower() in _TRUE
    try:
        if described.kind == "integer":
            return int(text)
        if described.kind in NUMBERS:
            return float(text)
    except ValueError:
        return text  # what it is instead is told where the job is made
    return text
