"""What names a place by its vector: one linear layer, or the labelled places that look most alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol

import torch
from torch import Tensor

from engine.evaluation.neighbours import nearest_neighbours
from engine.evaluation.probe import Layer, ProbeSettings, learned_layer
from engine.observer import Observer


@dataclass(frozen=True)
class Lesson:
    """Vectors of labelled places.

    Args:
        vectors: [N, D].
        label: [N] positions of their classes.
        class_count: K.
        names: [N] of the places, by which parts are drawn.
        neighbours: how many of the most similar places decide.
        seed: of what is drawn.
    """

    vectors: Tensor
    label: Tensor
    class_count: int
    names: Sequence[str]
    neighbours: int
    seed: int

    @property
    def targets(self) -> Tensor:
        """[N, K], 1 for the class of a place."""
        return torch.nn.functional.one_hot(self.label, self.class_count).float()

    def part(self, chosen: Tensor) -> Lesson:
        """Some of the places.

        Args:
            chosen: [N] booleans.
        """
        names = [name for name, kept in zip(self.names, chosen.tolist(), strict=True) if kept]
        return Lesson(self.vectors[chosen], self.label[chosen], self.class_count, names, self.neighbours, self.seed)


class Head(Protocol):
    """Gives places a probability for each class."""

    kind: ClassVar[str]

    @classmethod
    def learned(cls, lesson: Lesson, observer: Observer) -> Head:
        """Learns from labelled places; the observer may cancel."""

    @classmethod
    def of_state(cls, state: Mapping[str, Tensor], neighbours: int) -> Head:
        """Takes what `state` gave.

        Raises:
            KeyError: a part is missing.
        """

    def probabilities(self, vectors: Tensor) -> Tensor:
        """[N, K] of [N, D], sum 1."""

    def state(self) -> dict[str, Tensor]:
        """What a file keeps."""


@dataclass(frozen=True)
class LinearHead:
    """One linear layer, fitted to its end."""

    layer: Layer
    kind: ClassVar[str] = "linear"

    @classmethod
    def learned(cls, lesson: Lesson, observer: Observer) -> LinearHead:
        """See Head."""
        settings = ProbeSettings(several=False, seed=lesson.seed)
        return cls(learned_layer(lesson.vectors, lesson.targets, lesson.names, settings, observer))

    @classmethod
    def of_state(cls, state: Mapping[str, Tensor], neighbours: int) -> LinearHead:
        """See Head."""
        return cls(Layer(state["mean"], state["deviation"], state["weights"]))

    def probabilities(self, vectors: Tensor) -> Tensor:
        """See Head."""
        return self.layer.scores(vectors).softmax(dim=1)

    def state(self) -> dict[str, Tensor]:
        """See Head."""
        return {"mean": self.layer.mean, "deviation": self.layer.deviation, "weights": self.layer.weights}


@dataclass(frozen=True)
class NeighbourHead:
    """The nearest labelled places, by the cosine of their vectors.

    Args:
        known: [N, D] vectors.
        targets: [N, K], 1 for the class of a place.
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
    def of_state(cls, state: Mapping[str, Tensor], neighbours: int) -> NeighbourHead:
        """See Head."""
        return cls(state["known"].float(), state["targets"].float(), neighbours)

    def probabilities(self, vectors: Tensor) -> Tensor:
        """See Head."""
        return nearest_neighbours(self.known, self.targets, vectors, self.count)

    def state(self) -> dict[str, Tensor]:
        """See Head."""
        return {"known": self.known.half(), "targets": self.targets.to(torch.uint8)}


HEADS: dict[str, type[Head]] = {LinearHead.kind: LinearHead, NeighbourHead.kind: NeighbourHead}
