"""The three things that student and teacher are to agree on, each with its head and all that it keeps."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

import torch
from torch import Tensor, distributed, nn

from engine.methods.cmid.cells import cells_at, enlarged, match
from engine.methods.cmid.heads import (
    CENTRE_MOMENTUM,
    PrototypeHead,
    ReconstructionHead,
    prototype_loss,
    teacher_temperature,
)
from engine.methods.cmid.losses import focal_distance, focal_spectrum
from engine.methods.cmid.settings import RELEASE, CmidSettings
from engine.methods.contrast import contrast_logits, contrast_loss, similarities
from engine.methods.ema import follow, follower
from engine.methods.entries import entries_of
from engine.methods.gather import gather_rows
from engine.methods.projector import Projector
from engine.methods.queue import KeyQueue

PROJECTOR_WIDTH, PROJECTED_CHANNELS = 2048, 256  # taken


@dataclass(frozen=True)
class Seen:
    """What a network made of a view.

    Args:
        cells: [N,D,G,G] map of the cells.
        pooled: [N,E] vector of the view.
    """

    cells: Tensor
    pooled: Tensor


@dataclass(frozen=True)
class Side:
    """One of the two views.

    Args:
        view: [N,C,V,V] standardised.
        hidden: [N,G,G] bool, what the student was not shown.
        places: [N,G,G,2] of the cells.
        student: with a gradient.
        teacher: without; of the whole view. None where no branch needs it.
    """

    view: Tensor
    hidden: Tensor
    places: Tensor
    student: Seen
    teacher: Seen | None

    @property
    def taught(self) -> Seen:
        """The teacher's, where a branch needs it."""
        if self.teacher is None:
            raise ValueError("The teacher was not asked.")
        return self.teacher


@dataclass(frozen=True)
class Found:
    """What a branch makes of two views.

    Args:
        loss: scalar with a gradient.
        parts: scalars for the log.
        kept: what the branch is to keep of the step, of the second view first.
    """

    loss: Tensor
    parts: dict[str, Tensor]
    kept: tuple[Tensor, ...] = ()


class Branch(nn.Module, ABC):
    """A term of the loss.

    Args:
        weight: of the term.
    """

    name: str
    needs_teacher = True

    def __init__(self, weight: float) -> None:
        super().__init__()
        self.weight = weight
        self._kept: list[tuple[Tensor, ...]] = []

    @abstractmethod
    def forward(self, first: Side, second: Side, progress: Tensor) -> Found:
        """Computes the term, not yet weighted; changes nothing.

        Args:
            first: the plain view.
            second: the strong one.
            progress: [] share of the training that is done.
        """

    def keep(self, kept: tuple[Tensor, ...]) -> None:
        """Puts aside what a part of the batch leaves behind."""
        self._kept.append(kept)

    def after_step(self, momentum: float) -> None:
        """Takes in what all parts of the batch have left behind, and has the teacher's head follow.

        Args:
            momentum: share of the teacher that stays.
        """
        for values in zip(*self._kept, strict=True):
            self.take(gather_rows(torch.cat(values)))
        self._kept.clear()

    def take(self, values: Tensor) -> None:
        """Takes in what one view of the step has left behind, of all processes."""


class Reconstruction(Branch):
    """The hidden pixels, and the spectrum of the image.

    Args:
        weight: of the term.
        head: from cells to pixels.
        spectrum_weight: within the term.
        mean_spectrum: see `focal_spectrum`.
    """

    name = "reconstruction"
    needs_teacher = False

    def __init__(self, weight: float, head: ReconstructionHead, spectrum_weight: float, mean_spectrum: bool) -> None:
        super().__init__(weight)
        self.head, self.spectrum_weight, self.mean_spectrum = head, spectrum_weight, mean_spectrum

    def forward(self, first: Side, second: Side, progress: Tensor) -> Found:
        """See Branch."""
        near, spectrum = [], []
        for side in (first, second):
            made, hidden = self.head(side.student.cells), enlarged(side.hidden, side.view.shape[2])
            near.append(focal_distance(made, side.view, hidden))
            spectrum.append(focal_spectrum(made, side.view, hidden, self.mean_spectrum))
        distance, frequency = torch.stack(near).mean(), torch.stack(spectrum).mean()
        parts = {"loss_pixels": distance.detach(), "loss_spectrum": frequency.detach()}
        return Found(distance + self.spectrum_weight * frequency, parts)


