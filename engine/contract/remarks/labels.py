"""What is said of labels: features that were left out or changed, classes with little, parts that lie close."""

from __future__ import annotations

from typing import Dict

from .base import Sentence

SENTENCES: Dict[str, Sentence] = {
    "labels.zero": Sentence(
        "{path} is a raster that declares no nodata value, so 0 was taken for no label. If 0 is a class, give it a "
        "name, or declare another value to be nodata."
    ),
    "labels.encoding": Sentence(
        "{path} does not say how its texts are encoded; they were read as Western European. If names of classes look "
        "wrong, choose the encoding in QGIS (Layer Properties > Source), or save it as a GeoPackage."
    ),
    "datum.off": Sentence(
        "{what} ({crs_name}) is on another datum than the image ({grid_crs}). The best transformation (to "
        "{best_m:.2g} m) needs the grid {files}, which is not installed, so places may be off by {used_m:.2g} m. In "
        "QGIS, reproject it to the CRS of the image first."
    ),
    "datum.unknown": Sentence(
        "{what} ({crs_name}) is on another datum than the image ({grid_crs}). The best transformation (to "
        "{best_m:.2g} m) needs the grid {files}, which is not installed, so places are off by an unknown "
        "distance, from decimetres to hundreds of metres. In QGIS, reproject it to the CRS of the image first."
    ),
    "labels.empty": Sentence(
        "Feature {features} has no geometry: left out. Draw it again, or delete it.",
        "Features {features} have no geometry: left out. Draw them again, or delete them.",
    ),
    "labels.unreadable": Sentence(
        "Feature {features} has a geometry that cannot be read: left out. Draw it again.",
        "Features {features} have geometries that cannot be read: left out. Draw them again.",
    ),
    "labels.not_finite": Sentence(
        "Feature {features} has coordinates that are not numbers: left out. Draw it again.",
        "Features {features} have coordinates that are not numbers: left out. Draw them again.",
    ),
    "labels.invalid": Sentence(
        "Feature {features} is invalid and cannot be repaired: left out. Draw it again, or use Fix geometries in QGIS.",
        "Features {features} are invalid and cannot be repaired: left out. Draw them again, or use Fix geometries in "
        "QGIS.",
    ),
    "labels.repaired": Sentence(
        "Feature {features} was invalid (an outline crosses itself) and was repaired. Look at its shape.",
        "Features {features} were invalid (an outline crosses itself) and were repaired. Look at their shapes.",
    ),
    "labels.unplaceable": Sentence(
        "Feature {features} has no place in the CRS of the image: left out. Check the CRS of the layer.",
        "Features {features} have no place in the CRS of the image: left out. Check the CRS of the layer.",
    ),
    "labels.outside": Sentence(
        "Feature {features} lies outside the image: left out. Check the CRS of the layer if you did not expect this.",
        "Features {features} lie outside the image: left out. Check the CRS of the layer if you did not expect this.",
    ),
    "labels.cut": Sentence(
        "Feature {features} reaches beyond the image: the part inside is used.",
        "Features {features} reach beyond the image: the parts inside are used.",
    ),
    "labels.unsized": Sentence(
        "Feature {features} has no size: left out. Fill in its size, or give “Size of points”.",
        "Features {features} have no size: left out. Fill in their sizes, or give “Size of points”.",
    ),
    "labels.too_small": Sentence(
        "Feature {features} is narrower than a pixel: left out. Draw a box around the object.",
        "Features {features} are narrower than a pixel: left out. Draw a box around each object.",
    ),
    "labels.no_class": Sentence(
        "Feature {features} has no class in the field '{field}': left out. Fill it in.",
        "Features {features} have no class in the field '{field}': left out. Fill it in.",
    ),
    "labels.long_name": Sentence(
        "Feature {features} has more than {longest} letters in the field '{field}': left out. Give it a name.",
        "Features {features} have more than {longest} letters in the field '{field}': left out. Give them names.",
    ),
    "labels.no_whole_number": Sentence(
        "Feature {features} has no whole number in the field '{field}': left out. Give it a whole number or a name.",
        "Features {features} have no whole number in the field '{field}': left out. Give them whole numbers or names.",
    ),
    "labels.unknown_class": Sentence(
        "Feature {features} has the class '{name}', which the list of classes lacks: left out. Add it to the list.",
        "Features {features} have the class '{name}', which the list of classes lacks: left out. Add it to the list.",
    ),
    "labels.unknown_classes": Sentence(
        "Feature {features} has another class that is not in the list: left out.",
        "Features {features} have other classes that are not in the list: left out.",
    ),
    "labels.no_data": Sentence(
        "Feature {features} lies where the image has no data: left out. Draw where it has data.",
        "Features {features} lie where the image has no data: left out. Draw where it has data.",
    ),
    "labels.hidden": Sentence(
        "Feature {features} shares all its pixels with other features: left out. Delete what is drawn twice.",
        "Features {features} share all their pixels with other features: left out. Delete what is drawn twice.",
    ),
    "labels.overlap": Sentence(
        "Features {features} ({one}, {other}) overlap in {pixels} px, left out. Take the overlap off one of them."
    ),
    "labels.overlaps": Sentence(
        "More pairs of features of different classes overlap: {pairs}. The pixels that they share are left out."
    ),
    "labels.thinned": Sentence(
        "The labels hold more pixels than are used. Feature {features}: at most every {step}th row and column, "
        "{pixels:,} {pixels:pixel|pixels} together. Nothing needs to be done.",
        "The labels hold more pixels than are used. Features {features}: at most every {step}th row and column, "
        "{pixels:,} {pixels:pixel|pixels} together. Nothing needs to be done.",
    ),
    "labels.pixel_coordinates": Sentence(
        "The image has no CRS, so the coordinates of the labels are taken as pixel positions."
    ),
    "labels.renumbered": Sentence(
        "The field '{field}' holds numbers outside of 1 to {largest}. The map has other values: {pairs}. The class "
        "names keep the numbers."
    ),
    "labels.alike": Sentence(
        "{names} differ only in capital letters and are treated as different classes. Give them one name if they are "
        "the same."
    ),
    "labels.class_list": Sentence(
        "The class list in the file cannot be used: {reason} The classes are those of the field."
    ),
    "labels.unused": Sentence(
        "No label can be used for {names}: left out of the classes. Draw some, or take it off the list."
    ),
    "labels.few_pixels": Sentence("{name} has only {count} px of labels. Draw more of it: at least {least} px."),
    "labels.one_feature": Sentence(
        "{name} has only one feature: it is learned, and never tested. Draw a second one elsewhere."
    ),
    "labels.one_part": Sentence(
        "All features of {name} lie in one part: they are learned, and never tested. Draw some elsewhere, or choose "
        "smaller blocks or whole features."
    ),
    "labels.one_block": Sentence(
        "All features of {name} lie in one block: they are learned, and never tested. Draw some elsewhere, or choose "
        "smaller blocks or whole features."
    ),
    "labels.close_features": Sentence(
        "{count} of {tested} tested {tested:feature|features} {count:lies|lie} within {reach_px:g} px of a feature "
        "that was learned from; the nearest is {nearest_px:.1f} px away (from outline to outline). The "
        "accuracy may look better than it is. Draw further apart, or validate with blocks.",
    ),
    "labels.close_blocks": Sentence(
        "{count} of {tested} tested {tested:feature|features} {count:lies|lie} within {reach_px:g} px of a feature "
        "that was learned from; the nearest is {nearest_px:.1f} px away (from outline to outline). The "
        "accuracy may look better than it is. Draw further apart, or choose larger blocks.",
    ),
}


def part_id(number: int, part: int) -> str:
    """Names a part of a feature that stands for itself.

    Args:
        number: of the feature in its file.
        part: from 1.
    """
    return f"{number} (part {part})"


def feature_number(feature: str) -> int:
    """Gives the number of a feature in its file, also of a part of it.

    Args:
        feature: of a remark.
    """
    return int(feature.partition(" ")[0])
