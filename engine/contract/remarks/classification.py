"""What is said of learning and mapping classes: the images, the model, what came out."""

from __future__ import annotations

from typing import Dict

from .base import Sentence

SENTENCES: Dict[str, Sentence] = {
    "classification.bands_by_order": Sentence(
        "The files do not tell which bands belong together; they were matched by order. Check them."
    ),
    "classification.same_file": Sentence("Both dates are the same file, so no class of change can be found."),
    "classification.bands_unknown": Sentence(
        "What some bands show is not known; they were taken in the model's order: {bands}."
    ),
    "classification.bands_said": Sentence(
        "The bands were taken in the order of the model {name}, although “Red, green, blue” (in the dock, the way the "
        "layer is drawn) says otherwise: {differences}."
    ),
    "classification.resolution": Sentence(
        "{path} has a ground resolution of {own_m:.3g} m, the model {name} was trained on {trained_m:.3g} m."
    ),
    "classification.values": Sentence(
        "The values of {path} are not those that the model {name} was trained on; {differences}."
    ),
    "classification.trained": Sentence(
        "{classes} {classes:class|classes} from {labels} {labels:label|labels}: {overall:.1f} % of the pixels of "
        "labels that were left out are right, "
        "{balanced:.1f} % as the mean over the classes."
    ),
    "classification.trained_unmeasured": Sentence(
        "{classes} {classes:class|classes} from {labels} {labels:label|labels}; the accuracy was not measured."
    ),
    "classification.mapped": Sentence("{largest} of {area:,.2f} ha."),
    "classification.mapped_more": Sentence("{largest}, and {more} smaller {more:class|classes}, of {area:,.2f} ha."),
    "classification.mapped_pixels": Sentence("{largest} of {area:,.0f} pixels."),
    "classification.mapped_pixels_more": Sentence(
        "{largest}, and {more} smaller {more:class|classes}, of {area:,.0f} pixels."
    ),
}
