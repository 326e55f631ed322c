"""From a trained method to the files of a result: encoder with card, loss, report, and result.json last."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from engine import __version__
from engine.backbones.base import Encoder
from engine.backbones.device import describe_device
from engine.backbones.files import write_encoder
from engine.contract.card import Card
from engine.contract.jobs.pretraining import Pretrain
from engine.contract.parameters import to_dict
from engine.data.batch import Batch
from engine.data.display import display
from engine.data.patches import PatchSet
from engine.files.checksum import file_facts
from engine.files.commit import Commit, write_bytes, write_text
from engine.jobs.pretrain.parts import data_text
from engine.jobs.pretrain.settings import TrainingSettings, source_list
from engine.jobs.shared.versions import versions
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
FINAL_NAMES = {
    "loss": "Loss at the end",
    "loss_contrast": "Contrastive loss",
    "loss_diffusion": "Denoising loss",
    "top1": "Own key found among all, share",
    "same_scene": "Entries of the own scene in the queue",
    "same_scene_mass": "Label mass on entries of the own scene",
    "confidence": "Confidence of the scene labels",
    "gradient_contrast": "Gradient of the contrast at the last stage, norm",
    "gradient_diffusion": "Gradient of the denoising at the last stage, norm",
}


@dataclass(frozen=True)
class Trained:
    """What a result is made from.

    Args:
        job: as it was asked for.
        settings: with preset and patches taken into account.
        patches: what it was trained on.
        encoder: what it learned.
        summary: how it went.
        processes: that trained.
        data: facts of the patches.
        warnings: sentences for people.
        views: the first batch.
    """

    job: Pretrain
    settings: TrainingSettings
    patches: PatchSet
    encoder: Encoder
    summary: Summary
    processes: Processes
    data: dict[str, Any]
    warnings: tuple[str, ...]
    views: Batch


def publish(trained: Trained, key: str, observer: Observer) -> dict[str, Any]:
    """Writes, verifies and publishes all files of a result.

    Args:
        trained: what it is made from.
        key: of the run, by which it is known as finished.
        observer: hears of the progress.

    Returns:
        Paths and small facts for whoever asked for the job.
    """
    folder = Path(trained.job.out).absolute()
    observer.progress(0.0, "Writing the encoder and the report")
    _, rows = read_rows(folder / METRICS)
    facts = _facts(trained, rows, key)
    with Commit(folder) as commit:
        card = write_encoder(commit, ENCODER, trained.encoder, _card(trained), trained.job.half_precision)
        loss = loss_picture(rows)
        write_bytes(commit, LOSS, loss)
        write_text(commit, REPORT, render(facts, {"loss": loss, "views": _views(trained)}, TEMPLATE))
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


def _facts(trained: Trained, rows: list[dict[str, float]], key: str) -> dict[str, Any]:
    summary, settings = trained.summary, trained.settings
    name = _name(trained.job)
    epochs = settings.steps * settings.batch_size / trained.patches.count
    final = _final(rows)
    ended = next((f", loss {row['value']:.3f}" for row in final if row["metric"] == "loss"), "")
    return {
        "job": "pretrain",
        "key": key,
        "name": name,
        "summary": f"{name}: {settings.steps:,} steps on {data_text(trained.patches)}{ended}.",
        "data": trained.data,
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
            "processes": trained.processes.world_size,
            "final": final,
        },
        "device": describe_device(trained.processes.device),
        "warnings": list(trained.warnings),
        "provenance": {
            "parameters": to_dict(trained.job),
            "sources": source_list(trained.job),
            "data_key": trained.patches.key,
            "seed": trained.job.seed,
            "finished": datetime.now(UTC).isoformat(timespec="seconds"),
            "versions": versions("torch"),
        },
    }


def _card(trained: Trained) -> Card:
    resolutions = trained.patches.resolutions_m
    method, job = trained.settings.method, trained.job
    parts = [f"scene labels {method.scene_labels}", "diffusion constraint" if method.diffusion else "no diffusion"]
    return Card(
        architecture=method.backbone,
        bands=trained.patches.band_roles,
        # The patches are standardised by statistics of their image or folder; single images come close to that.
        normalisation="standardised",
        # Of several resolutions the middle one speaks for all; the report lists them.
        resolution_m=float(np.median(resolutions)) if resolutions else None,
        licence=job.licence,
        trained=f"SwiMDiff, {', '.join(parts)}: {trained.settings.steps:,} steps of {trained.settings.batch_size}"
        f" patches, views of {trained.settings.view_px} px, seed {method.seed}",
        name=_name(job),
        data=data_text(trained.patches),
        steps=trained.settings.steps,
        provenance={"engine": __version__, "data_key": trained.patches.key},
    )


def _name(job: Pretrain) -> str:
    return job.name.strip() or Path(job.out).absolute().name


def _views(trained: Trained) -> bytes:
    """Both views of the first patches, as they are seen by the encoder."""
    shown = [display(views[:SHOWN_VIEWS].float()).cpu().numpy() for views in (trained.views.query, trained.views.key)]
    return views_picture(shown[0], shown[1], shown_bands(trained.patches.band_roles))


def _final(rows: list[dict[str, float]]) -> list[dict[str, Any]]:
    """Means over the last part of the run of what a person may want to know."""
    last = rows[-max(1, round(FINAL_SHARE * len(rows))) :] if rows else []
    found = []
    for metric, name in FINAL_NAMES.items():
        values = [row[metric] for row in last if metric in row] or [row[metric] for row in rows if metric in row][-1:]
        if values:
            found.append({"metric": metric, "name": name, "value": float(np.mean(values))})
    return found