class Agreement(Branch):
    """Which patch it is: momentum contrast between the views.

    Args:
        settings: weight, queue, temperature and negatives.
        projector: of the student.
    """

    name = "global"

    def __init__(self, settings: CmidSettings, projector: Projector) -> None:
        super().__init__(settings.global_weight)
        self.projector, self.teacher = projector, follower(projector)
        self.queue = KeyQueue(settings.queue_size, PROJECTED_CHANNELS)
        self.temperature, self.batch_negatives = settings.temperature, settings.batch_negatives
        self._copied = settings.compat == RELEASE

    def forward(self, first: Side, second: Side, progress: Tensor) -> Found:
        """See Branch."""
        with torch.no_grad():
            keys = [self.teacher(side.taught.pooled) for side in (second, first)]
        losses, hits = [], []
        for side, key in zip((first, second), keys, strict=True):
            query = self.projector(side.student.pooled)
            known = torch.zeros(len(key), dtype=torch.int64, device=key.device)  # no scenes, only not empty
            entries = entries_of(self.queue, key, known, self.batch_negatives)
            empty = entries.scenes < 0
            left_out = empty if entries.own is None else empty[None, :] | entries.own
            logits = contrast_logits(query, key, similarities(query, entries.keys), left_out, self.temperature)
            labels = torch.zeros_like(logits)
            labels[:, 0] = 1.0
            losses.append(contrast_loss(logits, labels))
            hits.append((logits.argmax(dim=1) == 0).float().mean())
        loss = torch.stack(losses).mean()
        parts = {"loss_global": loss.detach(), "top1": torch.stack(hits).mean().detach()}
        return Found(loss, parts, tuple(keys))

    def take(self, values: Tensor) -> None:
        """See Branch. Enqueues keys; the published code once for each process that there is."""
        if self._copied and distributed.is_available() and distributed.is_initialized():
            values = values.repeat(distributed.get_world_size(), 1)
        self.queue.enqueue(values, torch.zeros(len(values), dtype=torch.int64, device=values.device))

    def after_step(self, momentum: float) -> None:
        """See Branch."""
        super().after_step(momentum)
        follow(self.teacher, self.projector, momentum)


class Prototypes(Branch):
    """Which prototypes a place is like: the student's cells against the teacher's nearest ones of the other view.

    Args:
        settings: weight, and pairs of cells a view.
        head: of the student.
    """

    name = "local"
    centre: Tensor  # [1, K] running mean of the teacher's cosines

    def __init__(self, settings: CmidSettings, head: PrototypeHead) -> None:
        super().__init__(settings.local_weight)
        self.head, self.teacher, self.matches = head, follower(head), settings.matches
        self.register_buffer("centre", torch.zeros(1, len(head.prototypes)))

    def forward(self, first: Side, second: Side, progress: Tensor) -> Found:
        """See Branch."""
        temperature = teacher_temperature(progress)
        losses, entropies, means = [], [], []
        for side, other in ((first, second), (second, first)):
            ours, theirs = match(side.places, other.places, self.matches)
            with torch.no_grad():
                wanted = self.teacher(cells_at(other.taught.cells, theirs).flatten(0, 1))
            found = self.head(cells_at(side.student.cells, ours).flatten(0, 1))
            loss, entropy = prototype_loss(found, wanted, self.centre, temperature)
            losses.append(loss)
            entropies.append(entropy)
            means.append(wanted.mean(dim=0, keepdim=True))
        loss = torch.stack(losses).mean()
        parts = {"loss_local": loss.detach(), "teacher_entropy": torch.stack(entropies).mean()}
        return Found(loss, parts, tuple(means))

    def take(self, values: Tensor) -> None:
        """See Branch. Moves the centre."""
        self.centre.lerp_(values.mean(dim=0, keepdim=True), 1.0 - CENTRE_MOMENTUM)

    def after_step(self, momentum: float) -> None:
        """See Branch."""
        super().after_step(momentum)
        follow(self.teacher, self.head, momentum)
