"""Tries an environment: torch and torchvision are of one build, all libraries load, a tiny job has the known answer."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Dict

from ...contract import errors
from .. import environment
from ..client import WorkerClient
from .programs import Command, run
from .request import Test

_LIMIT_S = 60.0  # to read two version numbers from a slow disk
_SAID = "versions:"  # begins the line that counts, since warnings may stand around it
_VERSIONS = f"from importlib.metadata import version; print('{_SAID}', version('torch'), version('torchvision'))"


def make_test(variables: Dict[str, str], one_source: bool) -> Test:
    """Makes the test.

    Args:
        variables: of the engine's process.
        one_source: whether torch and torchvision must be of one build; from a folder of wheels they may not be, which
            the engine can live with.
    """

    def test(python: Path, is_cancelled: Callable[[], bool]) -> str:
        if one_source:
            _require_one_source(python, variables, is_cancelled)
        client = WorkerClient(environment.start_command(python), variables)
        return environment.health_check(client, is_cancelled)

    return test


def _require_one_source(python: Path, variables: Dict[str, str], is_cancelled: Callable[[], bool]) -> None:
    command = Command([str(python), "-I", "-c", _VERSIONS], variables)
    ended = run(command, is_cancelled=is_cancelled, limit_s=_LIMIT_S)
    said = [line.split()[1:] for line in ended.text.splitlines() if line.startswith(_SAID)]
    if ended.status != 0 or not said:
        raise errors.EngineError(
            errors.ErrorCode.ENGINE_BROKEN, "torch or torchvision is missing in the new environment.", log=ended.text
        )
    torch, torchvision = (version.partition("+")[2] for version in said[-1])
    if torch != torchvision:
        raise errors.EngineError(
            errors.ErrorCode.ENGINE_SETUP,
            "torch ({torch}) and torchvision ({torchvision}) come from different places.",
            "Press Repair; if it happens again, leave out the mirror.",
            torch=torch or "-",
            torchvision=torchvision or "-",
            log=ended.text,
        )
