"""Trains the encoder of one job with the engine's own loop, and measures it."""

from __future__ import annotations

import shutil
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import torch

from benchmarks.proof.measures import Wanted, measure
from benchmarks.proof.rows import IMAGENET
from benchmarks.proof.supervised_change import RGB, VARIANTS
from engine import __version__
from engine.backbones.base import Encoder
from engine.backbones.files import load_encoder, save_encoder
from engine.backbones.registry import random_encoder
from engine.contract.card import Card
from engine.contract.jobs.pretraining import Pretrain
from engine.contract.parameters import from_dict
from engine.contract.remarks.texts import fill
from engine.data.loader import Loader
from engine.data.patches import PatchSet
from engine.data.pixels import HeldPatches
from engine.jobs.pretrain.settings import TrainingSettings, training_settings
from engine.observer import SilentObserver
from engine.train.checkpoint import Checkpoints, Identity
from engine.train.distributed import alone
from engine.train.loop import Loop, LoopSettings
from engine.train.optimise import Optimiser
from engine.train.recorder import Recorder
from tools.encoder_gpu.contents import Packed
from tools.encoder_gpu.corpora import TABLES, figures_of, learned
from tools.encoder_gpu.jobs import GpuJob

LOG_STEPS = 20
CPU_CHECKPOINT_STEPS = 10  # minutes of work; on a GPU there is one at the deadline
LICENCE = "CC-BY-4.0"
Say = Callable[[str], None]


