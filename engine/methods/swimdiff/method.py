"""SwiMDiff as a method of pretraining; with both parts switched off it is MoCo v2."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from engine.backbones.base import Encoder
from engine.backbones.registry import BACKBONES
from engine.methods.base import Drive, Method, ParameterGroup, StepOutput
from engine.methods.contrast import contrast_logits, contrast_loss, similarities
from engine.methods.ema import catch_up, follow, follower
from engine.methods.entries import entries_of
from engine.methods.gather import gather_rows
from engine.methods.gradients import gradient_norm, kept_statistics
from engine.methods.groups import group_slices, permutation, query_slices
from engine.methods.projector import PROJECTED_CHANNELS, Projector
from engine.methods.queue import KeyQueue
from engine.methods.swimdiff.batch import ViewBatch
from engine.methods.swimdiff.denoiser import Denoiser, condition_maps
from engine.methods.swimdiff.restoration import Restoration
from engine.methods.swimdiff.scene_labels import scene_labels
from engine.methods.swimdiff.settings import SwimDiffSettings

DENOISER_WEIGHT_DECAY = 0.0  # assumed: the denoiser is thrown away, so only its fit to the noise counts


@dataclass(frozen=True)
class Terms:
    """Both terms of the loss, what else is logged, and the keys for the queue."""

    contrast: Tensor
    diffusion: Tensor | None
    parts: dict[str, Tensor]
    keys: Tensor


class SwimDiff(Method[ViewBatch]):
    """Momentum contrast with scene-wide labels and a diffusion constraint.

    Source: Tian et al., SwiMDiff, TGRS 62, 2024, arXiv 2401.05093; base: Chen et al., arXiv 2003.04297 (MoCo v2).
    Differs: slots of the queue that are still empty are no negatives; the keys of the batch join those of the queue
        (Chen et al., A simple framework for contrastive learning, ICML 2020); batch norm is shuffled by groups.

    Args:
        settings: what decides the computation.
    """

    def __init__(self, settings: SwimDiffSettings) -> None:
        super().__init__()
        self.settings = settings
        generator = torch.Generator().manual_seed(settings.seed)
        self.encoder = BACKBONES[settings.backbone].build(settings.band_count)
        self.encoder.initialise(generator)
        self.projector = Projector(self.encoder.pooled_channels, generator)
        self.key_encoder = follower(self.encoder)
        self.key_projector = follower(self.projector)
        self.queue = KeyQueue(settings.queue_size, PROJECTED_CHANNELS)
        conditions = condition_maps(self.encoder.maps)  # C1 to C4
        self.condition_names = tuple(info.name for info in conditions if info is not None)
        self.restoration: Restoration | None = None
        if settings.diffusion:
            condition = [0 if info is None else info.channels for info in conditions]
            denoiser = Denoiser(settings.band_count, settings.denoiser_width, condition, generator)
            levels = settings.diffusion_steps
            self.restoration = Restoration(denoiser, levels, settings.coupling, settings.largest_noise)
        self.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._followed = False  # within a step: the key network moves once, however many parts the batch has
        self._arrived: list[tuple[Tensor, Tensor]] = []  # keys of this step and their scenes, until it is done

    def forward(self, batch: ViewBatch, generator: torch.Generator) -> StepOutput:
        """See Method."""
        if not self._followed:
            follow(self.key_encoder, self.encoder, self.settings.key_momentum)
            follow(self.key_projector, self.projector, self.settings.key_momentum)
            self._followed = True
        terms = self._terms(batch, generator)
        self._arrived.append((terms.keys, batch.scene))
        loss = self.settings.contrast_weight * terms.contrast
        if terms.diffusion is not None:
            loss = loss + self.settings.diffusion_weight * terms.diffusion
        return StepOutput(loss, {"loss": loss.detach(), **terms.parts})

    def after_step(self, progress: float) -> None:
        """See Method. Enqueues the keys of the step, those of all processes."""
        if self._arrived:
            keys, scenes = (torch.cat(rows) for rows in zip(*self._arrived, strict=True))
            self.queue.enqueue(gather_rows(keys), gather_rows(scenes))
        self._arrived.clear()
        self._followed = False

    def start_from(self, encoder: Encoder) -> None:
        """See Method."""
        catch_up(self.encoder, encoder)
        catch_up(self.key_encoder, encoder)

    def shown(self, batch: ViewBatch) -> tuple[Tensor, ...]:
        """See Method."""
        return batch.query, batch.key

    def parameter_groups(self) -> tuple[ParameterGroup, ...]:
        """See Method."""
        settings = self.settings
        drive = Drive(settings.optimiser, settings.learning_rate, settings.weight_decay, spares_norms=True)
        groups = [
            ParameterGroup("encoder", drive, tuple(self.encoder.parameters())),
            ParameterGroup("projector", drive, tuple(self.projector.parameters())),
        ]
        if self.restoration is not None:
            restoring = Drive("adamw", settings.adam_learning_rate, DENOISER_WEIGHT_DECAY)
            groups.append(ParameterGroup("denoiser", restoring, tuple(self.restoration.parameters())))
        return tuple(groups)

    def gradient_norms(self, batch: ViewBatch, generator: torch.Generator) -> dict[str, float]:
        """See Method. Norms of the weighted terms: gradient_contrast and, with diffusion, gradient_diffusion."""
        weights = self.encoder.last_stage()
        settings = self.settings
        with kept_statistics(self):
            terms = self._terms(batch, generator)
            norms = {"gradient_contrast": settings.contrast_weight * gradient_norm(terms.contrast, weights)}
            if terms.diffusion is not None:
                norm = gradient_norm(terms.diffusion, weights) if settings.coupling else 0.0
                norms["gradient_diffusion"] = settings.diffusion_weight * norm
        return norms

    def _terms(self, batch: ViewBatch, generator: torch.Generator) -> Terms:
        count, device = batch.query.shape[0], batch.query.device
        keys = self._keys(batch.key, generator)
        chosen = self._chosen(count, generator, device)
        queries, maps = self._queries(batch.query, chosen)
        contrast, parts = self._contrast(queries, keys, batch.scene)
        diffusion = None
        if self.restoration is not None:
            diffusion = self.restoration(batch.query[chosen], maps, generator)
            parts["loss_diffusion"] = diffusion.detach()
        return Terms(contrast, diffusion, parts, keys)

    def _chosen(self, count: int, generator: torch.Generator, device: torch.device) -> Tensor:
        """Which images are denoised, in rising order."""
        if self.restoration is None:
            return torch.empty(0, dtype=torch.int64, device=device)
        number = max(1, round(count * self.settings.denoiser_share))
        order = torch.randperm(count, generator=generator, device=generator.device)
        return order[:number].sort().values.to(device)

    @torch.no_grad()
    def _keys(self, images: Tensor, generator: torch.Generator) -> Tensor:
        """[N, 128] of length 1."""
        order, back = permutation(images.shape[0], generator, images.device)
        shuffled = images[order].contiguous(memory_format=torch.channels_last)
        groups = group_slices(images.shape[0], images.device)
        keys = [self.key_projector(self.key_encoder.pooled(shuffled[group])) for group in groups]
        return torch.cat(keys)[back]

    def _queries(self, images: Tensor, chosen: Tensor) -> tuple[Tensor, list[Tensor]]:
        """[N, 128] of length 1, and the maps of the chosen images."""
        laid = images.contiguous(memory_format=torch.channels_last)
        names = self.condition_names if chosen.numel() else ()
        last = self.encoder.maps[-1].name
        queries: list[Tensor] = []
        pieces: dict[str, list[Tensor]] = {name: [] for name in names}
        groups = query_slices(images.shape[0], images.device)
        for group in groups:
            found = self.encoder.features(laid[group], (*names, last))
            queries.append(self.projector(self.encoder.pool(found[last])))
            if chosen.numel():
                # A GPU would have to be waited for to know how many are inside; mostly it has one group.
                alone = len(groups) == 1
                inside = chosen if alone else chosen[(chosen >= group.start) & (chosen < group.stop)] - group.start
                for name in names:
                    pieces[name].append(found[name][inside])
        return torch.cat(queries), [torch.cat(pieces[name]) for name in names] if chosen.numel() else []

    def _contrast(self, queries: Tensor, keys: Tensor, scene: Tensor) -> tuple[Tensor, dict[str, Tensor]]:
        """The contrastive loss and what is logged of it."""
        settings = self.settings
        entries = entries_of(self.queue, keys, scene, settings.batch_negatives)
        others = similarities(queries, entries.keys)
        compared = similarities(keys, entries.keys) if settings.scene_similarity == "key" else others.detach()
        tau = settings.scene_temperature
        found = scene_labels(settings.scene_labels, compared, scene, entries.scenes, tau, entries.own)
        logits = contrast_logits(queries, keys, others, found.left_out, settings.temperature)
        loss = contrast_loss(logits, found.labels)
        with torch.no_grad():
            parts = {
                "loss_contrast": loss.detach(),
                "same_scene": found.same_scene.float().mean(),
                "confidence": found.confidence.mean(),
                "same_scene_mass": found.labels[:, 1:].sum(dim=1).mean(),
                "top1": (logits.argmax(dim=1) == 0).float().mean(),
            }
        return loss, parts
