"""What is said of samples, and of figures that tell how good a map is."""

from __future__ import annotations

from typing import Dict

from .base import Sentence

SENTENCES: Dict[str, Sentence] = {
    "sample.drawn_stratified": Sentence(
        "{count:,} {count:point|points}, stratified random, in {classes} {classes:class|classes}."
    ),
    "sample.drawn_simple": Sentence(
        "{count:,} {count:point|points}, simple random, in {classes} {classes:class|classes}."
    ),
    "sample.drawn_systematic": Sentence(
        "{count:,} {count:point|points}, systematic, in {classes} {classes:class|classes}."
    ),
    "sample.too_many": Sentence(
        "A standard error of {precision:g} takes {needed:,} {needed:point|points}; {count:,} {count:is|are} drawn. "
        "Allow a larger standard "
        "error: the number of points falls with its square, and every point has to be looked at."
    ),
    "sample.too_few": Sentence(
        "{count} {count:point is|points are} too few for {wanted} in each of {classes} {classes:class|classes}: each "
        "gets at least {least}. Areas and "
        "accuracies of rare classes will have wide intervals."
    ),
    "sample.all_pixels": Sentence("All pixels of {names} are drawn: there are fewer than {least}."),
    "accuracy.counted": Sentence(
        "{overall:.1f} % of {places:,} {places:pixel|pixels} of known class are right. They are not a random sample."
    ),
    "accuracy.estimated": Sentence(
        "{overall:.1f} % of the mapped area is right ({confidence:g} % interval: {low:.1f} % to {high:.1f} %), "
        "estimated from {places:,} {places:point|points}."
    ),
    "accuracy.estimated_alone": Sentence(
        "{overall:.1f} % of the mapped area is right, estimated from {places:,} {places:point|points}."
    ),
    "accuracy.no_sample": Sentence(
        "The reference is polygons or lines, all of whose pixels were compared. They are not a random sample: the "
        "figures hold for them, not for the map, and their intervals are too narrow. For figures of the whole map, "
        "draw a sample and label its points."
    ),
    "accuracy.points_on_nodata": Sentence(
        "Feature {features} lies where the map has no data: {places:,} {places:place|places} left out.",
        "Features {features} lie where the map has no data: {places:,} {places:place|places} left out.",
    ),
    "accuracy.features_on_nodata": Sentence(
        "Feature {features} lies where the map has no data, wholly or in part: {places:,} {places:place|places} left "
        "out.",
        "Features {features} lie where the map has no data, wholly or in part: {places:,} {places:place|places} left "
        "out.",
    ),
    "accuracy.unlabelled": Sentence(
        "{count:,} of {total:,} {total:point|points} {count:has|have} no class yet: left out. The figures hold as if "
        "they were like the others; "
        "label them too."
    ),
    "accuracy.unknown_classes": Sentence(
        "The reference knows classes that the map does not have: {names}. Their places count as errors of the map. "
        "Check the spelling if they are meant to be classes of the map."
    ),
    "accuracy.no_probabilities": Sentence(
        "{count:,} of {total:,} {total:place|places} {count:has|have} no probabilities in {path}: left out of the "
        "curve."
    ),
    "accuracy.class_without_points": Sentence(
        "No labelled point lies in what is mapped as {names}: left out of the estimates with its area. Label points "
        "there."
    ),
    "accuracy.one_point": Sentence(
        "Only one point lies in what is mapped as {names}. That is too few to estimate a variance, so the intervals "
        "that depend on it are not known. Label more points there."
    ),
    "accuracy.class_without_error": Sentence(
        "No error was found in what is mapped as {names}. That its interval has no width is an accident of the sample: "
        "a few errors may still be there."
    ),
    "accuracy.no_error": Sentence("No error was found at all. Intervals without width are an accident of the sample."),
    "accuracy.stratum_without_points": Sentence(
        "No labelled point was drawn in stratum {names}: left out with its area."
    ),
    "accuracy.other_extent": Sentence(
        "Some points lie where this map has no data. The estimates describe the area in which both maps have data; "
        "they are scaled up to the whole area of the map that the sample was drawn from."
    ),
}
