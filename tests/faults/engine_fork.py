"""The other end of zygote.py: starts it, runs jobs in children of it, and tells how each ended."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.contract.jobs import JOBS
from engine.contract.parameters import parameters
from tests.faults.orders import VARIABLE, Fault, Orders, shim

ROOT = Path(__file__).resolve().parents[2]
LIMIT_S = 120.0


@dataclass(frozen=True)
class Ended:
    """How a run ended.

    Args:
        code: exit status; negative for a signal.
        hung: whether it had to be killed.
        cpu_s: seconds of CPU.
        peak_bytes: the most memory that it held.
        said: standard error.
        printed: standard output.
    """

    code: int
    hung: bool
    cpu_s: float
    peak_bytes: int
    said: str
    printed: str


class Engine:
    """Context with a loaded engine.

    Args:
        folder: for the shim, the orders and what children say.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self.orders = Orders(folder / f"orders-{os.getpid()}")
        environment = {
            **{key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "PYTHONHOME")},
            "LD_PRELOAD": str(shim(folder)),
            VARIABLE: str(self.orders.path),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "OMP_NUM_THREADS": "1",
            "OMP_WAIT_POLICY": "PASSIVE",
        }
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.zygote"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.loaded_bytes = int(self._answer()["memory_bytes"])
        self._number = 0

    def __enter__(self) -> Engine:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._process.wait()
        self.orders.path.unlink(missing_ok=True)

    def run(
        self,
        words: Iterable[str],
        fault: Fault | None = None,
        below: Path | None = None,
        watched: Path | None = None,
        limit_s: float = LIMIT_S,
        **more: Any,
    ) -> Ended:
        """Runs a command line to its end.

        Args:
            words: its arguments.
            fault: that the run meets.
            below: folder in which it meets it.
            watched: folder of which each opened file is counted.
            limit_s: after which it is killed and counts as hung.
            **more: for `start`.
        """
        self.orders.give(fault or Fault(), below or Path("/nowhere"), watched)
        return self.wait(self.start(words, **more), limit_s)

    def start(self, words: Iterable[str], **more: Any) -> int:
        """Starts a command line, and gives its process."""
        self._number += 1
        output, errors = (self._folder / f"{name}-{os.getpid()}-{self._number % 8}" for name in ("out", "err"))
        # JSON carries what no command line of a system can: lone surrogates, zeros.
        asked = {"ask": "start", "arguments": list(words), "output": str(output), "errors": str(errors), **more}
        process = int(self._ask(asked)["process"])
        self._streams = {**getattr(self, "_streams", {}), process: (output, errors)}
        return process

    def wait(self, process: int, limit_s: float = LIMIT_S) -> Ended:
        """Waits for what was started."""
        found = self._ask({"ask": "wait", "process": process, "limit_s": limit_s})
        output, errors = self._streams.pop(process)
        texts = {"printed": output.read_text("utf-8", "replace"), "said": errors.read_text("utf-8", "replace")}
        return Ended(**found, **texts)

    def _ask(self, content: Mapping[str, Any]) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(content) + "\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the zygote has ended"
        found: dict[str, Any] = json.loads(line)
        return found


def words(job: str, **values: Any) -> list[str]:
    """The command line of a job with these values of its fields."""
    positional, flags = [], []
    for described in parameters(JOBS[job]):
        if described.name not in values:
            continue
        value = values.pop(described.name)
        if described.positional:
            positional += [str(one) for one in value] if isinstance(value, list) else [str(value)]
        elif isinstance(value, bool):
            flags.append(described.flag if value else "--no-" + described.flag.removeprefix("--"))
        else:
            flags += [f"{described.flag}={value}"]
    assert not values, f"{job} has no {', '.join(values)}"
    return [job, *flags, "--", *positional] if positional else [job, *flags]
