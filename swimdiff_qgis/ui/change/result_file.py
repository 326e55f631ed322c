"""Reads what the dock shows of a detected change."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..common.result_file import read_file
from .histogram import Histogram


@dataclass(frozen=True)
class ChangeResult:
    """A finished run, as the dock shows it.

    Args:
        folder: where it lies.
        summary: one line with area and share.
        threshold: score from which a pixel counts as changed, 0 to 1.
        threshold_text: how the threshold was found.
        histogram: of the scores.
        warnings: in plain words.
        parameters: with which it was made.
    """

    folder: Path
    summary: str
    threshold: float
    threshold_text: str
    histogram: Histogram
    warnings: tuple[str, ...]
    parameters: dict[str, object]

    @property
    def report(self) -> Path:
        """The report for a browser."""
        return self.folder / "report.html"


def read_result(folder: str | Path) -> ChangeResult:
    """Reads the folder of a detected change.

    Raises:
        ResultError: in words, where there is no result or a damaged one.
    """
    return read_file(Path(folder), _change)


def _change(folder: Path, facts: Any) -> ChangeResult:
    return ChangeResult(
        folder=folder,
        summary=str(facts["summary"]),
        threshold=float(facts["threshold"]["value"]),
        threshold_text=str(facts["threshold"].get("text", "")),
        histogram=Histogram.from_result(facts.get("histogram")),
        warnings=tuple(str(text) for text in facts.get("warnings", ())),
        parameters=dict(facts.get("provenance", {}).get("parameters", {})),
    )
