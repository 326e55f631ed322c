"""Reads what the page shows of a finished training: result.json, its accuracy, and which labels its warnings name."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..common.phrases import breakable, tr
from ..common.result_file import ResultError, read_file

FILES = ("model", "classes", "uncertainty", "places", "report")
MOST_WARNINGS = 8  # in the dock; the report has all
_ONE = r"\d+\b(?! more)(?: \(part \d+\))?"
_FEATURES = re.compile(f"Features? ({_ONE}(?:(?:, | and ){_ONE})*)")
_PART = re.compile(r" \(part \d+\)")


@dataclass(frozen=True)
class Training:
    """A finished training.

    Args:
        folder: where it lies.
        files: absolute paths by FILES, of those that are there.
        overall: share of the validation pixels that are right, 0 to 1; None without validation.
        interval: of that share.
        balanced: mean of the classes' recalls; None without validation.
        weakest: name and F1 of the class that is told worst; None without validation.
        warnings: in plain words, those about single labels first.
    """

    folder: Path
    files: dict[str, str]
    overall: float | None = None
    interval: tuple[float, float] | None = None
    balanced: float | None = None
    weakest: tuple[str, float] | None = None
    warnings: tuple[str, ...] = ()


def read_training(folder: Path) -> Training:
    """Reads the folder of a training.

    Raises:
        ResultError: in words, where there is none, or a damaged one.
    """
    return read_file(folder, _training)


def accuracy_text(training: Training) -> str:
    """Says how right the map is, and how sure that is."""
    if training.overall is None:
        return tr("Accuracy: not measured. Draw more labels of each class.")
    text = tr("Accuracy: {}").format(_percent(training.overall))
    if training.interval is not None:
        low, high = (_percent(one, False) for one in training.interval)
        text += " " + tr("(between {} and {}\u00a0%)").format(low, high)
    return text


def details_text(training: Training) -> str:
    """Says what the overall figure hides."""
    parts = []
    if training.balanced is not None:
        parts.append(tr("Mean over the classes: {}").format(_percent(training.balanced)))
    if training.weakest is not None:
        parts.append(tr("Weakest: {} (F1 {:.2f})").format(*training.weakest))
    return "\n".join(parts)


def features_in(warning: str) -> tuple[int, ...]:
    """Finds the numbers of the labels that a warning names."""
    found = _FEATURES.search(warning)
    if found is None:
        return ()
    numbers = _PART.sub("", found.group(1)).replace(" and ", ", ")
    return tuple(dict.fromkeys(int(text) for text in numbers.split(", ")))


def warnings_html(warnings: tuple[str, ...]) -> str:
    """Writes warnings for a label; the labels that one names are a link with their numbers."""
    lines = []
    for text in warnings[:MOST_WARNINGS]:
        numbers = features_in(text)
        shown = "⚠ " + html.escape(breakable(text))
        if numbers:
            shown += " <a href='{}'>{}</a>".format(",".join(map(str, numbers)), html.escape(tr("Show")))
        lines.append(shown)
    if len(warnings) > MOST_WARNINGS:
        lines.append(html.escape(tr("and {} more, in the report").format(len(warnings) - MOST_WARNINGS)))
    return "<br>".join(lines)


def _training(folder: Path, facts: Any) -> Training:
    accuracy = facts.get("accuracy") or {}
    # Names only: they stand beside their result.json, wherever the folder was moved to.
    names = {"report": "report.html", **facts["files"]}
    paths = {name: folder / Path(str(names[name])).name for name in FILES if names.get(name)}
    files = {name: str(path) for name, path in paths.items() if path.is_file()}
    if "model" not in files:
        raise ResultError(tr("{} contains no model. Choose the folder of a training.").format(folder))
    bounds = accuracy.get("interval")
    return Training(
        folder,
        files,
        _number(accuracy.get("overall")),
        (float(bounds[0]), float(bounds[1])) if bounds else None,
        _number(accuracy.get("balanced")),
        _weakest(accuracy.get("classes") or ()),
        tuple(dict.fromkeys(str(text) for text in (*facts.get("problems", ()), *facts.get("warnings", ())))),
    )


def _weakest(classes: Any) -> tuple[str, float] | None:
    scored = [(str(one["name"]), _number(one.get("f1"))) for one in classes]
    known = [(name, score) for name, score in scored if score is not None]
    return min(known, key=lambda pair: pair[1]) if len(known) > 1 else None


def _number(value: Any) -> float | None:
    if value is None or isinstance(value, bool):
        return None
    number = float(value)
    return None if number != number else number


def _percent(share: float, unit: bool = True) -> str:
    return f"{100.0 * share:.1f}" + ("\u00a0%" if unit else "")
