"""A sample whose points are checked: read from its GeoPackage, and each answer written into it at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from string import ascii_lowercase
from typing import TYPE_CHECKING, Any

from qgis.core import QgsGeometry, QgsMapLayer, QgsPalettedRasterRenderer, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt import sip

from ...compat import core_value
from ...contract import classes as class_lists
from ...contract import errors, results
from ...project.label_layer import extended, kind_of
from ..labels.class_list_edit import NEXT_KEY
from ..labels.classes import finder, stored_value, text_of
from ..labels.writing import tell

if TYPE_CHECKING:
    from engine.contract.classes import LabelClass
    from engine.contract.results.accuracy import SampleDesign

_FILE = results.accuracy
SAMPLE, FIELD = _FILE.SAMPLE, _FILE.REFERENCE_FIELD
BACK_KEY = "b"
# For classes after the ninth, which have no number: every letter that means nothing else.
_LETTERS = tuple(one for one in ascii_lowercase if one not in (NEXT_KEY, BACK_KEY))
_NUMBERED = 9
_CHANGE = ("Qgis.VectorProviderCapability.ChangeAttributeValues", "QgsVectorDataProvider.ChangeAttributeValues")


class Sample:
    """The points of a sample, in their order, and the answers.

    The order of the file is random, so that whoever checks the first half has checked a random half.

    Args:
        layer: of the project.

    Raises:
        InputError: where it holds no sample.
    """

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.layer = layer
        self.path = path_of(layer)
        self._column = layer.fields().indexOf(FIELD)
        if self._column < 0 or kind_of(layer) != "point":
            raise errors.InputError(
                errors.ErrorCode.INPUT_UNSUPPORTED,
                "{path} is not a sample: it has no points with a field {field}.",
                "Open a sample.gpkg written by “Draw sample”.",
                path=self.path,
                field=FIELD,
            )
        self.design = read_design(self.path)
        rows = [one for one in layer.getFeatures() if one.hasGeometry()]
        self.numbers = [one.id() for one in rows]
        self.places = [QgsGeometry(one.geometry()) for one in rows]
        self._written = {one.id(): text_of(one.attribute(self._column)) for one in rows}
        self.classes = self._classes(rows)
        self._find = finder(layer, FIELD, self.classes)

    @property
    def alive(self) -> bool:
        """Whether the layer is still there."""
        return not sip.isdeleted(self.layer) and self.layer.isValid()

    @property
    def checked(self) -> int:
        """How many points have an answer."""
        return sum(bool(self._written[number]) for number in self.numbers)

    @property
    def map_path(self) -> str:
        """The map that the points were drawn of; "" where nothing says it."""
        return self.design.map.path if self.design else ""

    @property
    def pixel(self) -> tuple[float, float]:
        """Width and height of a pixel of the map in units of the layer's CRS; zeros where nothing says it."""
        transform = self.design.grid.transform if self.design else (0.0,) * 6
        return abs(transform[0]), abs(transform[4])

    def answered(self) -> list[bool]:
        """Says for each point whether it has an answer."""
        return [bool(self._written[number]) for number in self.numbers]

    def answer(self, position: int) -> str:
        """Gives the class that was given to a point; "" for none."""
        text = self._written[self.numbers[position]]
        return self._find(text) or text

    def give(self, position: int, name: str) -> None:
        """Writes the true class of a point into the file.

        Args:
            position: of the point.
            name: of a class; "" takes the answer away.

        Raises:
            SwimdiffError: where it cannot be written; nothing is changed then.
        """
        number, provider = self.numbers[position], self.layer.dataProvider()
        one = next((one for one in self.classes if one.name == name), None)
        value = None if one is None else stored_value(self.layer, FIELD, one)
        able = provider.capabilities() & core_value(*_CHANGE)
        # Past the edit session, which the person may have open for something else.
        if self.layer.readOnly() or not able or not provider.changeAttributeValues({number: {self._column: value}}):
            reason = "; ".join(provider.errors())
            provider.clearErrors()
            raise errors.SwimdiffError(
                errors.ErrorCode.OUTPUT_UNWRITABLE,
                "The answer was not saved in {path}. {reason}",
                "Check that the file is not read-only and that the disk has free space, then answer again.",
                path=self.path,
                reason=reason,
            )
        self._written[number] = text_of(value)
        tell(self.layer)

    def take_edits(self, changed: Mapping[int, Mapping[int, object]]) -> None:
        """Follows answers that the person has given in the layer's own table."""
        for number, values in changed.items():
            if number in self._written and self._column in values:
                self._written[number] = text_of(values[self._column])

    def colour_by(self, map_layer: QgsMapLayer | None) -> None:
        """Takes the colours of the classes from the map, and the classes that it names without having a pixel of."""
        renderer = None if map_layer is None else map_layer.renderer()
        if not isinstance(renderer, QgsPalettedRasterRenderer):
            return
        shown = {int(one.value): one for one in renderer.classes() if one.color.alpha() and one.value == int(one.value)}
        known = {one.value for one in self.classes}
        names = {one.name for one in self.classes}
        self.classes = tuple(
            replace(one, colour=shown[one.value].color.name()) if one.value in shown else one for one in self.classes
        )
        for value, one in shown.items():
            name = one.label.strip()
            named = name not in ("", str(value))  # a palette has all values that there can be, and no names for them
            if named and value not in known and 1 <= value <= class_lists.LARGEST_VALUE and name not in names:
                self.classes += (class_lists.LabelClass(value, name, one.color.name()),)
                names.add(name)
        self.classes = with_keys(self.classes)
        self._find = finder(self.layer, FIELD, self.classes)

    def _classes(self, rows: Iterable[Any]) -> tuple[LabelClass, ...]:
        """Lists the classes of the map: those of its strata, and what else the answers name."""
        found = {one.value: one.name for one in self.design.strata} if self.design else {}
        fields = self.layer.fields()
        value, name = fields.indexOf(_FILE.STRATUM_FIELD), fields.indexOf(_FILE.MAP_FIELD)
        if not found and value >= 0 and name >= 0:
            found = {int(one.attribute(value)): text_of(one.attribute(name)) for one in rows if one.attribute(value)}
        listed = tuple(
            class_lists.LabelClass(number, found[number], class_lists.default_colour(place))
            for place, number in enumerate(sorted(found))
            if found[number]
        )
        known = finder(self.layer, FIELD, listed)
        more = sorted({text for text in self._written.values() if text and not known(text)})
        return with_keys(extended(listed, more[: class_lists.LARGEST_VALUE - len(listed)]))


def with_keys(classes: Iterable[LabelClass]) -> tuple[LabelClass, ...]:
    """Gives letters to the classes that come after the numbers."""
    listed = tuple(classes)
    keys = (*("" for _ in listed[:_NUMBERED]), "0", *_LETTERS)
    return tuple(replace(one, key=keys[place] if place < len(keys) else "") for place, one in enumerate(listed))


def path_of(layer: QgsVectorLayer) -> Path:
    """Gives the file of a layer."""
    return Path(str(QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path", "")))


def read_design(path: Path) -> SampleDesign | None:
    """Reads what was written beside a sample when it was drawn; None where that is missing or damaged."""
    try:
        design: SampleDesign = results.read_result(_FILE.SampleDesign, path.with_suffix(".json"))
    except errors.InputError:
        return None
    return design if len(design.grid.transform) >= 6 else None
