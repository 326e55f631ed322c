"""What is said of learning objects, of finding them, and of comparing two dates."""

from __future__ import annotations

from typing import Dict

from .base import Sentence

SENTENCES: Dict[str, Sentence] = {
    "objects.unsearched": Sentence(
        "Feature {features} has its middle outside of the searched areas: left out. Draw an area around it, in which "
        "everything is labelled.",
        "Features {features} have their middles outside of the searched areas: left out. Draw areas around them, in "
        "which everything is labelled.",
    ),
    "objects.other_classes": Sentence("Objects of other classes than the chosen ones are left out: {names}."),
    "objects.unusable": Sentence(
        "{count} {count:box|boxes} of the labelled images {count:lies|lie} outside of the image or {count:is|are} "
        "narrower than a pixel: left out. Look at the labels if you did not expect this."
    ),
    "objects.unlabelled": Sentence(
        "{count} {count:image|images}, such as those in {path}, {count:has|have} no folder of labels: left out. Put "
        "the boxes into a folder called labels that lies as the folder images does."
    ),
    "objects.few": Sentence(
        "{name} has only {count} {count:object|objects}. It is learned, but its figures mean little. Label more: at "
        "least {least}."
    ),
    "objects.large": Sentence(
        "{count} of {total} {total:object|objects} are longer than the {most:.0f} px that are seen at once, so their "
        "boxes will be rough. Choose a smaller “Enlargement”, or train a model of their own for them."
    ),
    "objects.joined": Sentence(
        "{count:,} {count:object|objects} that no window saw as a whole {count:was|were} joined from {count:its|their} "
        "pieces."
    ),
    "objects.cut": Sentence(
        "Object {features} reaches as far as its window sees, so its box may be too short. Choose a larger “Window”, "
        "or a model that learned from objects of this size.",
        "Objects {features} reach as far as their windows see, so their boxes may be too short. Choose a larger "
        "“Window”, or a model that learned from objects of this size.",
    ),
    "objects.uncalibrated": Sentence(
        "The model {name} has no calibration for {classes}, so expected numbers of them are not given."
    ),
    "objects.trained": Sentence(
        "{classes} {classes:class|classes} from {objects:,} {objects:object|objects}: average precision {average:.2f} "
        "where areas were left out; of 100 objects found, {precision:.0f} are right, and {recall:.0f} of 100 are found."
    ),
    "objects.trained_unmeasured": Sentence(
        "{classes} {classes:class|classes} from {objects:,} {objects:object|objects}; how well they are found was not "
        "measured."
    ),
    "objects.found": Sentence("{count:,} {count:object|objects}: {classes}."),
    "objects.none": Sentence("No object was found."),
    "objects.changed": Sentence("{appeared:,} appeared, {vanished:,} vanished, {stayed:,} stayed."),
    "objects.one_date": Sentence(
        "{count:,} {count:object|objects} are left out, since they lie where only one of the dates was searched."
    ),
    "objects.unknown_extent": Sentence(
        "{path} has no searched.gpkg beside it, so nothing tells where that date was searched. What lies where it was "
        "not searched counts as appeared or vanished."
    ),
}
