"""What is said about pairs of dates and the change between them."""

from __future__ import annotations

from typing import Dict

from .base import Sentence

SENTENCES: Dict[str, Sentence] = {
    "change.shift": Sentence(
        "The second date lies {length_px:.1f} px off the first. Edges will count as change: correct the shift, or "
        "allow a tolerance for misregistration."
    ),
    "change.bands_by_order": Sentence(
        "The files do not tell which bands belong together; they were compared by order. Check that they match."
    ),
    "change.same_file": Sentence("Before and after are the same file: no change can be found."),
    "change.equal_pixels": Sentence(
        "{share:.0%} of the pixels have exactly the same values in both dates. If these pixels contain no data, enter "
        "their value under “Nodata of before” and “Nodata of after”."
    ),
    "change.mask_found": Sentence(
        "“{label}”: {share:.1%} hidden by the mask {name} ({kind_label}), which was found beside the image."
    ),
    "change.mask_used": Sentence("“{label}”: {share:.1%} hidden by the mask {name} ({kind_label})."),
    "change.mask_not_used": Sentence(
        "The mask {path}, which lies beside the image “{label}”, is not used, so its clouds count as ground: {reason}"
    ),
    "change.mask_part": Sentence(
        "The mask {name} covers only {share:.0%} of what is compared. Clouds in the rest count as ground."
    ),
    "change.mask_values": Sentence(
        "{share:.1%} of the mask {name} has values that {kind_label} does not have, such as {values}. Check “Kind of "
        "mask”."
    ),
    "change.unsure_threshold": Sentence(
        "Between {low_percent:.2g} % and {high_percent:.2g} % changed, depending on the threshold: look at the slider."
    ),
    "change.flat_score": Sentence(
        "Nothing stands out clearly in the score: perhaps nothing changed, or nothing that this method sees. Between "
        "{low_percent:.2g} % and {high_percent:.2g} % would be called changed, depending on the threshold: look at the "
        "slider."
    ),
    "change.flat_for_rule": Sentence(
        "Nothing stands out clearly in the score: perhaps nothing changed, or nothing that this method sees. The rule "
        "“{rule}” always calls something changed, here {percent:.1f} % of the pixels: look at the slider."
    ),
    "change.alike_within": Sentence(
        "Within the areas that are called changed, both dates still look alike (likeness {likeness:.2f} of 1). Perhaps "
        "only light, season, haze or noise differ: compare both images."
    ),
    "change.about": Sentence(
        "About {area_ha:,} ha changed, {percent} % of what was compared, in {polygons:,} {polygons:area|areas}."
    ),
    "change.about_pixels": Sentence(
        "About {pixels:,} {pixels:pixel|pixels} changed, {percent} % of what was compared, in {polygons:,} "
        "{polygons:area|areas}."
    ),
    "change.doubtful": Sentence(
        "Doubtful: about {area_ha:,} ha are called changed, {percent} % of what was compared, in "
        "{polygons:,} {polygons:area|areas}."
    ),
    "change.doubtful_pixels": Sentence(
        "Doubtful: about {pixels:,} {pixels:pixel is|pixels are} called changed, {percent} % of what "
        "was compared, in {polygons:,} {polygons:area|areas}."
    ),
    "change.edits_kept": Sentence(
        "{name} had been edited since it was written. What was edited is kept in {kept}; {name} is new."
    ),
    "change.no_differences": Sentence(
        "The result holds no differences of the bands, as results of earlier versions do not, so directions and groups "
        "of changes are not known. Run the detection again to get them."
    ),
    "change.area": Sentence(
        "{area_ha:,.2f} ha changed, {percent:.2f} % of what was compared, in {polygons:,} {polygons:area|areas}."
    ),
    "change.pixels": Sentence(
        "{pixels:,} {pixels:pixel|pixels} changed, {percent:.2f} % of what was compared, in {polygons:,} "
        "{polygons:area|areas}."
    ),
}
