"""The rows of the proof: what is pretrained, in fields of the pretrain job, and from which start, data and seed.

All rows of a table share data, steps, seeds and recipe; a row changes what it is named after, and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from engine.backbones.catalogue import MODELS, RANDOM, resource

Value = str | float | int | bool
Fields = Mapping[str, Value]

SEEDS = (0, 1, 2)
BACKBONE = "efficientnet_lite0"
# Names of what an encoder learns from. `mixed`: the cities, and the parts of EuroSAT and UC Merced that nothing is
# measured on. `cities`: the cities alone, where each date is one scene and patches overlap, so that neighbours are
# many. `aerial`: UC Merced alone, at its own size. `eurosat`: EuroSAT alone, the part that nothing is measured on.
CORPORA = ("mixed", "cities", "aerial", "eurosat")
IMAGENET = resource(MODELS, "efficientnet-lite0-imagenet.safetensors")
# Where an encoder starts from, as the pretrain job names it.
STARTS: dict[str, Fields] = {"imagenet": {"start_from": str(IMAGENET)}, "random": {"start_from": RANDOM}}


@dataclass(frozen=True)
class Row:
    """One way of pretraining.

    Args:
        name: a word.
        title: for the table.
        fields: of the pretrain job, beside those that all rows share.
        trained: whether anything is learned at all.
    """

    name: str
    title: str
    fields: Fields = field(default_factory=dict)
    trained: bool = True


MOCO: Fields = {"scene_labels": "none", "diffusion": False}
SWIMDIFF: Fields = {"scene_labels": "soft", "diffusion": True}
CMID: Fields = {"method": "cmid"}


def _with(fields: Fields, **more: Value) -> Fields:
    return {**fields, **more}


START = "start"
ROWS: tuple[Row, ...] = (
    Row(START, "the start, nothing learned", trained=False),
    Row("moco", "+ MoCo v2", MOCO),
    Row("scenes-drop", "+ MoCo v2, scenes left out", _with(MOCO, scene_labels="drop")),
    Row("scenes-hard", "+ MoCo v2, scenes alike", _with(MOCO, scene_labels="hard")),
    Row("scenes-soft", "+ MoCo v2, scenes soft", _with(MOCO, scene_labels="soft")),
    Row("diffusion", "+ MoCo v2, diffusion", _with(MOCO, diffusion=True)),
    Row("swimdiff", "+ SwiMDiff (soft, diffusion)", SWIMDIFF),
    Row("cmid-pixels", "+ CMID, hidden pixels alone", _with(CMID, global_weight=0.0, local_weight=0.0)),
    Row("cmid-contrast", "+ CMID, contrast alone", _with(CMID, reconstruction_weight=0.0, local_weight=0.0)),
    Row("cmid-both", "+ CMID, hidden pixels and contrast", _with(CMID, local_weight=0.0)),
    Row("cmid-release", "+ CMID as published", _with(CMID, compat="release", fill_second_view=False)),
    Row("cmid", "+ CMID", CMID),
)
# What the recipe and the weights of the parts are worth: each against `moco` or `swimdiff` of the table.
ABLATIONS: tuple[Row, ...] = (
    Row("moco-blur", "MoCo v2, half of the views blurred", _with(MOCO, blur_share=0.5)),
    Row("moco-queue-only", "MoCo v2, negatives of the queue only", _with(MOCO, batch_negatives=False)),
    Row("moco-long-queue", "MoCo v2, queue of 8,192", _with(MOCO, queue_size=8192)),
    Row("moco-batch-only", "MoCo v2, negatives of the batch only", _with(MOCO, queue_size=0)),
    Row("moco-temperature-0.07", "MoCo v2, temperature 0.07", _with(MOCO, temperature=0.07)),
    Row("moco-temperature-0.1", "MoCo v2, temperature 0.1", _with(MOCO, temperature=0.1)),
    Row("moco-full-colours", "MoCo v2, full change of colours", _with(MOCO, colour_jitter=1.0, grey_share=0.2)),
    Row("moco-no-turns", "MoCo v2, flips without turns", _with(MOCO, turn_share=0.0)),
    Row("moco-small-crops", "MoCo v2, crops from 0.1", _with(MOCO, crop_scale=0.1)),
    Row("moco-large-crops", "MoCo v2, crops from 0.5", _with(MOCO, crop_scale=0.5)),
    Row("moco-slow-keys", "MoCo v2, key momentum 0.999", _with(MOCO, key_momentum=0.999)),
    Row("moco-adamw-0.03", "MoCo v2, AdamW at the rate of SGD", _with(MOCO, optimiser="adamw", learning_rate=0.03)),
    Row("moco-adamw-0.002", "MoCo v2, AdamW at 0.002", _with(MOCO, optimiser="adamw", learning_rate=0.002)),
    Row("moco-adamw-0.0005", "MoCo v2, AdamW at 0.0005", _with(MOCO, optimiser="adamw", learning_rate=0.0005)),
    Row("moco-sgd", "MoCo v2, SGD at 0.03", _with(MOCO, optimiser="sgd")),
    Row("scenes-key", "scenes soft, weighed by the key", _with(MOCO, scene_labels="soft", scene_similarity="key")),
    Row("scenes-even", "scenes soft, temperature 0.2", _with(MOCO, scene_labels="soft", scene_temperature=0.2)),
    Row("scenes-sharp", "scenes soft, temperature 0.02", _with(MOCO, scene_labels="soft", scene_temperature=0.02)),
    Row("diffusion-3", "MoCo v2, diffusion, weight 3", _with(MOCO, diffusion=True, diffusion_weight=3.0)),
    Row("diffusion-10", "MoCo v2, diffusion, weight 10", _with(MOCO, diffusion=True, diffusion_weight=10.0)),
    Row("diffusion-30", "MoCo v2, diffusion, weight 30", _with(MOCO, diffusion=True, diffusion_weight=30.0)),
    Row("diffusion-whole", "MoCo v2, diffusion of the whole batch", _with(MOCO, diffusion=True, denoiser_share=1.0)),
    Row("diffusion-wide", "MoCo v2, diffusion, width 64", _with(MOCO, diffusion=True, denoiser_width=64)),
    Row("diffusion-weak", "MoCo v2, diffusion, weak noise", _with(MOCO, diffusion=True, largest_noise=0.3)),
    Row(
        "diffusion-10-weak", "MoCo v2, diffusion, weight 10, weak noise",
        _with(MOCO, diffusion=True, diffusion_weight=10.0, largest_noise=0.3),
    ),
    Row("swimdiff-3", "SwiMDiff, diffusion's weight 3", _with(SWIMDIFF, diffusion_weight=3.0)),
    Row("swimdiff-10", "SwiMDiff, diffusion's weight 10", _with(SWIMDIFF, diffusion_weight=10.0)),
    Row("swimdiff-30", "SwiMDiff, diffusion's weight 30", _with(SWIMDIFF, diffusion_weight=30.0)),
    Row("swimdiff-drop", "SwiMDiff with scenes left out", _with(SWIMDIFF, scene_labels="drop")),
    Row(
        "swimdiff-drop-10", "SwiMDiff with scenes left out, weight 10",
        _with(SWIMDIFF, scene_labels="drop", diffusion_weight=10.0),
    ),
)  # fmt: skip
BY_NAME: Mapping[str, Row] = {row.name: row for row in (*ROWS, *ABLATIONS)}


@dataclass(frozen=True)
class Pretraining:
    """One pretraining of the table.

    Args:
        row: name of its row.
        start: of STARTS.
        corpus: of CORPORA.
        seed: of everything random in it.
    """

    row: str
    start: str = "imagenet"
    corpus: str = "mixed"
    seed: int = 0

    @property
    def name(self) -> str:
        """One word, which can name a folder."""
        return f"{self.corpus}-{self.start}-{self.row}-{self.seed}"

    @property
    def trained(self) -> bool:
        """Whether there is anything to pretrain."""
        return BY_NAME[self.row].trained

    def fields(self, shared: Fields) -> dict[str, Value]:
        """Fields of the pretrain job, without sources and folder.

        Args:
            shared: by all rows: preset, steps, batch, another architecture than BACKBONE ...
        """
        return {"backbone": BACKBONE, **shared, **STARTS[self.start], **BY_NAME[self.row].fields, "seed": self.seed}


def pretrainings(
    rows: Iterable[str] = tuple(row.name for row in ROWS),
    starts: Iterable[str] = ("imagenet", "random"),
    corpora: Iterable[str] = ("mixed",),
    seeds: Iterable[int] = SEEDS,
) -> Iterator[Pretraining]:
    """All of them, seed by seed, so that what was broken off has whole rows.

    A start has learned from no corpus, and is there once for all of them; that of ImageNet once for all seeds too.
    """
    rows, starts, corpora = tuple(rows), tuple(starts), tuple(corpora)
    for seed in seeds:
        for corpus in corpora:
            for start in starts:
                for row in rows:
                    one = Pretraining(row, start, corpus, seed)
                    once = corpus == corpora[0] and (start != "imagenet" or seed == SEEDS[0])
                    if one.trained or once:
                        yield one
