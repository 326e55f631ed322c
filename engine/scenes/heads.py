"""What names a place by its vector: one linear layer, or the labelled places that look most alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Protocol

import torch
from torch import Tensor

from engine.evaluation.neighbours import nearest_neighbours
from engine.evaluation.probe import Layer, ProbeSettings, learned_layer
from engine.observer import Observer
from engine.tasks.scene import label_probabilities


@dataclass(frozen=True)
class Lesson:
    """Vectors of labelled places.

    Args:
        vectors: [N, D].
        targets: [N, K], 1 for each class of a place.
        several: whether a place may have several classes.
        names: [N] of the places, by which parts are drawn.
        neighbours: how many of the most similar places decide.
        seed: of what is drawn.
    """

    vectors: Tensor
    targets: Tensor
    several: bool
    names: Sequence[str]
    neighbours: int
    seed: int

    def part(self, chosen: Tensor) -> Lesson:
        """Some of the places.

        Args:
            chosen: [N] booleans.
        """
        names = [name for name, kept in zip(self.names, chosen.tolist(), strict=True) if kept]
        return replace(self, vectors=self.vectors[chosen], targets=self.targets[chosen], names=names)


class Head(Protocol):
    """Gives places a probability for each class."""

    kind: ClassVar[str]

    @classmethod
    def learned(cls, lesson: Lesson, observer: Observer) -> Head:
        """Learns from labelled places; the observer may cancel."""

    @classmethod
    def of_state(cls, state: Mapping[str, Tensor], neighbours: int, several: bool) -> Head:
        """Takes what `state` gave.

        Args:
            state: of a file.
            neighbours: how many of the most similar places decide.
            several: whether a place may have several classes.

        Raises:
            KeyError: a part is missing.
        """

    def probabilities(self, vectors: Tensor) -> Tensor:
        """[N, K] of [N, D]; their sum is 1 where a place has one class."""

    def state(self) -> dict[str, Tensor]:
        """What a file keeps."""


@dataclass(frozen=True)
class LinearHead:
    """One linear layer, fitted to its end.

    Args:
        layer: of all classes.
        several: whether each class stands for itself.
    """

    layer: Layer
    several: bool
    kind: ClassVar[str] = "linear"

    @classmethod
    def learned(cls, lesson: Lesson, observer: Observer) -> LinearHead:
        """See Head."""
        settings = ProbeSettings(several=lesson.several, seed=lesson.seed)
        layer = learned_layer(lesson.vectors, lesson.targets, lesson.names, settings, observer)
        return cls(layer, lesson.several)

    @classmethod
    def of_state(cls, state: Mapping[str, Tensor], neighbours: int, several: bool) -> LinearHead:
        """See Head."""
        return cls(Layer(state["mean"], state["deviation"], state["weights"]), several)

    def probabilities(self, vectors: Tensor) -> Tensor:
        """See Head."""
        return label_probabilities(self.layer.scores(vectors), self.several)

    def state(self) -> dict[str, Tensor]:
        """See Head."""
        return {"mean": self.layer.mean, "deviation": self.layer.deviation, "weights": self.layer.weights}


@dataclass(frozen=True)
class NeighbourHead:
    """The nearest labelled places, by the cosine of their vectors.

    Args:
        known: [N, D] vectors.
        targets: [N, K], 1 for each class of a place.
        count: how many decide.
    """

    known: Tensor
    targets: Tensor
    count: int
    kind: ClassVar[str] = "neighbours"

    @classmethod
    def learned(cls, lesson: Lesson, observer: Observer) -> NeighbourHead:
        """See Head."""
        return cls(lesson.vectors, lesson.targets, lesson.neighbours)

    @classmethod
    def of_state(cls, state: Mapping[str, Tensor], neighbours: int, several: bool) -> NeighbourHead:
        """See Head."""
        return cls(state["known"].float(), state["targets"].float(), neighbours)

    def probabilities(self, vectors: Tensor) -> Tensor:
        """See Head."""
        return nearest_neighbours(self.known, self.targets, vectors, self.count)

    def state(self) -> dict[str, Tensor]:
        """See Head."""
        return {"known": self.known.half(), "targets": self.targets.to(torch.uint8)}


HEADS: dict[str, type[Head]] = {LinearHead.kind: LinearHead, NeighbourHead.kind: NeighbourHead}
TUNED = "tuned"  # the encoder learns as well, under a linear layer
