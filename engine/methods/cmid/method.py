"""CMID as a method of pretraining."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.backbones.base import Encoder
from engine.backbones.registry import BACKBONES
from engine.methods.base import Drive, Method, ParameterGroup, StepOutput
from engine.methods.cmid.batch import CellBatch
from engine.methods.cmid.branches import (
    PROJECTED_CHANNELS,
    PROJECTOR_WIDTH,
    Agreement,
    Branch,
    Found,
    Prototypes,
    Reconstruction,
    Seen,
    Side,
)
from engine.methods.cmid.cells import enlarged, filled, match
from engine.methods.cmid.heads import PrototypeHead, ReconstructionHead
from engine.methods.cmid.settings import CmidSettings
from engine.methods.ema import catch_up, follow, follower
from engine.methods.gradients import gradient_norm, kept_statistics
from engine.methods.projector import Projector


class Cmid(Method[CellBatch]):
    """A student that is shown parts of two views, and a teacher that follows it and sees all of them.

    Source: Muhtar et al., CMID, TGRS 61, 2023, arXiv 2304.09670; parts by A2MIM, MoCo v2, DINO, iBOT and VICRegL.
    Differs: where the published code is wrong, see `compat` (our method specification, section 4); cells are
        matched by what the encoder's cells are centred on, which in a network of convolutions is not their middle;
        the other keys of the batch are negatives too, unless switched off; slots of the queue that are still empty
        are none; the centre of the prototypes moves behind the step; the teacher follows the weights behind the
        step, not before it; a view has at least four cells an edge, which are smaller than 32 pixels where the view
        is small, and the contrast then still goes on from the deepest map. Where a batch is computed in parts, mean
        spectrum and negatives of the batch are those of a part. Batch norms of several processes keep to their own
        images. The learning rate is that of the other methods: a straight rise, then half a cosine down to zero, in
        place of one to 1e-6 that a ramp from a hundredth multiplies.

    Args:
        settings: what decides the computation.
    """

    progress: Tensor  # [] share of the training that is done

    def __init__(self, settings: CmidSettings) -> None:
        super().__init__()
        self.settings = settings
        generator = torch.Generator().manual_seed(settings.seed)
        self.encoder = BACKBONES[settings.backbone].build(settings.band_count)
        self.encoder.initialise(generator)
        self.teacher = follower(self.encoder)
        self.cells = next(info for info in self.encoder.maps if info.stride_px == settings.cell_px)
        self.token = nn.Parameter(torch.zeros(1, self.encoder.stem.channels, 1, 1))
        self.branches = nn.ModuleDict({branch.name: branch for branch in self._branches(generator)})
        self.register_buffer("progress", torch.zeros(()))
        self.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._stepped = False  # whether a step is under way
        self._done: float | None = 0.0  # the same as `progress`, for which a GPU need not be waited for
        self.register_load_state_dict_post_hook(_read_again)  # type: ignore[no-untyped-call]

    def forward(self, batch: CellBatch, generator: torch.Generator) -> StepOutput:
        """See Method."""
        self._stepped = True
        first, second = self._sides(batch)
        losses: list[Tensor] = []
        parts: dict[str, Tensor] = {}
        for branch in self._each():
            found: Found = branch(first, second, self.progress)
            branch.keep(found.kept)
            losses.append(branch.weight * found.loss)
            parts |= found.parts
        loss = torch.stack(losses).sum()
        return StepOutput(loss, {"loss": loss.detach(), **parts})

    def after_step(self, progress: float) -> None:
        """See Method. The share of the teacher that stays rises to 1 along a cosine."""
        if not self._stepped:
            return
        self._stepped = False
        first, done = self.settings.teacher_momentum, self._done
        if done is None:
            done = float(self.progress)
        momentum = 1.0 - (1.0 - first) * (math.cos(math.pi * done) + 1.0) / 2.0
        for branch in self._each():
            branch.after_step(momentum)
        follow(self.teacher, self.encoder, momentum)
        self.progress.fill_(progress)
        self._done = float(torch.tensor(progress, dtype=self.progress.dtype))  # rounded as a resumed run reads it

    def start_from(self, encoder: Encoder) -> None:
        """See Method."""
        catch_up(self.encoder, encoder)
        catch_up(self.teacher, encoder)

    def shown(self, batch: CellBatch) -> tuple[Tensor, ...]:
        """See Method: the plain view, what the student sees of it and makes of it, the strong view, and matched cells.

        The last row puts, where cells of the strong view are paired, those of the plain one that they are paired with.
        """
        first, _ = self._sides(batch)
        rows = [batch.plain, filled(batch.plain, batch.plain_hidden)]
        for branch in self._each():
            if isinstance(branch, Reconstruction):
                hidden = enlarged(batch.plain_hidden, batch.plain.shape[2])
                rows.append(torch.where(hidden, branch.head(first.student.cells).float(), batch.plain))
        return (*rows, batch.strong, self._put_together(batch))

    def parameter_groups(self) -> tuple[ParameterGroup, ...]:
        """See Method."""
        settings = self.settings
        drive = Drive(settings.optimiser, settings.learning_rate, settings.weight_decay, spares_norms=True)
        heads = [
            ParameterGroup(branch.name, drive, tuple(one for one in branch.parameters() if one.requires_grad))
            for branch in self._each()
        ]
        return (ParameterGroup("encoder", drive, (*self.encoder.parameters(), self.token)), *heads)

    def gradient_norms(self, batch: CellBatch, generator: torch.Generator) -> dict[str, float]:
        """See Method. Norms of the weighted terms, such as gradient_global, at what makes the map of the cells."""
        weights = self.encoder.parameters_of([self.cells.name])
        with kept_statistics(self):
            first, second = self._sides(batch)
            losses = {branch.name: branch.weight * branch(first, second, self.progress).loss for branch in self._each()}
            return {f"gradient_{name}": gradient_norm(loss, weights) for name, loss in losses.items()}

    def _branches(self, generator: torch.Generator) -> list[Branch]:
        """Those that count."""
        settings, channels = self.settings, self.cells.channels
        found: list[Branch] = []
        if settings.reconstruction_weight:
            head = ReconstructionHead(channels, settings.band_count, settings.cell_px)
            weight, spectrum = settings.reconstruction_weight, settings.spectrum_weight
            found.append(Reconstruction(weight, head, spectrum, settings.mean_spectrum))
        if settings.global_weight:
            pooled = self.encoder.pooled_channels
            projector = Projector(pooled, generator, PROJECTOR_WIDTH, PROJECTED_CHANNELS)
            found.append(Agreement(settings, projector))
        if settings.local_weight:
            normed = any(isinstance(module, nn.BatchNorm2d) for module in self.encoder.modules())
            width, prototypes = settings.head_width, settings.prototypes
            found.append(Prototypes(settings, PrototypeHead(channels, width, prototypes, normed, generator)))
        return found

    def _each(self) -> list[Branch]:
        return [branch for branch in self.branches.values() if isinstance(branch, Branch)]

    def _sides(self, batch: CellBatch) -> tuple[Side, Side]:
        """Both views, as student and teacher see them."""
        taught = any(branch.needs_teacher for branch in self._each())
        sides = []
        for view, hidden, places, fills in (
            (batch.plain, batch.plain_hidden, batch.plain_places, True),
            (batch.strong, batch.strong_hidden, batch.strong_places, self.settings.fill_second_view),
        ):
            marked = enlarged(hidden, view.shape[2] // self.encoder.stem.stride_px)
            student = self._seen(self.encoder, filled(view, hidden) if fills else view, marked)
            teacher = None
            if taught:
                with torch.no_grad():
                    teacher = self._seen(self.teacher, view, None)
            sides.append(Side(view, hidden, places, student, teacher))
        return sides[0], sides[1]

    def _seen(self, network: Encoder, view: Tensor, marked: Tensor | None) -> Seen:
        """Looks at a view; where cells are marked, the token is added behind the stem."""
        names = (self.cells.name, network.maps[-1].name)
        laid = view.contiguous(memory_format=torch.channels_last)
        if marked is None:
            found = network.features(laid, names)
        else:
            found = network.features(laid, names, lambda stem: stem + self.token * marked)
        cells, last = (found[name] for name in names)
        return Seen(network.evened(self.cells.name, cells), network.pool(last))

    def _put_together(self, batch: CellBatch) -> Tensor:
        """The strong view of cells of the plain one, where they are paired, around what they are centred on; else 0."""
        grid, edge = batch.plain_places.shape[1], self.settings.cell_px
        ours, theirs = match(batch.strong_places, batch.plain_places, self.settings.matches)
        plain = functional.pad(batch.plain, (edge,) * 4, mode="replicate")
        picture = torch.zeros_like(plain)
        first = edge + round((self.settings.centre - 0.5) * edge)
        for image in range(len(picture)):
            for own, other in zip(ours[image].tolist(), theirs[image].tolist(), strict=True):
                (row, column), (top, left) = (divmod(place, grid) for place in (own, other))
                to, cut = (
                    (slice(first + down * edge, first + (down + 1) * edge) for down in place)
                    for place in ((row, column), (top, left))
                )
                picture[image][:, *to] = plain[image][:, *cut]
        return picture[..., edge:-edge, edge:-edge]


def _read_again(module: nn.Module, _: object) -> None:
    """Has the share that is done read from a state that was put back."""
    if isinstance(module, Cmid):
        module._done = None
