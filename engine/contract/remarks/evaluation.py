"""What is said of labelled data and of an encoder that is measured on them."""

from __future__ import annotations

from typing import Dict

from .base import Sentence

SENTENCES: Dict[str, Sentence] = {
    "evaluation.no_encoder": Sentence("The program came without an encoder: random weights are measured."),
    "evaluation.not_judged": Sentence(
        "Pixels of the value {value} are left out, as masks with other classes use it for what nobody has judged. If "
        "it is a class of yours, give it another value or a name in the masks."
    ),
    "evaluation.unusable": Sentence("{count} {count:image|images} could not be used: {reasons}"),
    "evaluation.resampled": Sentence(
        "{count:,} {count:image|images} had another size and {count:was|were} resampled to {width_px} x {height_px} px."
    ),
    "evaluation.unlabelled": Sentence(
        "{count:,} {count:image is|images are} not in the label table and {count:was|were} left out."
    ),
    "evaluation.gone": Sentence(
        "{count:,} {count:file|files} of the label table {count:is|are} not among the images, such as {names}."
    ),
    "evaluation.empty_folders": Sentence(
        "{count:,} {count:folder holds no image and is|folders hold no image and are} no class: {names}."
    ),
    "evaluation.seen_images": Sentence(
        "{count:,} of {total:,} test {total:image|images} {count:is|are} among the training images as well, so the "
        "figures are too good. Remove "
        "them from one side, or choose the same path for both, which splits the images."
    ),
    "evaluation.pretrained_on": Sentence(
        "The encoder was pretrained on images of the test: at least {count:,} of {total:,} {count:is|are} among the "
        "{listed:,} "
        "that its card lists, of {all:,} that it saw. It never saw their labels, but the figures say little of images "
        "that are new to it."
    ),
    "evaluation.no_truth": Sentence(
        "{count} {count:place has|places have} no truth raster and {count:is|are} left out: {names}."
    ),
    "evaluation.done": Sentence("{task} of {encoder}: {figure} {mean:.3f}."),
    "evaluation.done_over_seeds": Sentence(
        "{task} of {encoder}: {figure} {mean:.3f}, spread {spread:.3f} over {seeds} {seeds:seed|seeds}."
    ),
    "evaluation.done_with_error": Sentence(
        "{task} of {encoder}: {figure} {mean:.3f} ± {error:.3f}, the binomial error of {images:,} test "
        "{images:image|images}."
    ),
    "evaluation.done_with_interval": Sentence(
        "{task} of {encoder}: {figure} {mean:.3f}, 95 % interval {low:.3f} to {high:.3f} over {units:,} test "
        "{units:image or polygon|images or polygons}."
    ),
    "evaluation.done_over_seeds_with_interval": Sentence(
        "{task} of {encoder}: {figure} {mean:.3f}, 95 % interval {low:.3f} to {high:.3f} over {units:,} test "
        "{units:image or polygon|images or polygons}; spread {spread:.3f} over {seeds} {seeds:seed|seeds}."
    ),
    "evaluation.untested": Sentence("No test label has the class {names}, so it does not count."),
    "evaluation.done_over_seeds_with_error": Sentence(
        "{task} of {encoder}: {figure} {mean:.3f} ± {error:.3f}, the binomial error of {images:,} test "
        "{images:image|images}; spread "
        "{spread:.3f} over {seeds} {seeds:seed|seeds}."
    ),
}
