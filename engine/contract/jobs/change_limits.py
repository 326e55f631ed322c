"""Where change is looked for, and where not: an area of interest; clouds, shadows and snow."""

from __future__ import annotations

from dataclasses import dataclass

from ..parameters import Choices, parameter


@dataclass(frozen=True)
class AreaSettings:
    """Polygons that limit what is compared."""

    area_of_interest: str = parameter(
        "vector",
        "",
        "Area of interest",
        "Polygons that limit what is compared and counted. What lies outside of them is no data in the result. Their "
        "CRS may differ from that of the images. Empty: all that the images have in common.",
    )
    area_layer: str = parameter(
        "layer",
        "",
        "Layer of the area",
        "Name of the layer, if the file has more than one. Empty: the only layer.",
        of="area_of_interest",
        advanced=True,
    )


@dataclass(frozen=True)
class MaskSettings:
    """Masks of clouds and shadows."""

    find_masks: bool = parameter(
        "boolean",
        True,
        "Find cloud masks",
        "Use the mask that comes with a Sentinel-2 (SCL), Landsat (QA_PIXEL) or PlanetScope (udm2) image, if it lies "
        "in the folder of the image or of its product, and no mask is chosen. What it hides counts as no data.",
    )
    before_mask: str = parameter(
        "raster",
        "",
        "Mask of before",
        "Raster of the same place that says where the first date shows clouds or shadows; they count as no data. Its "
        "grid may differ. Empty: the mask that comes with the image, if it is found.",
        advanced=True,
    )
    after_mask: str = parameter("raster", "", "Mask of after", "The same for the second date.", advanced=True)
    mask_kind: str = parameter(
        "choice",
        "auto",
        "Kind of mask",
        "What the values of chosen masks mean.",
        choices=("auto", "scl", "qa_pixel", "udm2", "fmask", "python_fmask", "other"),
        choice_labels=(
            "Automatic",
            "Sentinel-2 SCL",
            "Landsat QA_PIXEL",
            "PlanetScope UDM2",
            "Fmask",
            "python-fmask",
            "Other",
        ),
        choice_helps=(
            "told by the name of the file.",
            "scene classification; no data, defects, cloud shadows, clouds and cirrus are hidden (0, 1, 3, 8, 9, 10).",
            "bits of Collection 2; fill, dilated cloud, cirrus, cloud and cloud shadow are hidden (bits 0 to 4).",
            "everything is hidden that its first band does not call clear.",
            "cloud shadow, cloud and no observation are hidden (2, 4, 255).",
            "the numbers of python-fmask; null, cloud and shadow are hidden (0, 2, 3).",
            "the values that you name are hidden.",
        ),
        advanced=True,
    )
    mask_values: str = parameter(
        "text",
        "",
        "Values of the mask",
        "Values that are hidden, separated by commas; ranges with a hyphen, such as 3, 8-10.",
        belongs_to=Choices("mask_kind", ("other",)),
        advanced=True,
    )
    mask_snow: bool = parameter(
        "boolean",
        True,
        "Hide snow",
        "What the mask calls snow or ice counts as no data too, because it comes and goes with the season. Turn it off "
        "to look for changes of snow and ice.",
        advanced=True,
    )
