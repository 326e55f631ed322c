"""Reads what the dock shows of a result folder: result.json, and where the files lie."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from .histogram import Histogram
from .phrases import tr

NAME = "result.json"
# A result.json is some tens of kilobytes; what is far larger is not one, and would stall the window.
MAXIMUM_BYTES = 8 * 1024 * 1024
Result = TypeVar("Result")


class ResultError(ValueError):
    """A folder holds no result that can be shown."""


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
    parameters: dict[str, Any]

    @property
    def report(self) -> Path:
        """The report for a browser."""
        return self.folder / "report.html"


def read_file(folder: Path, understand: Callable[[Path, Any], Result]) -> Result:
    """Reads the result.json of a folder.

    Args:
        folder: of the result.
        understand: makes it of the folder and what the file says; what it stumbles over counts as damage.

    Raises:
        ResultError: in words, where there is no result, a damaged one, or one that `understand` refuses.
    """
    path = folder / NAME
    if not path.is_file():
        raise ResultError(tr("{} holds no result: there is no result.json in it.").format(folder))
    try:
        if path.stat().st_size > MAXIMUM_BYTES:
            raise ResultError(tr("{} is too large for a result.").format(path))
        return understand(folder, json.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise ResultError(tr("{} cannot be read: {}.").format(path, error.strerror or error)) from error
    except ResultError:
        raise
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise ResultError(tr("{} is damaged or comes from another program.").format(path)) from error


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
