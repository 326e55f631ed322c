"""What CMID brings beside its networks: settings from a job, batches, and what it says about itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, ClassVar

from engine.backbones.registry import BACKBONES
from engine.contract.errors import ParameterError, unknown_choice
from engine.contract.jobs.pretraining import PretrainMethod
from engine.data.patches import PatchSet
from engine.methods.base import Figure, MethodSettings, Notes
from engine.methods.cmid.batch import CellBatch, CellMaker
from engine.methods.cmid.cells import MATCHED_SHARE, hidden_count
from engine.methods.queue import fitted_queue, negatives_missing
from engine.methods.recipe import LEARNING_RATES, Recipe, recipe_of

if TYPE_CHECKING:
    from engine.methods.cmid.method import Cmid

CORRECTED, RELEASE = "corrected", "release"
FAITHFULNESS = (CORRECTED, RELEASE)
SMALLEST_GRID = 4  # cells an edge: below it, hardly any two are matched, and hiding one hides too much
# Taken: our method specification, section 3. Differs: saturation is changed as much as the rest.
PUBLISHED = Recipe(0.3, 0.0, 1.0, 0.2, 1.0, "adan", LEARNING_RATES["adan"], 0.02)


@dataclass(frozen=True)
class Preset:
    """What a preset of the job fills in.

    Args:
        queue_size: K of the contrast.
        prototypes: K of the places.
        head_width: of their head.
        teacher_momentum: at the beginning.
        noise_share: of the strong views.
        solarised_share: of the strong views.
    """

    queue_size: int
    prototypes: int
    head_width: int
    teacher_momentum: float
    noise_share: float
    solarised_share: float


# Those of paper-scale are taken; the others are assumed: beside a small encoder the published head for the places costs
# ten times as much as the encoder, and what is learned in a night has fewer places to tell apart.
SMALL = Preset(1024, 512, 512, 0.99, 0.0, 0.0)
PRESETS: Mapping[str, Preset] = {
    "quick-look": SMALL,
    "laptop-overnight": SMALL,
    "gpu": SMALL,
    "paper-scale": Preset(65536, 2048, 2048, 0.996, 0.6, 0.2),
}
TEMPERATURE = 0.2  # taken


@dataclass(frozen=True)
class CmidSettings(MethodSettings[CellBatch]):
    """Everything that decides what CMID computes.

    Args:
        band_count: C.
        backbone: a name of BACKBONES.
        compat: corrected or release.
        fill_second_view: whether hidden cells of the strong view are filled too.
        cell_px: edge of a cell, which is that of a map's.
        hidden_share: of the cells.
        reconstruction_weight: of the hidden pixels; 0 to leave them out.
        spectrum_weight: beside the pixels.
        mean_spectrum: whether the batch's mean spectrum is compared.
        global_weight: of the contrast; 0 to leave it out.
        local_weight: of the places; 0 to leave them out.
        matches: pairs of cells a view.
        prototypes: that places are compared with.
        head_width: channels before them.
        teacher_momentum: share of the teacher that stays, at the beginning.
        temperature: of the contrast.
        batch_negatives: whether the other keys of the batch join those of the queue.
        queue_size: K; already fitted to the number of patches.
        seed: of the first weights.
        view_px: edge of the views.
        noise_share: of the strong views.
        solarised_share: of the strong views.
        crop_scale: smallest share of a patch that a view shows.
        turn_share: share of views that are turned by a quarter.
        colour_jitter: strength of the change of colours, over MoCo v2's.
        grey_share: share of strong views without colour.
        blur_share: share of strong views that are blurred.
        optimiser: of the encoder and its heads.
        learning_rate: of the encoder; for SGD and Adan at a batch of 256.
        weight_decay: of matrices and kernels.
    """

    band_count: int
    backbone: str
    compat: str
    fill_second_view: bool
    cell_px: int
    hidden_share: float
    reconstruction_weight: float
    spectrum_weight: float
    mean_spectrum: bool
    global_weight: float
    local_weight: float
    matches: int
    prototypes: int
    head_width: int
    teacher_momentum: float
    temperature: float
    batch_negatives: bool
    queue_size: int
    seed: int
    view_px: int
    noise_share: float
    solarised_share: float
    crop_scale: float
    turn_share: float
    colour_jitter: float
    grey_share: float
    blur_share: float
    optimiser: str
    learning_rate: float
    weight_decay: float

    name: ClassVar[str] = "cmid"
    caption: ClassVar[str] = (
        "Patches of the first batch. From top to bottom: a view; what the encoder is shown of it; what it makes of the "
        "hidden cells; another view of the same patch; and that one put together of matched cells of the first."
    )
    figures: ClassVar[tuple[Figure, ...]] = (
        Figure("loss", "Loss at the end", "loss"),
        Figure("loss_pixels", "Distance of the rebuilt pixels", "pixels"),
        Figure("loss_spectrum", "Distance of the spectrum", "spectrum"),
        Figure("loss_global", "Contrastive loss", "contrast"),
        Figure("loss_local", "Loss of the places", "places"),
        Figure("top1", "Own key found among all, share"),
        Figure("teacher_entropy", "Entropy of the teacher over the prototypes, share of the largest"),
        Figure("gradient_reconstruction", "Gradient of the reconstruction at the cells, norm"),
        Figure("gradient_global", "Gradient of the contrast at the cells, norm"),
        Figure("gradient_local", "Gradient of the places at the cells, norm"),
    )

    def __post_init__(self) -> None:
        if self.backbone not in BACKBONES:
            raise unknown_choice("backbone", self.backbone, tuple(BACKBONES))
        if self.compat not in FAITHFULNESS:
            raise unknown_choice("compat", self.compat, FAITHFULNESS)

    @classmethod
    def of(cls, job: PretrainMethod, patches: PatchSet) -> CmidSettings:
        """See MethodSettings."""
        preset, recipe = PRESETS[job.preset], recipe_of(job, PUBLISHED)
        view_px = patches.settings.patch_px if job.view_px is None else job.view_px
        cell_px = fitted_cell(job.backbone, view_px)
        cells = (view_px // cell_px) ** 2
        matches = max(1, round(MATCHED_SHARE * cells)) if job.matches is None else job.matches
        if matches > cells:
            raise ParameterError(
                "“Matched cells” is {matches}, but a view of {view_px} px has {cells} {cells:cell|cells} of "
                "{cell_px} px.",
                "Choose at most {cells} {cells:cell|cells}, or leave it empty.",
                matches=matches,
                view_px=view_px,
                cells=cells,
                cell_px=cell_px,
            )
        if hidden_count(view_px // cell_px, job.hidden_share) == cells:
            raise ParameterError(
                "A “Hidden share” of {share:g} hides all {cells} {cells:cell|cells} of a view.",
                "Choose a smaller share, so that the encoder is shown something.",
                share=job.hidden_share,
                cells=cells,
            )
        queue_size = preset.queue_size if job.queue_size is None else job.queue_size
        if not (job.reconstruction_weight or job.global_weight or job.local_weight):
            raise ParameterError(
                "The weights of reconstruction, contrast and places are all 0, so there is nothing to learn.",
                "Choose a weight above 0 for at least one of them.",
            )
        if job.global_weight and not (queue_size or job.batch_negatives):
            raise negatives_missing()
        return cls(
            band_count=patches.band_count,
            backbone=job.backbone,
            compat=job.compat,
            fill_second_view=job.fill_second_view,
            cell_px=cell_px,
            hidden_share=job.hidden_share,
            reconstruction_weight=job.reconstruction_weight,
            spectrum_weight=job.spectrum_weight,
            mean_spectrum=job.mean_spectrum,
            global_weight=job.global_weight,
            local_weight=job.local_weight,
            matches=matches,
            prototypes=preset.prototypes if job.prototypes is None else job.prototypes,
            head_width=preset.head_width if job.head_width is None else job.head_width,
            teacher_momentum=preset.teacher_momentum if job.teacher_momentum is None else job.teacher_momentum,
            temperature=TEMPERATURE if job.temperature is None else job.temperature,
            batch_negatives=job.batch_negatives,
            queue_size=fitted_queue(queue_size, patches.count),
            seed=job.seed,
            view_px=view_px,
            noise_share=preset.noise_share if job.noise_share is None else job.noise_share,
            solarised_share=preset.solarised_share if job.solarised_share is None else job.solarised_share,
            **vars(recipe),
        )

    def build(self) -> Cmid:
        """See MethodSettings."""
        from engine.methods.cmid.method import Cmid  # which needs this module

        return Cmid(self)

    def maker(self) -> CellMaker:
        """See MethodSettings."""
        return CellMaker(
            self.view_px,
            self.grid,
            self.crop_scale,
            self.recipe.strength,
            self.noise_share,
            self.solarised_share,
            self.hidden_share,
            self.compat == RELEASE,
            self.centre,
        )

    @property
    def grid(self) -> int:
        """G, cells along an edge of a view."""
        return self.view_px // self.cell_px

    @property
    def centre(self) -> float:
        """Share of a cell's edge at which lies what the encoder's cell is centred on."""
        info = next(one for one in BACKBONES[self.backbone].build.maps if one.stride_px == self.cell_px)
        return (info.centre_px + 0.5) / self.cell_px

    @property
    def recipe(self) -> Recipe:
        """How it shows patches and drives the encoder."""
        return Recipe(**{one.name: getattr(self, one.name) for one in fields(Recipe)})

    @property
    def card_text(self) -> str:
        """See MethodSettings."""
        weights = {
            "reconstruction": self.reconstruction_weight, "contrast": self.global_weight, "places": self.local_weight
        }  # fmt: skip
        return f"CMID, {self.compat}, {', '.join(name for name, weight in weights.items() if weight)}"

    def notes(self, patches: PatchSet, part_size: int) -> Notes:
        """How a view is cut into cells."""
        grid, hidden = self.grid, hidden_count(self.grid, self.hidden_share)
        text = f"{grid} x {grid} of {self.cell_px} px, of which {hidden} are hidden and {self.matches} matched"
        return Notes({"cell_px": float(self.cell_px)}, (("Cells of a view", text),))


def fitted_cell(backbone: str, view_px: int) -> int:
    """Edge of the cells: the largest that a map has of which four fit into an edge of a view.

    So 224 px have 7 x 7 cells of 32 px, as published, and 64 px have 4 x 4 of 16 px. They could be enlarged instead, to
    cells of 32 px that show no more than those of 16 did and cost four times as much.

    Raises:
        ParameterError: where no map has cells that fit.
    """
    strides = sorted({info.stride_px for info in BACKBONES[backbone].build.maps}, reverse=True)
    stem_px = BACKBONES[backbone].build.stem.stride_px
    fine = [stride for stride in strides if stem_px <= stride <= view_px // SMALLEST_GRID]
    if fine and view_px % fine[0] == 0:
        return fine[0]
    edge = fine[0] if fine else SMALLEST_GRID * min(stride for stride in strides if stride >= stem_px)
    near = sorted({max(edge, view_px // edge * edge), -(-view_px // edge) * edge})
    raise ParameterError(
        "A view of {view_px} px cannot be divided into cells of {cell_px} px.",
        "Choose a “Patch” or “Size of the views” of {low} or {high} px."
        if len(near) > 1
        else "Choose a “Patch” or “Size of the views” of {low} px.",
        view_px=view_px,
        cell_px=edge if fine else edge // SMALLEST_GRID,
        low=near[0],
        high=near[-1],
    )
