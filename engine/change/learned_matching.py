"""A small network that tells one place seen twice from two places: what it takes for two, changed."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from engine.observer import Observer, raise_if_cancelled

# All assumed and tried on labelled pairs of several kinds (docs/experiments.md), none of them fitted.
HIDDEN = 8  # units; 48 learn the noise of places that did not change
STEPS = 200
DRAWN = 1024  # pairs of either kind in a step
LEARNING_RATE, DECAY = 0.01, 0.01
NOISE = 0.3  # of a deviation of each feature over the pair
# What may move in is drawn from each kind of ground alike, so that a pond counts as much as the fields around it.
KINDS, KIND_ROUNDS = 4, 8
KIND_SAMPLE = 8192
SMALLEST_DEVIATION = 1e-4
BLOCK = 2**16  # places that are compared at a time


@dataclass(frozen=True)
class Places:
    """Features of places in both dates, which come in deviations of the pair.

    Args:
        before: [N, D] float32.
        after: [N, D].
        unchanged: [N] booleans, what surely did not change.
    """

    before: Tensor
    after: Tensor
    unchanged: Tensor


@dataclass(frozen=True)
class Matcher:
    """A network with one hidden layer on the absolute differences of two places' features.

    Args:
        mean: [D] of these differences; likewise `deviation`.
        first: [D, H]; likewise the others.
    """

    mean: Tensor
    deviation: Tensor
    first: Tensor
    first_bias: Tensor
    second: Tensor
    second_bias: Tensor

    @classmethod
    def drawn(cls, places: Places, generator: torch.Generator) -> Matcher:
        """A network that knows nothing yet.

        Args:
            places: that it will see.
            generator: of its weights.
        """
        differences = (places.before - places.after).abs()
        count = differences.shape[1]

        def uniform(*shape: int, fan_in: int) -> Tensor:
            bound = 1.0 / math.sqrt(fan_in)
            drawn = torch.rand(*shape, generator=generator) * (2.0 * bound) - bound
            return drawn.to(differences.device).requires_grad_()

        return cls(
            mean=differences.mean(dim=0),
            deviation=differences.std(dim=0, correction=0).clamp(min=SMALLEST_DEVIATION),
            first=uniform(count, HIDDEN, fan_in=count),
            first_bias=uniform(HIDDEN, fan_in=count),
            second=uniform(HIDDEN, 1, fan_in=HIDDEN),
            second_bias=uniform(1, fan_in=HIDDEN),
        )

    def odds(self, before: Tensor, after: Tensor) -> Tensor:
        """Logarithms of the odds that two places are not the same, [N, D] each to [N]."""
        inputs = ((before - after).abs() - self.mean) / self.deviation
        hidden = functional.gelu(torch.addmm(self.first_bias, inputs, self.first))
        return torch.addmm(self.second_bias, hidden, self.second)[:, 0]

    def state(self) -> dict[str, Tensor]:
        """All weights by name."""
        return dict(vars(self))

    @classmethod
    def from_state(cls, state: Mapping[str, Tensor]) -> Matcher:
        """The network that gave this state."""
        return cls(**state)

    @property
    def weights(self) -> list[Tensor]:
        """What is taught."""
        return [self.first, self.first_bias, self.second, self.second_bias]


def learn(places: Places, generator: torch.Generator, observer: Observer) -> Matcher:
    """Teaches a network on changes that are made from the pair itself.

    No change: the same place in both dates, where an untaught score is surely low. Change: a place of the first date
    beside another place of the second, that is, something else moved in; it happens in the features, where moving
    leaves no seam. So what differs between the dates everywhere, seasons, sun and parallax, is learned to be none.
    In theory the odds are those of both dates being seen together by chance against at one place.

    The loop is one of its own: that of `engine.train` comes later in the order of imports, and it has data loaders,
    checkpoints and processes that two hundred steps on values in memory have no use for.

    Source: Gutmann, Hyvärinen, Noise-contrastive estimation, AISTATS 2010, equation 3, here with pairs of features.
    Differs: the pairs that belong together are those that did not change for all that is known.

    Args:
        places: some thousands of them.
        generator: of the first weights and of all draws.
        observer: hears of the progress, and may cancel between steps.
    """
    matcher = Matcher.drawn(places, generator)
    known = torch.nonzero(places.unchanged)[:, 0]
    sources = [_Source(values, generator) for values in (places.before, places.after)]
    target = torch.cat([torch.zeros(DRAWN), torch.ones(DRAWN)]).to(places.before.device)
    optimiser = torch.optim.AdamW(matcher.weights, lr=LEARNING_RATE, weight_decay=DECAY)
    for step in range(STEPS):
        raise_if_cancelled(observer)
        observer.progress(step / STEPS, "Learning from changes made of the pair itself")
        for group in optimiser.param_groups:
            group["lr"] = LEARNING_RATE * 0.5 * (1.0 + math.cos(math.pi * step / STEPS))
        same = known[torch.randint(len(known), (DRAWN,), generator=generator).to(known.device)]
        first, second = (source.draw(generator) for source in sources)
        before = torch.cat([places.before[same], places.before[first]])
        after = torch.cat([places.after[same], places.after[second]])
        before, after = (values + NOISE * _normal(values, generator) for values in (before, after))
        loss = functional.binary_cross_entropy_with_logits(matcher.odds(before, after), target)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    return Matcher(**{name: value.detach() for name, value in matcher.state().items()})


def _normal(like: Tensor, generator: torch.Generator) -> Tensor:
    return torch.randn(like.shape, generator=generator).to(like.device)


class _Source:
    """Draws places of one date, as many of each kind of ground.

    Args:
        values: [N, D].
        generator: of the kinds' beginnings.
    """

    def __init__(self, values: Tensor, generator: torch.Generator) -> None:
        kind = _kinds(values, generator)
        counts = torch.bincount(kind.cpu())
        self._order = torch.argsort(kind.cpu(), stable=True).to(values.device)
        self._counts = counts[counts > 0]
        self._starts = self._counts.cumsum(0) - self._counts

    def draw(self, generator: torch.Generator) -> Tensor:
        """Positions of as many places as a step takes."""
        kind = torch.randint(len(self._counts), (DRAWN,), generator=generator)
        place = (torch.rand(DRAWN, generator=generator, dtype=torch.float64) * self._counts[kind]).long()
        return self._order[(self._starts[kind] + place).to(self._order.device)]


def _kinds(values: Tensor, generator: torch.Generator) -> Tensor:
    """Kinds of ground, by k-means of a sample: [N, D] to [N] numbers."""
    sample = values[torch.randperm(values.shape[0], generator=generator)[:KIND_SAMPLE].to(values.device)]
    centres = sample[:KINDS].clone()
    for _ in range(KIND_ROUNDS):
        nearest = torch.cdist(sample, centres).argmin(dim=1)
        for number in range(centres.shape[0]):
            own = sample[nearest == number]
            if own.shape[0]:
                centres[number] = own.mean(dim=0)
    blocks = range(0, values.shape[0], BLOCK)
    return torch.cat([torch.cdist(values[at : at + BLOCK], centres).argmin(dim=1) for at in blocks])
