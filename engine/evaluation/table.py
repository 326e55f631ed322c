"""Figures of several seeds, their mean and their spread, as text and as CSV."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Figures = Mapping[str, float]


@dataclass(frozen=True)
class Table:
    """One row a seed.

    Args:
        seeds: of the rows.
        rows: figures by name; each row has the same names.
    """

    seeds: tuple[int, ...]
    rows: tuple[Figures, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Of the figures, in their order."""
        return tuple(self.rows[0])

    @property
    def mean(self) -> dict[str, float]:
        """Over the seeds."""
        return {name: sum(row[name] for row in self.rows) / len(self.rows) for name in self.names}

    @property
    def spread(self) -> dict[str, float]:
        """Standard deviation over the seeds; 0 for a single one."""
        mean = self.mean
        freedom = max(1, len(self.rows) - 1)
        return {
            name: math.sqrt(sum((row[name] - mean[name]) ** 2 for row in self.rows) / freedom) for name in self.names
        }

    @property
    def lines(self) -> list[tuple[str, Figures]]:
        """The rows with their labels: seeds, mean, spread."""
        rows = [(f"seed {seed}", row) for seed, row in zip(self.seeds, self.rows, strict=True)]
        return [*rows, ("mean", self.mean), ("spread", self.spread)]

    def text(self) -> str:
        """The table for a terminal."""
        heads = [name.replace("_", " ") for name in self.names]
        first = max(len(label) for label, _ in self.lines)
        lines = [" " * first + "".join(f"  {head}" for head in heads)]
        for label, row in self.lines:
            cells = "".join(f"  {row[name]:>{len(head)}.4f}" for name, head in zip(self.names, heads, strict=True))
            lines.append(f"{label:<{first}}{cells}")
        return "\n".join(lines)

    def csv(self) -> str:
        """The table for other programs."""
        stream = io.StringIO()
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(["row", *self.names])
        for label, row in self.lines:
            writer.writerow([label, *(repr(float(row[name])) for name in self.names)])
        return stream.getvalue()


def table_of(seeds: Sequence[int], rows: Sequence[Figures]) -> Table:
    """Makes a table."""
    return Table(tuple(seeds), tuple(rows))
