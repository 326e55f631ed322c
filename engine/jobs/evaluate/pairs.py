"""`evaluate --task change`: places found, read and shared out, in the words of the report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from engine.backbones.catalogue import RANDOM
from engine.backbones.device import pick_device
from engine.change.detection import DetectionSettings, PairPlan
from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.contract.jobs.change import ChangeSettings
from engine.contract.jobs.evaluation import Evaluate
from engine.contract.remarks import PROBLEM, Remark
from engine.contract.remarks.texts import Scalar, Value, listing
from engine.contract.results.evaluation import EvaluationResult, PartTable, PlaceEvaluation
from engine.data.pairs import ChangePair, describe_pair, find_pairs, read_pixels, read_truth, with_truth
from engine.evaluation.change_runs import RunSettings, measure_places, share_out
from engine.evaluation.encoders import EncoderSource
from engine.evaluation.measured import measured
from engine.evaluation.places import Place
from engine.evaluation.table import table_of
from engine.evaluation.teaching import EPOCHS
from engine.evaluation.unlabelled import PlaceDetection, mean_precision, measure_detection, pooled_counts
from engine.jobs.evaluate.parts import Findings, seeds_of, source_list
from engine.observer import Observer, raise_if_cancelled
from engine.raster.info import RasterInfo
from engine.raster.reading.margins import Margins, spread
from engine.tasks.registry import CHANGE_TASKS, measured_with

HEADS = ("Place", "Pixels", "Share changed", "Average precision", "F1")


def first_date(job: Evaluate) -> RasterInfo:
    """Describes the first date of the first place."""
    pairs, _ = _known(source_list(job.test))
    return describe_pair(pairs[0], job.bands, job.nodata, job.alpha).before


def measure_change(job: Evaluate, encoder: EncoderSource, folder: Path, observer: Observer) -> Findings:
    """Change with or without labels."""
    return _without_labels(job, encoder, observer) if job.supervision == "none" else _learned(job, encoder, observer)


def _learned(job: Evaluate, encoder: EncoderSource, observer: Observer) -> Findings:
    if not source_list(job.train):
        raise ParameterError(
            "“Training data” is missing.",
            "Choose the places to train on. If it is the same path as “Test data”, the places are split.",
        )
    (train, said), (test, more) = (_known(source_list(text)) for text in (job.train, job.test))
    parts = share_out(train, test, job.test_share, job.seed)
    device = pick_device(job.device)
    learned, chosen_on, tested = (
        [_place(job, encoder, pair, device, observer) for pair in part]
        for part in (parts.train, parts.validation, parts.test)
    )
    frozen = job.supervision == "frozen"
    settings = RunSettings(job.task, job.decoder, seeds_of(job), frozen, job.epochs, job.batch_size, device)
    outcome = measure_places(encoder, learned, chosen_on, tested, settings, observer)
    names = [", ".join(pair.name for pair in part) for part in (parts.train, parts.validation, parts.test)]
    way, text = "frozen" if frozen else "learns too", measured_with(CHANGE_TASKS, job.task, job.decoder).text
    protocol = (
        ("Learned from", names[0]),
        ("Epoch and threshold chosen on", names[1]),
        ("Measured on", names[2]),
        ("Task", f"encoder {way}, {text}, {job.epochs or EPOCHS} epochs"),
        ("Figures", "pooled over all pixels of the test places; those that begin with batch are means over batches"),
    )

    def complete(result: EvaluationResult) -> PlaceEvaluation:
        served = {
            part: tuple(pair.name for pair in pairs)
            for part, pairs in (("train", parts.train), ("validation", parts.validation), ("test", parts.test))
        }
        return PlaceEvaluation(**vars(result), places=served, chosen=tuple(outcome.chosen))

    more = (*more, *_margins(job, (*parts.train, *parts.validation, *parts.test)))
    rows = PartTable("Test places", HEADS, tuple(outcome.places))
    remarks = (*said, *(one for one in more if one not in said))
    return Findings(outcome.table, "f1", rows, protocol, remarks, complete=complete)


def _without_labels(job: Evaluate, encoder: EncoderSource, observer: Observer) -> Findings:
    pairs, remarks = _known(source_list(job.test))
    # Nothing but random weights depends on a seed.
    seeds = seeds_of(job) if encoder.random else (job.seed,)
    rows, found = [], []
    for number, seed in enumerate(seeds):
        settings = DetectionSettings.of(
            ChangeSettings(method="deep", device=job.device, seed=seed, ground_resolution_m=job.ground_resolution_m)
        )
        detected = []
        for place, pair in enumerate(pairs):
            raise_if_cancelled(observer)
            observer.progress((number + place / len(pairs)) / len(seeds), "Scoring {name}", name=pair.name)
            described = describe_pair(pair, job.bands, job.nodata, job.alpha)
            plan = PairPlan.make(described, settings, RANDOM if encoder.path is None else str(encoder.path))
            truth = read_truth(pair, described)
            detected.append(measure_detection(pair.name, plan, truth, ("auto",), observer))
        counts = pooled_counts(detected, "auto")
        mean = mean_precision(detected)
        rows.append(
            {
                "average_precision": 0.0 if np.isnan(mean) else mean,
                "f1": counts.f1,
                "precision": counts.precision,
                "recall": counts.recall,
            }
        )
        found.append(detected)
    protocol = (
        ("Measured on", ", ".join(pair.name for pair in pairs)),
        ("Task", "method deep of detect-change with the encoder, threshold auto; no labels used"),
        ("Figures", "average precision: mean over the places; the others: pooled over all pixels"),
    )
    parts = PartTable("Places", HEADS, _place_rows(found))
    return Findings(table_of(seeds, rows), "average_precision", parts, protocol, (*remarks, *_margins(job, pairs)))


def _place_rows(found: Sequence[Sequence[PlaceDetection]]) -> tuple[tuple[Scalar, ...], ...]:
    rows = []
    for number, place in enumerate(found[0]):
        precision = float(np.mean([detected[number].average_precision for detected in found]))
        f1 = float(np.mean([detected[number].counts["auto"].f1 for detected in found]))
        share = float(place.truth.mean()) if place.truth.size else 0.0
        rows.append((place.name, int(place.truth.size), share, 0.0 if np.isnan(precision) else precision, f1))
    return tuple(rows)


def _margins(job: Evaluate, pairs: Sequence[ChangePair]) -> tuple[Remark, ...]:
    """What is said of large areas of one value, which are no data as a rule."""
    margins = Margins()
    for pair in spread(pairs):
        described = describe_pair(pair, job.bands, job.nodata, job.alpha)
        chosen = zip(*described.mapping.pairs, strict=True)
        for info, bands in zip((described.before, described.after), chosen, strict=True):
            margins.look(f"{pair.name}/{Path(info.path).name}", info, bands)
    return margins.remarks()


def _known(sources: list[str]) -> tuple[tuple[ChangePair, ...], tuple[Remark, ...]]:
    """Places with truth, and what is said of the others."""
    found = find_pairs(sources)
    known = with_truth(found)
    if not known:
        raise InputError(
            ErrorCode.INPUT_MISSING,
            "None of the {count} {count:place|places} in {sources} has a truth raster.",
            "Put a change.tif next to before.tif and after.tif: 1 where something changed, 0 elsewhere.",
            count=len(found),
            sources=", ".join(sources),
        )
    missing = [pair.name for pair in found if pair.truth is None]
    values: dict[str, Value] = {"count": len(missing), "names": listing(missing)}
    return known, (Remark("evaluation.no_truth", values, severity=PROBLEM),) if missing else ()


def _place(job: Evaluate, encoder: EncoderSource, pair: ChangePair, device: torch.device, observer: Observer) -> Place:
    raise_if_cancelled(observer)
    observer.progress(0.0, "Reading {name}", name=pair.name)
    described = describe_pair(pair, job.bands, job.nodata, job.alpha)
    places = encoder.places(described.mapping.roles)
    pixels = read_pixels(described, read_truth(pair, described), places)
    return Place.of(replace(pixels, measures=measured(described, device, observer)), device)
