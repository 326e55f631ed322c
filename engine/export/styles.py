"""Styles of class maps: QML for QGIS, SLD for other programs; of rasters and of polygons."""

from __future__ import annotations

from collections.abc import Sequence

from engine.contract.classes import LabelClass
from engine.raster.writing.pam import xml_text

VALUE_FIELD = "value"
# Outlines in a darker shade of the fill tell neighbours of like colours apart, and close gaps of anti-aliasing.
_OUTLINE_SHADE = 0.7
_OUTLINE_MM = 0.1
_QML_HEAD = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
_SLD_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" '
    'xmlns:ogc="http://www.opengis.net/ogc" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xsi:schemaLocation="http://www.opengis.net/sld http://schemas.opengis.net/sld/1.0.0/StyledLayerDescriptor.xsd">\n'
)


def raster_qml(classes: Sequence[LabelClass]) -> str:
    """Paletted renderer for QGIS."""
    entries = "\n".join(
        f'        <paletteEntry value="{one.value}" label="{xml_text(one.name)}" color="{one.colour}" alpha="255"/>'
        for one in classes
    )
    return (
        f'{_QML_HEAD}<qgis styleCategories="Symbology" version="3.22.0">\n  <pipe>\n'
        '    <rasterrenderer type="paletted" band="1" opacity="1" alphaBand="-1" nodataColor="">\n'
        f"      <colorPalette>\n{entries}\n      </colorPalette>\n    </rasterrenderer>\n"
        '    <rasterresampler maxOversampling="2"/>\n    <resamplingStage>resamplingFilter</resamplingStage>\n'
        "  </pipe>\n  <blendMode>0</blendMode>\n</qgis>\n"
    )


def polygon_qml(classes: Sequence[LabelClass]) -> str:
    """Categorised renderer for QGIS, by the field `value`."""
    categories = "\n".join(
        f'      <category value="{one.value}" type="integer" symbol="{position}" label="{xml_text(one.name)}" '
        'render="true"/>'
        for position, one in enumerate(classes)
    )
    symbols = "\n".join(_symbol(position, one) for position, one in enumerate(classes))
    return (
        f'{_QML_HEAD}<qgis styleCategories="Symbology" version="3.22.0">\n'
        f'  <renderer-v2 type="categorizedSymbol" attr="{VALUE_FIELD}" forceraster="0" symbollevels="0" '
        'enableorderby="0" referencescale="-1">\n'
        f"    <categories>\n{categories}\n    </categories>\n    <symbols>\n{symbols}\n    </symbols>\n"
        "    <rotation/>\n    <sizescale/>\n  </renderer-v2>\n"
        "  <blendMode>0</blendMode>\n  <featureBlendMode>0</featureBlendMode>\n"
        "  <layerGeometryType>2</layerGeometryType>\n</qgis>\n"
    )


def raster_sld(classes: Sequence[LabelClass], name: str) -> str:
    """SLD 1.0 with a colour map of values.

    Args:
        classes: of the map.
        name: of the layer.
    """
    entries = "\n".join(
        f'            <ColorMapEntry color="{one.colour}" quantity="{one.value}" label="{xml_text(one.name)}" '
        'opacity="1"/>'
        for one in classes
    )
    return (
        f"{_SLD_HEAD}  <NamedLayer>\n    <Name>{xml_text(name)}</Name>\n    <UserStyle>\n"
        f"      <Title>{xml_text(name)}</Title>\n      <FeatureTypeStyle>\n        <Rule>\n"
        f'          <RasterSymbolizer>\n            <ColorMap type="values">\n{entries}\n            </ColorMap>\n'
        "          </RasterSymbolizer>\n        </Rule>\n      </FeatureTypeStyle>\n    </UserStyle>\n"
        "  </NamedLayer>\n</StyledLayerDescriptor>\n"
    )


def polygon_sld(classes: Sequence[LabelClass], name: str) -> str:
    """SLD 1.0 with a rule a class, by the field `value`.

    Args:
        classes: of the map.
        name: of the layer.
    """
    rules = "\n".join(_rule(one) for one in classes)
    return (
        f"{_SLD_HEAD}  <NamedLayer>\n    <Name>{xml_text(name)}</Name>\n    <UserStyle>\n"
        f"      <Title>{xml_text(name)}</Title>\n      <FeatureTypeStyle>\n{rules}\n      </FeatureTypeStyle>\n"
        "    </UserStyle>\n  </NamedLayer>\n</StyledLayerDescriptor>\n"
    )


def _symbol(position: int, one: LabelClass) -> str:
    fill, outline = (",".join(str(part) for part in (*colour, 255)) for colour in (one.rgb, _shade(one)))
    return (
        f'      <symbol name="{position}" type="fill" alpha="1" clip_to_extent="1" force_rhr="0">\n'
        '        <layer class="SimpleFill" enabled="1" locked="0" pass="0">\n          <Option type="Map">\n'
        '            <Option name="style" type="QString" value="solid"/>\n'
        f'            <Option name="color" type="QString" value="{fill}"/>\n'
        '            <Option name="joinstyle" type="QString" value="round"/>\n'
        f'            <Option name="outline_color" type="QString" value="{outline}"/>\n'
        '            <Option name="outline_style" type="QString" value="solid"/>\n'
        f'            <Option name="outline_width" type="QString" value="{_OUTLINE_MM}"/>\n'
        '            <Option name="outline_width_unit" type="QString" value="MM"/>\n'
        "          </Option>\n        </layer>\n      </symbol>"
    )


def _rule(one: LabelClass) -> str:
    outline = "#{:02x}{:02x}{:02x}".format(*_shade(one))
    return (
        f"        <Rule>\n          <Name>{xml_text(one.name)}</Name>\n          <Title>{xml_text(one.name)}</Title>\n"
        f"          <ogc:Filter><ogc:PropertyIsEqualTo><ogc:PropertyName>{VALUE_FIELD}</ogc:PropertyName>"
        f"<ogc:Literal>{one.value}</ogc:Literal></ogc:PropertyIsEqualTo></ogc:Filter>\n"
        "          <PolygonSymbolizer>\n"
        f'            <Fill><CssParameter name="fill">{one.colour}</CssParameter></Fill>\n'
        f'            <Stroke><CssParameter name="stroke">{outline}</CssParameter>'
        '<CssParameter name="stroke-width">0.3</CssParameter></Stroke>\n'
        "          </PolygonSymbolizer>\n        </Rule>"
    )


def _shade(one: LabelClass) -> tuple[int, int, int]:
    red, green, blue = (int(part * _OUTLINE_SHADE) for part in one.rgb)
    return red, green, blue
