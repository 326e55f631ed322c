"""The jobs of a run, read from a file: what is pretrained, from where, how long, and what is measured of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import product
from typing import Any

from benchmarks.proof.rows import BACKBONE, BY_NAME, CORPORA, STARTS
from benchmarks.proof.supervised_change import VARIANTS

Value = str | float | int | bool
MEASURES = ("scenes", "eurosat", "ucmerced", "change-frozen", "change-tuned")
SCENES = MEASURES[:3]
EDGES_PX = ("64", "128")
EXPANDED = ("row", "start", "corpus", "seed")  # a list of them stands for a job each


@dataclass(frozen=True)
class GpuJob:
    """One pretraining and what is measured of it.

    Args:
        name: of its own; results and encoders are found by it.
        row: a row of the proof, which names the parts of the method.
        start: imagenet, random, or the name of an earlier job whose encoder is kept.
        corpus: what is learned from, see CORPORA.
        whole: also learn from the images that are measured on, for an encoder that is shipped.
        seed: of everything random.
        fields: of the pretrain job: batch_size, steps or epochs, view_px ...; they win over those of the row.
        measures: names of MEASURES; those of change may name a variant of its recipe (change-frozen:dice-alone), those
            of scenes one size of image (eurosat:64).
        keep: whether the encoder is given back.
        alone: whether nothing else runs meanwhile, for a speed.
    """

    name: str
    row: str = "swimdiff"
    start: str = "imagenet"
    corpus: str = "mixed"
    whole: bool = False
    seed: int = 0
    fields: Mapping[str, Value] = field(default_factory=dict)
    measures: tuple[str, ...] = ()
    keep: bool = False
    alone: bool = False

    def __post_init__(self) -> None:
        for name, value, known in (("row", self.row, BY_NAME), ("corpus", self.corpus, CORPORA)):
            if value not in known:
                raise ValueError(f"job {self.name}: {name} {value!r} is none of {', '.join(known)}")
        unknown = sorted(name for name in self.measures if not _is_known(name))
        if unknown:
            raise ValueError(f"job {self.name}: no measure is called {', '.join(unknown)}")
        if any(letter in self.name for letter in "/\\ ") or not self.name:
            raise ValueError(f"{self.name!r} cannot name a file")

    @property
    def trained(self) -> bool:
        """Whether anything is learned."""
        return BY_NAME[self.row].trained

    @property
    def after(self) -> str | None:
        """The job that must be done before it."""
        return None if self.start in STARTS else self.start

    def pretrain_fields(self) -> dict[str, Value]:
        """Fields of the pretrain job that decide its result; where it starts from is another matter."""
        return {"preset": "gpu", "backbone": BACKBONE, **BY_NAME[self.row].fields, **self.fields,
                "seed": self.seed}  # fmt: skip

    def is_done_by(self, known: Mapping[str, Any]) -> bool:
        """Whether a line of results is of this job: its name alone may have been given to another one before."""
        own = {"name": self.name, "row": self.row, "start": self.start, "corpus": self.corpus, "whole": self.whole,
               "seed": self.seed, "shared": dict(self.fields)}  # fmt: skip
        same = all(known.get(name) == value for name, value in own.items())
        return same and "figures" in known and set(self.measures) <= set(known.get("measure_seconds", ()))


def _is_known(measure: str) -> bool:
    name, _, variant = measure.partition(":")
    return name in MEASURES and (not variant or variant in (EDGES_PX if name in SCENES else VARIANTS))


def read_jobs(text: str) -> list[GpuJob]:
    """Reads a list of jobs, the most important first.

    Args:
        text: JSON: `jobs`, a list of fields of `GpuJob`; `shared`, fields of the pretrain job that all of them have. A
            list as row, start, corpus or seed stands for a job each, whose names follow from these.

    Raises:
        ValueError: where a name or a value is not known, or two jobs have one name.
    """
    known = json.loads(text)
    shared: Mapping[str, Value] = known.get("shared", {})
    jobs = [one for given in known["jobs"] for one in _expanded(given, shared)]
    names = [job.name for job in jobs]
    doubled = sorted({name for name in names if names.count(name) > 1})
    if doubled:
        raise ValueError(f"several jobs are called {', '.join(doubled)}")
    for place, job in enumerate(jobs):
        if job.after is not None and job.after not in {before.name for before in jobs[:place] if before.keep}:
            raise ValueError(f"job {job.name} starts from {job.after}, which is no earlier job whose encoder is kept")
    return jobs


def _expanded(given: Mapping[str, Any], shared: Mapping[str, Value]) -> list[GpuJob]:
    several = [name for name in EXPANDED if isinstance(given.get(name), list)]
    found = []
    for values in product(*(given[name] for name in several)):
        plain = {**given, **dict(zip(several, values, strict=True))}
        plain["fields"] = {**shared, **given.get("fields", {})}
        plain["measures"] = tuple(given.get("measures", ()))
        if several or "name" not in given:
            job = GpuJob(**{**plain, "name": "job"})
            parts = (given.get("name"), job.corpus, job.start, job.row, str(job.seed))
            plain["name"] = "-".join(part for part in parts if part)
        found.append(GpuJob(**plain))
    return found
