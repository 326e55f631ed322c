"""Checkpoints: weights and optimiser apart as safetensors, an index with checksums, published as one folder.

A checkpoint is written aside, flushed to the disk, read back and compared, and only then renamed; the one before it is
removed after that. So whatever happens, a whole checkpoint stands. None is ever repaired or passed over in silence.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from safetensors import SafetensorError
from safetensors.torch import load, save

from engine.contract.errors import ErrorCode, ModelError, OutputError
from engine.contract.regular import read_regular
from engine.contract.remarks.texts import Value, joined, piece
from engine.files.checksum import file_sha256
from engine.files.disk import failed_write
from engine.files.set_change import sync_file, sync_folder
from engine.train.state import State

METHOD, OPTIMISER, INDEX = "method.safetensors", "optimiser.safetensors", "state.json"
FORMAT = "swimdiff-checkpoint"
VERSION = 1
KEPT = 2  # the newest, and the one before it in case that the disk damages the newest
_NAME = re.compile(r"step-(\d{8})$")
_PARTIAL = re.compile(r"step-\d{8}\.partial-\d+$")
LARGEST_INDEX_BYTES = 2**20


@dataclass(frozen=True)
class Identity:
    """What a checkpoint belongs to; a run goes on only from one of its own.

    Args:
        settings: everything that decides the result, by name.
        data: names sources and how they are cut, see PatchSet.key.
        engine: version.
    """

    settings: Mapping[str, Any]
    data: str
    engine: str

    @property
    def key(self) -> str:
        """One text for all of it."""
        content = json.dumps([dict(self.settings), self.data, self.engine], sort_keys=True)
        return hashlib.sha256(content.encode()).hexdigest()


@dataclass(frozen=True)
class Packed:
    """A checkpoint as bytes, as one process hands it to the others."""

    step: int
    rate_factor: float
    method: bytes
    optimiser: bytes

    def unpack(self) -> State:
        """Reads the tensors."""
        return State(self.step, self.rate_factor, load(self.method), load(self.optimiser))


class Checkpoints:
    """The checkpoints of a run in a folder.

    Args:
        folder: made with the first checkpoint.
        identity: of the run.
    """

    def __init__(self, folder: Path, identity: Identity) -> None:
        self.folder = folder
        self._identity = identity

    def steps(self) -> list[int]:
        """Steps of which a checkpoint stands, in rising order."""
        if not self.folder.is_dir():
            return []
        found = (_NAME.match(path.name) for path in self.folder.iterdir() if path.is_dir())
        return sorted(int(match.group(1)) for match in found if match is not None)

    def path(self, step: int) -> Path:
        """Folder of the checkpoint of a step."""
        return self.folder / f"step-{step:08d}"

    def write(self, state: State) -> Path:
        """Writes a checkpoint and removes older ones.

        Raises:
            OutputError: the disk is full or cannot be written to; the last good checkpoint still stands.
        """
        final = self.path(state.step)
        if final.exists():
            return final
        partial = final.with_name(f"{final.name}.partial-{os.getpid()}")
        try:
            partial.mkdir(parents=True)
            files = {
                METHOD: _write(partial / METHOD, save(state.method)),
                OPTIMISER: _write(partial / OPTIMISER, save(state.optimiser)),
            }
            _write(partial / INDEX, self._index(state, files))
            for name, known in files.items():
                if file_sha256(partial / name) != known["sha256"]:
                    raise failed_write(partial / name, None)
            sync_folder(partial)
            os.replace(partial, final)
            sync_folder(self.folder)
        except OSError as error:
            shutil.rmtree(partial, ignore_errors=True)
            raise self._unwritten(final, error) from error
        self._remove_all_but(self.steps()[-KEPT:])
        return final

    def latest(self) -> Packed | None:
        """Reads the newest checkpoint.

        Returns:
            None where there is none.

        Raises:
            ModelError: it is truncated, edited or not readable.
            OutputError: it is of a run with other parameters, sources or another version.
        """
        steps = self.steps()
        if not steps:
            return None
        place = self.path(steps[-1])
        remedy, values = self._remedy(steps)
        index = _read_index(place / INDEX, remedy, values)
        self._refuse_foreign(index, place)
        contents = []
        for name in (METHOD, OPTIMISER):
            known = index["files"][name]
            try:
                content = read_regular(place / name, int(known["bytes"]))
            except OSError as error:
                raise ModelError(
                    "{path} cannot be read: {reason}", remedy, path=place / name, reason=error, **values
                ) from error
            if len(content) != known["bytes"]:
                raise ModelError(
                    "{path} is damaged: it has {found} bytes in place of {known}.",
                    remedy,
                    path=place / name,
                    found=len(content),
                    known=known["bytes"],
                    **values,
                )
            if hashlib.sha256(content).hexdigest() != known["sha256"]:
                raise ModelError(
                    "{path} is damaged or was edited: its checksum does not match.", remedy, path=place / name, **values
                )
            contents.append(content)
        packed = Packed(int(index["step"]), float(index["rate_factor"]), *contents)
        try:
            packed.unpack()
        except SafetensorError as error:
            raise ModelError("{place} cannot be read: {reason}", remedy, place=place, reason=error, **values) from error
        return packed

    def remove(self) -> None:
        """Removes all checkpoints."""
        self._remove_all_but([])

    def tidy(self) -> None:
        """Keeps one, as for a finished run, and nothing that killed runs have left."""
        self.remove_partials()
        self._remove_all_but(self.steps()[-1:])

    def remove_partials(self) -> None:
        """Removes what killed runs have left; call it while holding the folder's lock."""
        for path in self.folder.iterdir() if self.folder.is_dir() else ():
            if _PARTIAL.match(path.name):
                shutil.rmtree(path, ignore_errors=True)

    def _index(self, state: State, files: Mapping[str, Mapping[str, Any]]) -> bytes:
        content: dict[str, Any] = {
            "format": FORMAT,
            "version": VERSION,
            "step": state.step,
            "rate_factor": state.rate_factor,
            "settings": dict(self._identity.settings),
            "data": self._identity.data,
            "engine": self._identity.engine,
            "files": dict(files),
        }
        content["sha256"] = _digest(content)
        return (json.dumps(content, indent=1, sort_keys=True) + "\n").encode()

    def _refuse_foreign(self, index: Mapping[str, Any], place: Path) -> None:
        own = self._identity
        reasons: list[Value] = []
        if index["engine"] != own.engine:
            other = index["engine"]
            reasons.append(piece("version {other} of the engine in place of {own}", other=other, own=own.engine))
        if index["data"] != own.data:
            reasons.append(piece("other images, bands or patches, or images that have changed"))
        known = index["settings"]
        # A setting that the checkpoint does not name came later; its default is what the run has had.
        # Another method has settings of its own; what both have says more.
        differ = (name for name in known if known[name] != own.settings.get(name))
        names = sorted(differ, key=lambda name: (name not in own.settings, name))
        for name in names:
            values = {"name": name, "other": str(known.get(name)), "own": str(own.settings.get(name))}
            reasons.append(piece("{name} {other} in place of {own}", **values))
        if reasons:
            raise OutputError(
                ErrorCode.OUTPUT_CONFLICT,
                "{place} is the checkpoint of another run: {reasons}.",
                "Choose another output folder, use the same parameters as the other run, or start again without "
                "“Resume”, which deletes its checkpoints.",
                place=place,
                reasons=joined(reasons, "; "),
            )

    def _remedy(self, steps: list[int]) -> tuple[str, dict[str, object]]:
        if len(steps) < 2:
            return "Restore the file from a copy, or start again without “Resume”.", {}
        return (
            "Delete the folder {newest} to continue from step {earlier}, or start again without “Resume”.",
            {"newest": self.path(steps[-1]), "earlier": steps[-2]},
        )

    def _unwritten(self, final: Path, error: OSError) -> OutputError:
        named = error if isinstance(error, OutputError) else failed_write(self.folder, error)
        steps = self.steps()
        return OutputError(
            named.code,
            "The checkpoint {name} cannot be written. {reason}",
            "Free some space or check the disk, then run the same job again to resume; the checkpoint of step {step} "
            "is kept."
            if steps
            else "Free some space or check the disk, then run the same job again; there is no checkpoint yet.",
            name=final.name,
            reason=named.said,
            step=steps[-1] if steps else 0,
        )

    def _remove_all_but(self, kept: list[int]) -> None:
        for step in self.steps():
            if step not in kept:
                # Renamed first, so that a kill in between leaves no half of a checkpoint under a final name.
                aside = self.path(step).with_name(f"{self.path(step).name}.partial-{os.getpid()}")
                os.replace(self.path(step), aside)
                shutil.rmtree(aside, ignore_errors=True)


def _write(path: Path, content: bytes) -> dict[str, Any]:
    path.write_bytes(content)
    sync_file(path)
    return {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def _digest(content: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _read_index(path: Path, remedy: str, values: Mapping[str, object]) -> dict[str, Any]:
    try:
        index = json.loads(read_regular(path, LARGEST_INDEX_BYTES))
    except (OSError, ValueError, RecursionError) as error:
        raise ModelError("{path} cannot be read: {reason}", remedy, path=path, reason=error, **values) from error
    if not isinstance(index, dict) or index.get("format") != FORMAT or index.get("version") != VERSION:
        raise ModelError(
            "{path} is not the index of a checkpoint of version {version}.",
            remedy,
            path=path,
            version=VERSION,
            **values,
        )
    checksum = index.pop("sha256", None)
    if checksum != _digest(index):
        raise ModelError("{path} was edited or is damaged: its checksum does not match.", remedy, path=path, **values)
    return index
