"""From a trained method to the files of a result: encoder with card, loss, report, and result.json last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
from torch import Tensor

from engine import __version__
from engine.backbones.base import Encoder
from engine.backbones.device import describe_device
from engine.backbones.files import write_encoder
from engine.contract.card import Card
from engine.contract.errors import InputError
from engine.contract.jobs.pretraining import Pretrain
from engine.contract.parameters import to_dict
from engine.contract.remarks import sentence
from engine.contract.remarks.texts import count_text
from engine.contract.results import from_json, read_result
from engine.contract.results.common import REPORT, RESULT, FileDescription
from engine.contract.results.pretraining import (
    ENCODER,
    LOSS,
    METRICS,
    FinalFigure,
    PretrainingAnswer,
    PretrainingProvenance,
    PretrainingResult,
    StartComparison,
    TrainingCourse,
)
from engine.data.display import display
from engine.data.seen_images import seen_images
from engine.files.checksum import file_facts
from engine.files.commit import write_bytes, write_text
from engine.files.output_folder import OutputFolder
from engine.jobs.pretrain.comparison import Examination, verdict
from engine.jobs.pretrain.plan import TrainingPlan
from engine.jobs.pretrain.settings import source_list
from engine.methods.base import Figure
from engine.observer import Observer, conclude
from engine.raster.pictures import shown_bands
from engine.report.html import render
from engine.report.pretraining import TEMPLATE, PretrainingReport, loss_picture, views_picture
from engine.train.distributed import Processes
from engine.train.loop import Summary
from engine.train.recorder import read_rows
from engine.versions import versions

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


def publish(
    output: OutputFolder, outcome: Outcome, examination: Examination | None, key: str, observer: Observer
) -> PretrainingAnswer:
    """Writes, verifies and publishes all files of a result.

    Args:
        output: receives them.
        outcome: what it is made from.
        examination: that the encoder is compared with its start in; None where it is not.
        key: of the run, by which it is known as finished.
        observer: hears of the progress.
    """
    folder = output.path
    observer.progress(0.0, "Writing the encoder and the report")
    _, rows = read_rows(folder / METRICS)
    plan, method = outcome.plan, outcome.plan.settings.method
    comparison = None if examination is None else examination.compare(outcome.encoder)
    said = (verdict(comparison),) if outcome.job.compare else ()
    for remark in said:
        observer.note(remark)
    with output.commit() as commit:
        card = write_encoder(commit, ENCODER, outcome.encoder, _card(outcome, comparison), outcome.job.half_precision)
        loss = loss_picture(rows, {figure.name: figure.line for figure in method.figures if figure.line})
        write_bytes(commit, LOSS, loss)
        result = _result(outcome, rows, key, _described(commit.current(ENCODER)), card.sha256)
        result = replace(result, comparison=comparison, remarks=(*result.remarks, *said))
        pictures = {"loss": loss, "views": _pictures(outcome)}
        told = PretrainingReport(result, method.caption, plan.notes.rows)
        write_text(commit, REPORT, render(told, pictures, TEMPLATE))
        commit.add_result(RESULT, result)
        commit.publish()
    conclude(observer, result.summary)
    return _answer(folder, result)


def finished(folder: Path, key: str) -> PretrainingAnswer | None:
    """Finds the result of the same run, if it is finished and its encoder is what was written.

    Args:
        folder: output folder.
        key: of the run.
    """
    try:
        result = read_result(PretrainingResult, folder / RESULT)
        whole = result.key == key and _described(folder / ENCODER) == result.files.get(ENCODER)
        return _answer(folder, result) if whole else None
    except (InputError, OSError):
        return None


def _answer(folder: Path, result: PretrainingResult) -> PretrainingAnswer:
    return PretrainingAnswer(
        folder=str(folder),
        encoder=str(folder / ENCODER),
        metrics=str(folder / METRICS),
        loss=str(folder / LOSS),
        report=str(folder / REPORT),
        result=str(folder / RESULT),
        steps=result.training.steps,
        summary=result.summary,
        remarks=result.remarks,
    )


def _described(path: Path) -> FileDescription:
    return from_json(FileDescription, file_facts(path))


def _result(
    outcome: Outcome, rows: list[dict[str, float]], key: str, encoder: FileDescription, weights_sha256: str
) -> PretrainingResult:
    job, plan, summary = outcome.job, outcome.plan, outcome.summary
    settings, patches, name = plan.settings, plan.patches, _name(job)
    final = _final(rows, settings.method.figures)
    loss = {figure.metric: figure.value for figure in final if figure.metric == "loss"}
    return PretrainingResult(
        job="pretrain",
        key=key,
        name=name,
        summary=plan.told("pretraining.done" + "_with_loss" * bool(loss), name=name, steps=settings.steps, **loss),
        data=plan.data(outcome.corrupt),
        settings=settings.flat(),
        training=TrainingCourse(
            steps=settings.steps,
            first_step=summary.first_step,
            epochs=settings.steps * settings.batch_size / patches.count,
            seconds=summary.seconds,
            images_per_second=summary.images_per_second,
            waiting_share=summary.waiting_share,
            memory_bytes=summary.memory_bytes,
            rolled_back=summary.rolled_back,
            processes=outcome.processes.world_size,
            final=final,
        ),
        device=describe_device(outcome.processes.device),
        remarks=(*patches.remarks, *plan.warnings),
        provenance=PretrainingProvenance(
            parameters=to_dict(job),
            sources=tuple(source_list(job)),
            data_key=patches.key,
            seed=job.seed,
            finished=datetime.now(UTC).isoformat(timespec="seconds"),
            versions=versions("torch"),
        ),
        files={ENCODER: encoder},
        weights_sha256=weights_sha256,
        start=plan.start.name,
    )


def _card(outcome: Outcome, comparison: StartComparison | None) -> Card:
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
        trained=f"{method.card_text}: {count_text(settings.steps, 'step', 'steps')} of {settings.batch_size} patches, "
        f"views of {method.view_px} px, seed {method.seed}, from {outcome.plan.start.name or 'random weights'}",
        name=_name(outcome.job),
        data=sentence(outcome.plan.told("pretraining.data")),
        steps=settings.steps,
        accuracy=_figures(comparison),
        provenance={"engine": __version__, "data_key": patches.key, **seen_images(patches)},
    )


def _figures(found: StartComparison | None) -> dict[str, float]:
    if found is None:
        return {}
    kind = "adjoining patches" if found.adjoining else "patches of a scene"
    return {
        f"{kind} told from others, without labels": round(found.result, 3),
        f"{kind} told from others, by its start": round(found.start, 3),
    }


def _name(job: Pretrain) -> str:
    return job.name.strip() or Path(job.out).absolute().name


def _pictures(outcome: Outcome) -> bytes:
    """What the first patches look like to the encoder."""
    rows = [display(images[:SHOWN_VIEWS].float()).cpu().numpy() for images in outcome.shown]
    return views_picture(rows, shown_bands(outcome.plan.patches.band_roles))


def _final(rows: list[dict[str, float]], figures: Sequence[Figure]) -> tuple[FinalFigure, ...]:
    """Means over the last part of the run of what a person may want to know."""
    last = rows[-max(1, round(FINAL_SHARE * len(rows))) :] if rows else []
    found = []
    for figure in figures:
        logged = [row[figure.name] for row in rows if figure.name in row]
        values = [row[figure.name] for row in last if figure.name in row] or logged[-1:]
        if values:
            found.append(FinalFigure(figure.name, figure.title, float(np.mean(values))))
    return tuple(found)