class Listener(SilentObserver):
    """Hears of a training's speed, passes warnings on, and ends it at the deadline.

    Args:
        say: takes a line for the log.
        deadline_s: on the monotonic clock, which all processes of a machine share.
    """

    def __init__(self, say: Say, deadline_s: float) -> None:
        self._say, self._deadline_s = say, deadline_s
        self.speeds: list[float] = []
        self.last: dict[str, float] = {}

    def metric(self, name: str, value: float, step: int) -> None:
        """Keeps it."""
        self.last[name] = value
        if name == "images_per_second":
            self.speeds.append(value)

    def log(self, level: str, text: str, /, **values: object) -> None:
        """Passes it on."""
        self._say(f"{level}: {fill(text, values)}")

    def cancelled(self) -> bool:
        """Whether the time is up."""
        return time.monotonic() > self._deadline_s

    @property
    def speed(self) -> float:
        """Images a second, without the first lines, in which a GPU chooses its ways."""
        return statistics.median(self.speeds[len(self.speeds) // 3 :]) if self.speeds else 0.0


@dataclass
class Bench:
    """One process with its device, and what it has at hand.

    Args:
        packed: all that was unpacked.
        device: where it computes.
        work: folder for checkpoints and kept encoders.
        say: takes a line for the log.
    """

    packed: Packed
    device: torch.device
    work: Path
    say: Say
    _held: dict[str, torch.Tensor] = field(default_factory=dict)
    _learned: dict[tuple[str, bool], tuple[PatchSet, HeldPatches]] = field(default_factory=dict)

    def corpus(self, job: GpuJob) -> tuple[PatchSet, HeldPatches]:
        """The patches of a job, on the device."""
        key = (job.corpus, job.whole)
        if key not in self._learned:
            table = TABLES[job.corpus]
            if table not in self._held:
                self._held[table] = torch.from_numpy(self.packed.corpora[table].values).to(self.device)
            patches, rows = learned(self.packed, *key)
            values = self._held[table].index_select(0, torch.from_numpy(rows).to(self.device))
            self._learned[key] = (patches, HeldPatches(values))
        return self._learned[key]

    def start(self, job: GpuJob, architecture: str) -> tuple[Encoder | None, str]:
        """What a job starts from, None for the method's own random weights; and its checksum."""
        if job.start == "random":
            return None, ""
        path = IMAGENET if job.start == "imagenet" else self.kept(job.start)
        encoder, card = load_encoder(path)
        if encoder.architecture != architecture:
            raise ValueError(f"job {job.name}: {path.name} is a {encoder.architecture}, not a {architecture}")
        return encoder, card.sha256

    def kept(self, name: str) -> Path:
        """Where the encoder of a job lies."""
        return self.work / "encoders" / f"{name}.safetensors"

    def checkpoints(self, job: GpuJob) -> Path:
        """Where those of a job lie."""
        return self.work / "checkpoints" / job.name


def run_job(bench: Bench, job: GpuJob, deadline_s: float) -> dict[str, object]:
    """Trains, measures and keeps; gives what is written about it.

    Args:
        bench: the process.
        job: what to do.
        deadline_s: on the monotonic clock.

    Raises:
        JobCancelled: the time was up while it trained; a checkpoint is kept.
    """
    began_s = time.monotonic()
    patches, held = bench.corpus(job)
    given = from_dict(Pretrain, {**job.pretrain_fields(), "sources": "packed", "out": "packed"})
    settings = training_settings(given, patches)
    start, checksum = bench.start(job, settings.method.backbone)
    settings = replace(settings, start_from=checksum)
    listener = Listener(bench.say, deadline_s)
    known: dict[str, object] = {
        "name": job.name, "row": job.row, "start": job.start, "corpus": job.corpus, "whole": job.whole,
        "seed": job.seed, "shared": dict(job.fields), "steps": settings.steps if job.trained else 0,
        "batch_size": settings.batch_size, **figures_of(patches),
    }  # fmt: skip
    if job.trained:
        encoder = _trained(bench, job, settings, start, patches, held, listener)
        known.update(
            images_per_second=round(listener.speed, 1), last={k: round(v, 5) for k, v in listener.last.items()}
        )
    else:
        encoder = start or random_encoder(len(RGB), job.seed, settings.method.backbone)
    encoder = encoder.to(bench.device).eval()
    known["train_seconds"] = round(time.monotonic() - began_s, 2)
    figures, seconds = _measured(bench, job, encoder)
    if job.keep:
        _save(bench, job, encoder, settings, patches, figures)
    # Not before: what was trained is not lost where the time is up while it is measured.
    shutil.rmtree(bench.checkpoints(job), ignore_errors=True)
    known.update(figures=figures, measure_seconds=seconds, seconds=round(time.monotonic() - began_s, 2))
    known["machine"] = torch.cuda.get_device_name(bench.device) if bench.device.type == "cuda" else "CPU"
    return known


def _trained(
    bench: Bench,
    job: GpuJob,
    settings: TrainingSettings,
    start: Encoder | None,
    patches: PatchSet,
    held: HeldPatches,
    listener: Listener,
) -> Encoder:
    method = settings.method.build()
    if start is not None:
        method.start_from(start)
    method = method.to(bench.device)
    loader = Loader(
        held, patches, settings.method.maker(),
        batch_size=settings.batch_size, seed=settings.method.seed, device=bench.device,
    )  # fmt: skip
    portions = LoopSettings(
        settings.steps, settings.batch_size, settings.accumulation, LOG_STEPS,
        settings.steps + 1 if bench.device.type == "cuda" else CPU_CHECKPOINT_STEPS, settings.method.seed,
    )  # fmt: skip
    checkpoints = Checkpoints(bench.checkpoints(job), Identity(settings.flat(), patches.key, __version__))
    loop = Loop(
        method, Optimiser(method.parameter_groups(), settings.optimiser), loader, portions, alone(bench.device),
        checkpoints, Recorder(None), listener,
    )  # fmt: skip
    packed = checkpoints.latest()
    if packed is not None:
        bench.say(f"{job.name}: goes on after step {packed.step}")
        loop.resume(packed.unpack())
    loop.run()
    encoder: Encoder = method.encoder
    return encoder


def _measured(bench: Bench, job: GpuJob, encoder: Encoder) -> tuple[dict[str, float], dict[str, float]]:
    """Figures by name, and the seconds that each measure took."""
    figures: dict[str, float] = {}
    seconds: dict[str, float] = {}
    for name in job.measures:
        began_s = time.monotonic()
        figures.update(_figures(bench, name, encoder))
        seconds[name] = round(time.monotonic() - began_s, 2)
    return figures, seconds


def _figures(bench: Bench, name: str, encoder: Encoder) -> Mapping[str, float]:
    if name.startswith("change-"):
        kind, _, variant = name.partition(":")
        chosen = {variant: VARIANTS[variant or "base"]}
        wanted = Wanted(frozen=chosen) if kind == "change-frozen" else Wanted(frozen={}, tuned=chosen)
        cities = [bench.packed.cities[city] for city in sorted(bench.packed.cities)]
        return measure(encoder, {}, cities, bench.device, wanted)
    chosen, _, edge_px = name.partition(":")
    sets = bench.packed.sets if chosen == "scenes" else {chosen: bench.packed.sets[chosen]}
    return measure(encoder, sets, (), bench.device, Wanted(sizes_px=(int(edge_px),)) if edge_px else Wanted())


def _save(
    bench: Bench,
    job: GpuJob,
    encoder: Encoder,
    settings: TrainingSettings,
    patches: PatchSet,
    figures: dict[str, float],
) -> None:
    method, resolutions = settings.method, patches.resolutions_m
    trained = (
        f"{method.card_text}: {settings.steps:,} steps of {settings.batch_size} patches, views of {method.view_px} px, "
        f"seed {method.seed}, start {job.start}"
    )
    images = "all images" if job.whole else "without the images that are measured on"
    card = Card(
        architecture=method.backbone,
        bands=patches.band_roles,
        resolution_m=resolutions[len(resolutions) // 2] if resolutions else None,
        licence=LICENCE,
        trained=trained if job.trained else "",
        name=job.name,
        data=f"{patches.count:,} patches of {patches.settings.patch_px} px, {patches.scene_count:,} scenes: "
        f"{job.corpus}, {images}; stored as WebP",
        steps=settings.steps if job.trained else 0,
        accuracy=dict(figures),
        provenance={"engine": __version__, "data_key": patches.key},
    )
    path = bench.kept(job.name)
    path.parent.mkdir(parents=True, exist_ok=True)
    save_encoder(path, encoder.cpu(), card, half=True)
