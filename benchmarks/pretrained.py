"""What the benchmarks of encoders share: five ways of pretraining on the same images, steps and seed, kept in a folder.

A run that was broken off goes on where it was: pretraining from its last checkpoint, and what is measured stays.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.contract.jobs.evaluation import Evaluate
from engine.contract.parameters import from_dict, to_dict
from engine.contract.remarks.texts import fill
from engine.jobs import run_named

# The parts of the method, each beside what it is added to.
ROWS: dict[str, Mapping[str, Any] | None] = {
    "random": None,
    "moco-v2": {"scene_labels": "none", "diffusion": False},
    "scenes": {"scene_labels": "soft", "diffusion": False},
    "diffusion": {"scene_labels": "none", "diffusion": True},
    "swimdiff": {"scene_labels": "soft", "diffusion": True},
}
TITLES = {
    "random": "random initialisation",
    "moco-v2": "MoCo v2",
    "scenes": "MoCo v2 + scenes",
    "diffusion": "MoCo v2 + diffusion",
    "swimdiff": "SwiMDiff",
}


class Narrator:
    """An observer that writes a line to stderr now and then."""

    def __init__(self, name: str, every_s: float = 60.0) -> None:
        self._name, self._every_s, self._said_s = name, every_s, time.monotonic()

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        """Says how far it is."""
        text = fill(text, values)
        if time.monotonic() - self._said_s >= self._every_s:
            self._said_s = time.monotonic()
            print(f"{self._name}: {fraction:.0%} {text}", file=sys.stderr, flush=True)

    def metric(self, name: str, value: float, step: int) -> None:
        """Says nothing."""

    def log(self, level: str, text: str, /, **values: object) -> None:
        """Passes warnings on."""
        text = fill(text, values)
        if level in ("warning", "error"):
            print(f"{self._name}: {level}: {text}", file=sys.stderr, flush=True)

    def cancelled(self) -> bool:
        """Never cancels."""
        return False


@dataclass(frozen=True)
class Study:
    """One study.

    Args:
        folder: keeps encoders and figures.
        sources: that all rows are pretrained on.
        options: further fields of the pretrain job, the same for all rows.
        repeats: pretrainings a row, from seed 0 on.
    """

    folder: Path
    sources: tuple[str, ...]
    options: Mapping[str, Any]
    repeats: int

    def encoders(self, row: str) -> list[str]:
        """Pretrains where that is not done yet.

        Returns:
            What the `encoder` field takes, one a repeat.
        """
        changes = ROWS[row]
        if changes is None:
            return ["random"]
        found = []
        for seed in range(self.repeats):
            out = self.folder / row / f"pretrained-{seed}"
            values = {**self.options, **changes, "sources": "\n".join(self.sources), "out": str(out), "seed": seed}
            found.append(run_named("pretrain", values, Narrator(f"{row} {seed}")).encoder)
        return found

    def figures(self, row: str, name: str, values: Mapping[str, Any]) -> list[dict[str, Any]]:
        """Measures where that is not done yet.

        Args:
            row: of ROWS.
            name: of what is measured.
            values: fields of the evaluate job, without encoder and out.

        Returns:
            The content of result.json, one a repeat.
        """
        results = []
        for number, encoder in enumerate(self.encoders(row)):
            out = self.folder / row / f"{name}-{number}"
            given = {**values, "encoder": encoder, "out": str(out)}
            if not _measured(out, given, encoder):
                run_named("evaluate", given, Narrator(f"{row} {name} {number}"))
            results.append(json.loads((out / "result.json").read_text(encoding="utf-8")))
        return results


def add_flags(parser: argparse.ArgumentParser) -> None:
    """Adds what both benchmarks take."""
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--folder", type=Path, required=True, help="keeps encoders and figures; a later run goes on")
    parser.add_argument("--rows", nargs="+", default=list(ROWS), choices=list(ROWS))
    parser.add_argument("--steps", type=int, default=1000, help="of pretraining")
    parser.add_argument("--batch-size", type=int, default=128, help="of pretraining")
    parser.add_argument("--repeats", type=int, default=1, help="pretrainings a row, each with a seed of its own")
    parser.add_argument("--seeds", type=int, default=3, help="of the evaluation")
    parser.add_argument("--pretrain", nargs="*", default=[], metavar="FIELD=VALUE", help="further fields of pretrain")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--threads", type=int, default=0)


def study(given: argparse.Namespace, sources: Sequence[str]) -> Study:
    """Makes a study of the flags."""
    options: dict[str, Any] = {"steps": given.steps, "batch_size": given.batch_size, "bands": "red,green,blue"}
    options.update(device=given.device, threads=given.threads)
    for pair in given.pretrain:
        name, _, value = pair.partition("=")
        options[name] = _plain(value)
    return Study(given.folder, tuple(sources), options, given.repeats)


def spread_text(results: Sequence[Mapping[str, Any]], name: str) -> str:
    """Mean and spread of a figure over all seeds and repeats, for a table."""
    values = [row["figures"][name] for result in results for row in result["rows"] if row["label"].startswith("seed")]
    mean = sum(values) / len(values)
    spread = (sum((value - mean) ** 2 for value in values) / max(1, len(values) - 1)) ** 0.5
    return f"{mean:.4f} +- {spread:.4f}"


def _measured(out: Path, given: Mapping[str, Any], encoder: str) -> bool:
    """Whether the same was measured, of the same weights."""
    try:
        result = json.loads((out / "result.json").read_text(encoding="utf-8"))
        same = result["provenance"]["parameters"] == to_dict(from_dict(Evaluate, given))
    except (OSError, ValueError, KeyError):
        return False
    newer = encoder == "random" or (out / "result.json").stat().st_mtime >= Path(encoder).stat().st_mtime
    return bool(same and newer)


def _plain(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text
