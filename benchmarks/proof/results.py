"""What was measured, a line of JSON each: written here or on a machine with a GPU, read by the table."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from benchmarks.proof.rows import Pretraining


@dataclass(frozen=True)
class Result:
    """Figures of one pretraining.

    Args:
        row, start, corpus, seed: see Pretraining.
        figures: by names such as eurosat_linear_64; 0 to 1, more is better.
        shared: what was the same for all rows of its table: steps, batch ...
        seconds: of pretraining and measuring.
        machine: that it ran on.
    """

    row: str
    start: str
    seed: int
    figures: Mapping[str, float]
    corpus: str = "mixed"
    shared: Mapping[str, str | float | int | bool] = field(default_factory=dict)
    seconds: float = 0.0
    machine: str = ""

    @property
    def pretraining(self) -> Pretraining:
        """What they are of."""
        return Pretraining(self.row, self.start, self.corpus, self.seed)


def append(path: Path, result: Result) -> None:
    """Adds a line, whole or not at all as far as a single small write can be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as stream:
        stream.write(json.dumps(asdict(result)) + "\n")


def read_results(path: Path) -> list[Result]:
    """Reads all lines; of several of one pretraining their figures are joined, later ones winning.

    A last line that was cut short is left out. Fields that nobody knows here, such as a log, are left out too.
    """
    found: dict[tuple[Pretraining, str], Result] = {}
    known = set(Result.__dataclass_fields__)
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    for number, line in enumerate(lines):
        try:
            read = json.loads(line)
        except ValueError:
            if number == len(lines) - 1:
                continue
            raise
        # What also learned from the images that are measured on is shipped, and is no row.
        if not {"row", "start", "seed", "figures"} <= set(read) or read.get("whole"):
            continue
        result = Result(**{name: value for name, value in read.items() if name in known})
        key = (result.pretraining, json.dumps(dict(result.shared), sort_keys=True))
        if key in found:
            before = found[key]
            figures = {**before.figures, **result.figures}
            result = Result(**{**asdict(result), "figures": figures, "seconds": before.seconds + result.seconds})
        found[key] = result
    return list(found.values())
