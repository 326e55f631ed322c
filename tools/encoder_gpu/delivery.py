"""What goes back: results and log as they are, encoders and checkpoints in pieces that are small enough."""

from __future__ import annotations

import io
import json
import os
import shutil
import tarfile
from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor

from engine.train.checkpoint import Checkpoints, Identity
from engine.train.state import State

LIGHT = "light"
RESULTS, LOG = "results.jsonl", "run.log"
PIECE_BYTES = 15 * 2**20
MOST_PIECES = 4  # with results and log six files, and less than 64 MiB together


def deliver(work: Path, out: Path, names: Sequence[str], unfinished: Sequence[str] = ()) -> list[str]:
    """Writes the pieces anew.

    Args:
        work: holds `encoders` and `checkpoints`.
        out: takes the pieces.
        names: jobs whose encoders are given back, the most important first.
        unfinished: jobs whose checkpoints are, where there is room left.

    Returns:
        What there was no room for.
    """
    files = [[work / "encoders" / f"{name}.safetensors"] for name in names]
    files += [sorted(lightened(work, name).rglob("*")) for name in unfinished]
    room, left_out = MOST_PIECES * PIECE_BYTES - 2**16, []
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        for group in files:
            there = [path for path in group if path.is_file()]
            size = sum(path.stat().st_size + 2048 for path in there)
            if size > room:
                left_out.append(there[0].relative_to(work).as_posix())
                continue
            room -= size
            for path in there:
                archive.add(path, path.relative_to(work).as_posix().replace(f"{LIGHT}/", "checkpoints/"))
    content = stream.getvalue() if there_is_something(files) else b""
    pieces = [content[start : start + PIECE_BYTES] for start in range(0, len(content), PIECE_BYTES)]
    for number in range(MOST_PIECES):
        path = out / f"kept.tar.{number}"
        if number < len(pieces):
            partial = path.with_suffix(".partial")
            partial.write_bytes(pieces[number])
            os.replace(partial, path)
        else:
            path.unlink(missing_ok=True)
    return left_out


def lightened(work: Path, name: str) -> Path:
    """Writes the newest checkpoint of a job in 16 bits, at half the size: what is lost is less than a step's noise.

    Args:
        work: holds `checkpoints`.
        name: of the job.

    Returns:
        Its folder, empty where there is no checkpoint.
    """
    folder, light = work / "checkpoints" / name, work / LIGHT / name
    newest = max(folder.glob("step-????????/state.json"), default=None)
    if newest is None:
        return light
    shutil.rmtree(light, ignore_errors=True)  # of an earlier call
    index = json.loads(newest.read_text(encoding="utf-8"))
    identity = Identity(index["settings"], index["data"], index["engine"])
    packed = Checkpoints(folder, identity).latest()
    if packed is not None:
        state = packed.unpack()
        parts = ({key: _half(value) for key, value in part.items()} for part in (state.method, state.optimiser))
        Checkpoints(light, identity).write(State(state.step, state.rate_factor, *parts))
    return light


def _half(value: Tensor) -> Tensor:
    """Bfloat16 has the range that squares of gradients need."""
    return value.to(torch.bfloat16) if value.dim() > 1 and value.dtype == torch.float32 else value


def there_is_something(files: Sequence[Sequence[Path]]) -> bool:
    """Whether any of the files is there."""
    return any(path.is_file() for group in files for path in group)


def take_back(folder: Path, work: Path) -> list[str]:
    """Unpacks what an earlier run gave back; gives the lines of its results.

    Args:
        folder: what came back.
        work: takes encoders and checkpoints.
    """
    content = b"".join(path.read_bytes() for path in sorted(folder.glob("kept.tar.[0-9]")))
    if content:
        with tarfile.open(fileobj=io.BytesIO(content)) as archive:
            archive.extractall(work, filter="data")
    results = folder / RESULTS
    return results.read_text(encoding="utf-8").splitlines() if results.exists() else []
