"""What is said of sources, patches and scenes, and of a pretraining."""

from __future__ import annotations

from typing import Dict

from .base import Sentence

_DATA = "{patches:,} patches of {patch_px} px in {scenes:,} scenes, bands {bands}"
_DATA_OF_ONE = "{patches:,} patches of {patch_px} px in 1 scene, bands {bands}"
_DONE, _LOSS = "{name}: {steps:,} {steps:step|steps} on ", ", loss {loss:.3f}."
_TOLD = (
    "told from other places in {result:.0%} of all cases, against {start:.0%} ({pairs} {pairs:pair|pairs}, "
    "none trained on)."
)
_NOT_BETTER = "The encoder is not better than its start: "
_MORE = " Train for more steps or on more images, or use the start."
_PLAN = (
    " · {steps:,} {steps:step|steps} of {batch_size} patches, each patch {times} times · {speed:.0f} images/s on "
    "{device} · "
    "about {time} · {memory_gb:.1f} GB memory · up to {disk_gb:.1f} GB on disk"
)

# Whether an encoder is better than what its training started from.
VERDICTS = (
    "pretraining.better_than_start",
    "pretraining.better_than_start_by_scene",
    "pretraining.not_better_than_start",
    "pretraining.not_better_than_start_by_scene",
    "pretraining.not_compared",
)

SENTENCES: Dict[str, Sentence] = {
    "pretraining.unreadable_images": Sentence(
        "{count} of {total} {total:image|images} cannot be opened and {count:is|are} left out: {reasons}"
    ),
    "pretraining.no_imagery": Sentence(
        "{count} {count:file|files} of {label} {count:has the name|have names} of masks, quality bands, thermal bands "
        "or previews, and {count:is|are} left out: {names}."
    ),
    "pretraining.put_together": Sentence(
        "{label}: {files} {files:file|files} of one band each were put together into {count} "
        "{count:acquisition, which is a scene|acquisitions, each of which is a scene}."
    ),
    "pretraining.other_grids": Sentence(
        "{count} {count:band|bands} of {label} {count:has|have} another resolution than those that were put "
        "together, and {count:is|are} left out: {names}."
    ),
    "pretraining.images_without_bands": Sentence(
        "{count} {count:image|images} of {label} {count:does|do} not have the bands {wanted} and {count:is|are} left "
        "out: {names}."
    ),
    "pretraining.images_without_scene": Sentence(
        "{count} {count:image is|images are} not in the scene table and {count:is|are} left out: {names}."
    ),
    "pretraining.damaged_patches": Sentence("{count} {count:patch is|patches are} damaged and left out: {reasons}"),
    "pretraining.small_images": Sentence(
        "{count} {count:image is|images are} smaller than a patch of {patch_px} px and left out: {names}."
    ),
    "pretraining.constant_band": Sentence("A band has the same value everywhere in {names}."),
    "pretraining.resolutions": Sentence(
        "The images have ground resolutions from {finest_m:.3g} to {coarsest_m:.3g} m. They are standardised in "
        "groups, each on its own statistics, and learned from together; things look different in each."
    ),
    "pretraining.band_roles": Sentence(
        "Input {position} shows different things: {shown}. Choose the bands under “Bands”."
    ),
    "pretraining.starts_from": Sentence("Start from: {name}."),
    "pretraining.starts_at_random": Sentence("Start from: random weights."),
    "pretraining.starts_from_other_bands": Sentence(
        "Start from: {name}. It knows the bands {wanted}; its first layer was adapted to {bands}."
    ),
    "pretraining.better_than_start": Sentence(
        "The encoder is better than its start: adjoining patches are " + _TOLD,
    ),
    "pretraining.better_than_start_by_scene": Sentence(
        "The encoder is better than its start: patches of the same scene are " + _TOLD,
    ),
    "pretraining.not_better_than_start": Sentence(_NOT_BETTER + "adjoining patches are " + _TOLD + _MORE),
    "pretraining.not_better_than_start_by_scene": Sentence(
        _NOT_BETTER + "patches of the same scene are " + _TOLD + _MORE
    ),
    "pretraining.not_compared": Sentence(
        "Whether the encoder is better than its start was not measured: that takes more patches that adjoin each "
        "other, or more scenes with several patches. With labels, “Evaluate encoder” measures it."
    ),
    "pretraining.data": Sentence(_DATA),
    "pretraining.data_of_one": Sentence(_DATA_OF_ONE),
    "pretraining.plan": Sentence(_DATA + _PLAN),
    "pretraining.plan_of_one": Sentence(_DATA_OF_ONE + _PLAN),
    "pretraining.done": Sentence(_DONE + _DATA + "."),
    "pretraining.done_of_one": Sentence(_DONE + _DATA_OF_ONE + "."),
    "pretraining.done_with_loss": Sentence(_DONE + _DATA + _LOSS),
    "pretraining.done_with_loss_of_one": Sentence(_DONE + _DATA_OF_ONE + _LOSS),
}
