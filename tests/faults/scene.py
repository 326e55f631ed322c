"""What a trial of faults runs: a job on small inputs, with what stood in its folder before."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.faults.engine_fork import Engine, words

Values = dict[str, Any]


@dataclass(frozen=True)
class Scene:
    """A job on small inputs.

    Args:
        name: of the scene.
        job: name in JOBS.
        values: fields without the output folder.
        other: fields of an earlier run of the same job that differ.
        folder_field: the field that names the folder.
        begins: makes what the folder must hold before, at the path that it gets.
        both: whether the job is tried on an empty folder and on an earlier result; else on the latter alone.
        working: beginnings of names that a failed run may leave for the one that goes on from it.
        slow: takes seconds a run, so that fewer trials are made.
        between: whether it publishes whole sets while it goes on, so that one that is neither the old nor the new may
            stand in the folder; its files must be those that it speaks of.
    """

    name: str
    job: str
    values: Values
    other: Values | None = None
    folder_field: str = "out"
    begins: Path | None = None
    both: bool = True
    working: tuple[str, ...] = (".partial",)
    slow: bool = False
    between: bool = False

    def words(self, folder: Path, earlier: bool = False) -> list[str]:
        """The command line.

        Args:
            folder: where the results go.
            earlier: of the earlier run.
        """
        values = {**self.values, **((self.other or {}) if earlier else {}), self.folder_field: str(folder)}
        return words(self.job, **values)


def finish(engine: Engine, command: list[str]) -> None:
    """Runs a job whose result a scene needs."""
    ended = engine.run(command)
    if ended.code:
        raise RuntimeError(f"{' '.join(command)}: {ended.said}")
