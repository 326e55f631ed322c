"""What a run is known by: its values and what it reads, so that it is done again where one of them has changed."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from engine import __version__
from engine.contract.errors import InputError
from engine.contract.jobs import JOBS
from engine.contract.parameters import Value, from_dict, parameters, to_dict
from engine.jobs.many.figures import read_main
from engine.raster.access import unreadable
from engine.raster.addresses import hosts_of, is_remote, lasting
from engine.raster.describe import fingerprint
from engine.raster.items import files_read
from engine.raster.remote import check

# What decides how a run is done, and not what comes of it.
NOT_IN_IDENTITY = ("out", "threads", "device", "resume", "cache", "window_px", "cluster", "join_file", "stac")
# Kinds of parameters that name what a result is made of, so that a change of it makes the run another one.
READ = ("raster", "vector", "labels", "sources", "encoder", "model", "file")
Known = dict[str, str | int | float]


@dataclass(frozen=True)
class Identity:
    """What a run is made of.

    Args:
        job: its name.
        decides: values that decide the result.
        inputs: fingerprint of everything that is read, by path.
    """

    job: str
    decides: Mapping[str, Value]
    inputs: Mapping[str, Known]

    @property
    def text(self) -> str:
        """A hash of all of it, and of the engine's version."""
        text = json.dumps([self.job, self.decides, self.inputs, __version__])
        return hashlib.sha256(text.encode()).hexdigest()

    def is_of(self, folder: Path) -> bool:
        """Whether a result says itself that it was made of this, and of all of this."""
        told = read_main(folder).get("provenance")
        if not isinstance(told, dict):
            return False
        same, inputs, versions = (told.get(name) for name in ("parameters", "inputs", "versions"))
        if not isinstance(same, dict) or not isinstance(inputs, dict) or not isinstance(versions, dict):
            return False
        here = {path if is_remote(path) else os.path.abspath(path) for path in self.inputs if _is_there(path)}
        told_of = {lasting(path): known for path, known in inputs.items()}
        return (
            bool(inputs)
            and all(_lasting(same.get(name)) == value for name, value in self.decides.items())
            and versions.get("engine") == __version__
            and all((self.inputs.get(path) or fingerprint(path)) == known for path, known in told_of.items())
            and here <= told_of.keys()  # what it does not tell of may have changed since
        )


def identity_of(job: str, values: Mapping[str, Value]) -> Identity:
    """Looks at what a run reads.

    Args:
        job: its name.
        values: of its parameters.

    Raises:
        InputError: an input cannot be read.
        ParameterError: a value is none that the job takes.
    """
    kind = JOBS[job]
    plain = to_dict(from_dict(kind, dict(values)))
    decides = {name: _lasting(value) for name, value in plain.items() if name not in NOT_IN_IDENTITY}
    hosts = hosts_of(str(values.get("allow_hosts", "")))
    inputs: dict[str, Known] = {}
    for described in parameters(kind):
        value = values.get(described.name)
        if described.kind in READ and value and described.name not in NOT_IN_IDENTITY:
            for path in _paths(str(value), described.kind):
                if hosts and is_remote(path):
                    check(path, hosts)
                inputs[lasting(path)] = _known(path)
    return Identity(job, decides, inputs)


def _lasting(value: Value) -> Value:
    return lasting(value) if isinstance(value, str) else value


def _paths(value: str, kind: str) -> Iterator[str]:
    if kind == "raster":
        yield from files_read(value)
    elif kind != "sources":
        yield value
    else:
        for line in filter(None, map(str.strip, value.splitlines())):
            path = line if os.path.exists(line) else line.partition("|")[0]  # what follows chooses bands
            found = [path]
            with contextlib.suppress(InputError):  # a file of that ending that is no item
                found = files_read(path)
            yield from found


def _is_there(path: str) -> bool:
    """Whether a value is a path, and not the name of an encoder that comes with the engine."""
    return is_remote(path) or os.path.exists(path)


def _known(path: str) -> Known:
    """The fingerprint of a file, or of a folder with all that is below it."""
    try:
        return _known_folder(path) if os.path.isdir(path) else fingerprint(path)
    except OSError as error:
        raise unreadable(path, error) from error


def _known_folder(path: str) -> Known:
    digest, count = hashlib.sha256(), 0
    for inside, inner, names in os.walk(path):
        inner.sort()
        for name in sorted(names):
            file = os.path.join(inside, name)
            with contextlib.suppress(FileNotFoundError):  # a link that leads nowhere
                status = os.stat(file)
                told = [os.path.relpath(file, path), status.st_size, status.st_mtime_ns]
                digest.update(json.dumps(told).encode())
                count += 1
    return {"files": count, "files_sha256": digest.hexdigest()}
