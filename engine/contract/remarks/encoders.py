"""Sentences about files of encoders."""

from __future__ import annotations

from typing import Dict

from .base import Sentence

UNUSED, MISSING = "encoders.unused", "encoders.missing"
COPIES, SKIPPED, PADDING = "encoders.copies", "encoders.skipped", "encoders.padding"

SENTENCES: Dict[str, Sentence] = {
    UNUSED: Sentence(
        "{count} {count:tensor|tensors} of the file {count:is|are} not part of the encoder and "
        "{count:was|were} left: {names}."
    ),
    MISSING: Sentence(
        "{count} {count:tensor is|tensors are} not in the file, the first of them {first}. They have random values; "
        "the maps that depend "
        "on them are not offered for comparing dates."
    ),
    COPIES: Sentence("The file has several copies of the network: {taken} was imported, and {others} was left."),
    SKIPPED: Sentence(
        "Beside the weights, the file contains objects of other programs ({names}). They were left out, and nothing in "
        "them was run."
    ),
    PADDING: Sentence(
        "The layers have the names that timm uses, and timm has two versions of this network. The one used here pads "
        "images as tf_efficientnet_lite0 does. If the weights are those of efficientnet_lite0, which pads all sides "
        "equally, the encoder is less accurate."
    ),
    "encoders.nearest": Sentence(
        "Encoder: {name}. It was trained on images of {trained_m:.2g} m, and the rasters have {ground_m:.2g} m."
    ),
    "encoders.free": Sentence(
        "Encoder: {name}. It is not bound to a ground resolution, and none of the others was trained on images as fine "
        "or as coarse as the rasters, which have {ground_m:.2g} m."
    ),
    "encoders.far": Sentence(
        "Encoder: {name}. It was trained on images of {trained_m:.2g} m, and none of the built-in ones is nearer to "
        "the {ground_m:.2g} m of the rasters."
    ),
    "encoders.by_order": Sentence(
        "{name} was made for the bands {wanted}, and the rasters show {known}. The bands go into it by their order, so "
        "what it sees of them may mean little."
    ),
    "encoders.spread": Sentence(
        "{name} was made for the bands {known}; its first layer was adapted to {bands}. Bands that it does not know "
        "have no effect until training changes their weights, unless they replace missing ones."
    ),
    "encoders.none": Sentence("No encoder: the program came without one."),
    "encoders.none_fits": Sentence(
        "No encoder: the built-in ones need {wanted}, and the bands show {known}. If the rasters have these bands, say "
        "which they are under “Red, green, blue”."
    ),
    "bands.visible": Sentence(
        "The files do not name their bands; {red}, {green} and {blue} are taken for red, green and blue."
    ),
    "bands.left_out": Sentence(
        "Only bands that both dates have are used. Without their like in the other date: {before} (first date), "
        "{after} (second date)."
    ),
    "raster.not_alpha": Sentence(
        "{path}: band {band} is called alpha, but its values are not those of transparency, so it is used as a band of "
        "the image. “Alpha band” changes that."
    ),
    "raster.fill": Sentence(
        "{path}: about {share:.0%} of the pixels have the value {value:g} in every band, and count as data. If they "
        "show nothing, as beside a scene, enter {value:g} under “{label}”; else they distort statistics and results."
    ),
    "raster.fill_of_several": Sentence(
        "{count} of {looked_at} {looked_at:image|images} that were looked at {count:has|have} large areas of the value "
        "{value:g} in every band, which count as data: {names}. If they show nothing, as beside a scene, enter "
        "{value:g} under “Nodata”; else they distort statistics and results."
    ),
    "ground.assumed": Sentence(
        "The rasters do not say how large their pixels are on the ground; {assumed_m:.2g} m is assumed. If that is "
        "wrong, set “Ground resolution”."
    ),
}
