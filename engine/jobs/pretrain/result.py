"""From a trained method to the files of a result: encoder with card, loss, report, and result.json last."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from torch import Tensor

from engine import __version__
from engine.backbones.base import Encoder
from engine.backbones.device import describe_device
from engine.backbones.files import write_encoder
from engine.contract.card import Card
from engine.contract.jobs.pretraining import Pretrain
from engine.contract.parameters import to_dict
from engine.data.display import display
from engine.files.checksum import file_facts
from engine.files.commit import Commit, write_bytes, write_text
from engine.jobs.pretrain.plan import TrainingPlan, data_text
from engine.jobs.pretrain.settings import source_list
from engine.jobs.shared.versions import versions
from engine.methods.base import Figure
from engine.observer import Observer
from engine.raster.pictures import shown_bands
from engine.report.html import render
from engine.report.pretraining import TEMPLATE, loss_picture, views_picture
from engine.train.distributed import Processes
from engine.train.loop import Summary
from engine.train.recorder import read_rows

ENCODER, METRICS, LOSS = "encoder.safetensors", "metrics.csv", "loss.png"
REPORT, RESULT = "report.html", "result.json"
RESULT_NAMES = (ENCODER, METRICS, LOSS, REPORT, RESULT)
SHOWN_VIEWS = 12
FINAL_SHARE = 0.05  # the last part of the run, over which the final figures are means


@dataclass(frozen=True)
class Outcome:
    """What a result is made from.

    Args:
        job: as it was asked for.
        plan: with preset and patches taken into account.
        encoder: what it learned.
        summary: how it went.
        processes: that outcome.
        corrupt: patches that could not be read.
        shown: pictures of the first batch, in rows.
    """

    job: Pretrain
    plan: TrainingPlan
    encoder: Encoder
    summary: Summary
    processes: Processes
    corrupt: int
    shown: tuple[Tensor, ...]


def publish(outcome: Outcome, key: str, observer: Observer) -> dict[str, Any]:
    """Writes, verifies and publishes all files of a result.

    Args:
        outcome: what it is made from.
        key: of the run, by which it is known as finished.
        observer: hears of the progress.

    Returns:
        Paths and small facts for whoever asked for the job.
    """
    folder = Path(outcome.job.out).absolute()
    observer.progress(0.0, "Writing the encoder and the report")
    _, rows = read_rows(folder / METRICS)
    method = outcome.plan.settings.method
    facts = _facts(outcome, rows, key)
    with Commit(folder) as commit:
        card = write_encoder(commit, ENCODER, outcome.encoder, _card(outcome), outcome.job.half_precision)
        loss = loss_picture(rows, {figure.name: figure.line for figure in method.figures if figure.line})
        write_bytes(commit, LOSS, loss)
        told = {**facts, "method": {"caption": method.caption, "rows": outcome.plan.notes.rows}}
        write_text(commit, REPORT, render(told, {"loss": loss, "views": _pictures(outcome)}, TEMPLATE))
        facts["files"] = {ENCODER: file_facts(commit.current(ENCODER))}
        facts["weights_sha256"] = card.sha256
        write_text(commit, RESULT, json.dumps(facts, indent=1, sort_keys=True, allow_nan=False) + "\n")
        commit.publish()
    observer.progress(1.0, facts["summary"])
    return answer(folder, facts)


def finished(folder: Path, key: str) -> dict[str, Any] | None:
    """Finds the result of the same run, if it is finished and its encoder is what was written.

    Args:
        folder: output folder.
        key: of the run.
    """
    try:
        facts = json.loads((folder / RESULT).read_text(encoding="utf-8"))
        whole = facts["key"] == key and file_facts(folder / ENCODER) == facts["files"][ENCODER]
        return answer(folder, facts) if whole else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def answer(folder: Path, facts: Mapping[str, Any]) -> dict[str, Any]:
    """Gives what a finished job returns: paths, one line, warnings."""
    return {
        "folder": str(folder),
        "encoder": str(folder / ENCODER),
        "metrics": str(folder / METRICS),
        "loss": str(folder / LOSS),
        "report": str(folder / REPORT),
        "result": str(folder / RESULT),
        "steps": facts["training"]["steps"],
        "summary": facts["summary"],
        "warnings": facts["warnings"],
    }


def _facts(outcome: Outcome, rows: list[dict[str, float]], key: str) -> dict[str, Any]:
    summary, settings, patches = outcome.summary, outcome.plan.settings, outcome.plan.patches
    name = _name(outcome.job)
    epochs = settings.steps * settings.batch_size / patches.count
    final = _final(rows, settings.method.figures)
    ended = next((f", loss {row['value']:.3f}" for row in final if row["metric"] == "loss"), "")
    return {
        "job": "pretrain",
        "key": key,
        "name": name,
        "summary": f"{name}: {settings.steps:,} steps on {data_text(patches)}{ended}.",
        "data": outcome.plan.facts(outcome.corrupt),
        "settings": settings.flat(),
        "training": {
            "steps": settings.steps,
            "first_step": summary.first_step,
            "epochs": epochs,
            "seconds": summary.seconds,
            "images_per_second": summary.images_per_second,
            "waiting_share": summary.waiting_share,
            "memory_bytes": summary.memory_bytes,
            "rolled_back": summary.rolled_back,
            "processes": outcome.processes.world_size,
            "final": final,
        },
        "device": describe_device(outcome.processes.device),
        "warnings": [*patches.warnings, *outcome.plan.notes.warnings],
        "provenance": {
            "parameters": to_dict(outcome.job),
            "sources": source_list(outcome.job),
            "data_key": patches.key,
            "seed": outcome.job.seed,
            "finished": datetime.now(UTC).isoformat(timespec="seconds"),
            "versions": versions("torch"),
        },
    }


def _card(outcome: Outcome) -> Card:
    settings, patches = outcome.plan.settings, outcome.plan.patches
    method, resolutions = settings.method, patches.resolutions_m
    return Card(
        architecture=method.backbone,
        bands=patches.band_roles,
        # The patches are standardised by statistics of their image or folder; single images come close to that.
        normalisation="standardised",
        # Of several resolutions the middle one speaks for all; the report lists them.
        resolution_m=float(np.median(resolutions)) if resolutions else None,
        licence=outcome.job.licence,
        trained=f"{method.card_text}: {settings.steps:,} steps of {settings.batch_size} patches, views of "
        f"{method.view_px} px, seed {method.seed}",
        name=_name(outcome.job),
        data=data_text(patches),
        steps=settings.steps,
        provenance={"engine": __version__, "data_key": patches.key},
    )


def _name(job: Pretrain) -> str:
    return job.name.strip() or Path(job.out).absolute().name


def _pictures(outcome: Outcome) -> bytes:
    """What the first patches look like to the encoder."""
    rows = [display(images[:SHOWN_VIEWS].float()).cpu().numpy() for images in outcome.shown]
    return views_picture(rows, shown_bands(outcome.plan.patches.band_roles))


def _final(rows: list[dict[str, float]], figures: Sequence[Figure]) -> list[dict[str, Any]]:
    """Means over the last part of the run of what a person may want to know."""
    last = rows[-max(1, round(FINAL_SHARE * len(rows))) :] if rows else []
    found = []
    for figure in figures:
        logged = [row[figure.name] for row in rows if figure.name in row]
        values = [row[figure.name] for row in last if figure.name in row] or logged[-1:]
        if values:
            found.append({"metric": figure.name, "name": figure.title, "value": float(np.mean(values))})
    return found
