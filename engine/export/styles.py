"""Styles of class maps: QML for QGIS, SLD 1.0 for other programs; of rasters and of polygons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.contract.classes import LabelClass
from engine.raster.writing.pam import xml_text

VALUE_FIELD = "value"
# Outlines in a darker shade of the fill tell neighbours of like colours apart, and close gaps of anti-aliasing.
_OUTLINE_SHADE = 0.7


def raster_styles(layer: str, classes: Sequence[LabelClass]) -> dict[str, str]:
    """Gives the styles of a raster of classes, by file name.

    Args:
        layer: name of its file without the ending; QGIS finds the style by it.
        classes: of the map.
    """
    return {f"{layer}.qml": raster_qml(classes), f"{layer}.sld": _filled("raster.sld.j2", classes, layer)}


def polygon_styles(stem: str, layer: str, classes: Sequence[LabelClass]) -> dict[str, str]:
    """Gives the styles of polygons, by file name.

    Args:
        stem: name of their file without the ending.
        layer: in that file.
        classes: of the map.
    """
    return {
        f"{stem}.qml": _filled("polygons.qml.j2", classes, layer),
        f"{stem}.sld": _filled("polygons.sld.j2", classes, layer),
    }


def polygons_qml(classes: Sequence[LabelClass], layer: str, field: str) -> str:
    """Gives the style of polygons for QGIS.

    Args:
        classes: of the map.
        layer: in their file.
        field: that holds the value of the class.
    """
    return _filled("polygons.qml.j2", classes, layer, field)


@dataclass(frozen=True)
class BoxRule:
    """Boxes that are drawn alike.

    Args:
        label: in the legend.
        filter: expression of QGIS that says which.
        rgb: colour of their outlines.
    """

    label: str
    filter: str
    rgb: tuple[int, int, int]


def boxes_qml(rules: Sequence[BoxRule]) -> str:
    """Gives the style of boxes for QGIS: outlines, so that what they surround is seen; what no rule takes is hidden.

    Args:
        rules: a symbol each.
    """
    return _filled("boxes.qml.j2", (), "", rules=rules)


def with_aliases(qml: str, aliases: Mapping[str, str]) -> str:
    """Adds names for people to the fields of a style of polygons.

    Args:
        qml: for QGIS.
        aliases: from a field to its name for people.
    """
    lines = "".join(
        f'    <alias index="{place}" field="{field}" name="{xml_text(alias)}"/>\n'
        for place, (field, alias) in enumerate(aliases.items(), 1)  # the first field is the feature's number
    )
    whole = qml.replace('styleCategories="Symbology"', 'styleCategories="Symbology|Fields"', 1)
    return whole.replace("</qgis>", f"  <aliases>\n{lines}  </aliases>\n</qgis>", 1)


def raster_qml(classes: Sequence[LabelClass]) -> str:
    """Gives the style of a raster of classes for QGIS."""
    return _filled("raster.qml.j2", classes)


def _filled(
    template: str,
    classes: Sequence[LabelClass],
    layer: str = "",
    field: str = VALUE_FIELD,
    rules: Sequence[BoxRule] = (),
) -> str:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["xml"] = _XmlText
    environment.filters["shade"] = lambda one: tuple(int(part * _OUTLINE_SHADE) for part in one.rgb)
    return environment.get_template(template).render(classes=classes, layer=layer, field=field, rules=rules)


class _XmlText(str):
    """A text that a template escapes as XML needs it: Jinja's own escape lets pass what XML cannot hold."""

    def __html__(self) -> str:
        return xml_text(self)
