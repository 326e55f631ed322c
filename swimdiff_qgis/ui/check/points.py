"""Checking the points of a sample: the way through them, the keys, the answers, the map that is hidden meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...contract import errors
from ...texts import tr
from ..common import phrases
from ..labels import style as label_style
from ..labels.class_list_edit import NEXT_KEY, class_of_key
from ..labels.keys import KeyWatcher
from .panel import CheckPanel
from .sample import BACK_KEY, FIELD, Sample
from .veil import Veil, something_to_look_at
from .walk import CheckWalk

# Closer than this many times the view of a point, the signs of the layer lie over the pixel: only the frame stays.
HIDDEN_BELOW = 3.0


class CheckPoints(QObject):
    """Drives the panel of the points.

    Args:
        panel: what is shown.
        canvas: the map.
        map_layer: gives the map that is checked; None where none is chosen.
    """

    refused = pyqtSignal(str, str)  # message, hint
    answered = pyqtSignal()  # an answer was saved or taken away

    def __init__(
        self,
        panel: CheckPanel,
        canvas: QgsMapCanvas,
        map_layer: Callable[[], QgsMapLayer | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._canvas = canvas
        self._map_layer = map_layer
        self.sample: Sample | None = None
        self.walk = CheckWalk(canvas, self)
        self.veil = Veil()
        self.keys = KeyWatcher(self._key, self)
        self.keys.watch(canvas, canvas.viewport(), panel)
        self.walk.moved.connect(self.show)
        self.walk.zoomed.connect(self._clear_the_pixel)
        canvas.destinationCrsChanged.connect(self.walk.here)
        panel.next.clicked.connect(self.next)
        panel.back.clicked.connect(self.back)
        panel.here.clicked.connect(self.walk.here)
        panel.stop.clicked.connect(self.stop)
        panel.clear.clicked.connect(lambda: self.give(""))
        panel.classGiven.connect(self.give)

    def close(self) -> None:
        """Leaves nothing on the map and listens to nothing any more; the layers stay."""
        self.keys.close()
        self._canvas.destinationCrsChanged.disconnect(self.walk.here)
        self.take(None)

    def take(self, sample: Sample | None) -> None:
        """Takes another sample; None for none."""
        self.stop()
        if self.sample is not None and self.sample.alive:
            self.sample.layer.committedAttributeValuesChanges.disconnect(self._edited)
        self.sample = sample
        if sample is None:
            self.walk.take((), None, (), (0.0, 0.0))
            return
        sample.layer.committedAttributeValuesChanges.connect(self._edited)
        self._panel.set_sample(tr("Sample: {}").format(sample.path.parent.name), str(sample.path))
        self.colour()
        self.walk.take(sample.places, sample.layer.crs(), sample.answered(), self._pixel())

    def colour(self) -> None:
        """Shows the classes in the colours of the map."""
        sample = self.sample
        if sample is not None and sample.alive:
            sample.colour_by(self._map_layer())
            label_style.style(sample.layer, FIELD, sample.classes)
            self._panel.set_classes(sample.classes)
            self.show()

    # From point to point

    def next(self) -> None:
        """Shows the next point without an answer, and hides the map."""
        if self._usable():
            self._hide_map()
            if not self.walk.next():
                self.stop()
            self._canvas.setFocus()  # so that the key of a class is heard

    def back(self) -> None:
        """Shows the point before."""
        if self._usable():
            self.walk.back()
            self._canvas.setFocus()

    def stop(self) -> None:
        """Takes the frame off, and shows the map again."""
        self.walk.leave()
        self.veil.lift()
        if self.sample is not None and self.sample.alive:
            self.sample.layer.setScaleBasedVisibility(False)
            self.sample.layer.triggerRepaint()
        self.show()

    def give(self, name: str) -> None:
        """Gives the point that is shown a class, and goes on; "" takes its answer away, and stays."""
        position = self.walk.position
        if position < 0 or not self._usable() or self.sample is None:
            return
        try:
            self.sample.give(position, name)
        except errors.SwimdiffError as error:
            self.refused.emit(*error.words(tr))
            self.show()
            return
        self.walk.set_answered(position, bool(name))
        self.answered.emit()
        if name:
            self.next()
        else:
            self.show()

    def show(self) -> None:
        """Shows where the checking is."""
        sample, panel = self.sample, self._panel
        if sample is None:
            return
        position, checked, count = self.walk.position, sample.checked, len(sample.numbers)
        answer = sample.answer(position) if position >= 0 else ""
        panel.show_count(checked, count)
        panel.show_point(position + 1, answer)
        panel.back.setEnabled(self.walk.can_go_back)
        if position >= 0:
            self._say_point(position + 1, answer)
        elif checked == count:
            panel.say(tr("All points are checked. Compute the accuracy."))
        else:
            panel.say(
                tr("Press N: the points are shown one after the other, in random order. Say what is really there.")
            )

    def _say_point(self, number: int, answer: str) -> None:
        sample = self.sample
        where = tr("Point {}: ").format(number)
        if answer:
            text = where + tr("your answer is {}. Another key changes it.").format(phrases.breakable(answer))
        else:
            text = where + tr("what is inside the frame? Press its key. Each answer is saved at once.")
        hidden = tr("The map is hidden while you check, so that it does not influence you.")
        if sample is not None and not something_to_look_at([sample.layer]):
            hidden += "\n" + tr("⚠ There is nothing to look at: add or switch on the image, or a more detailed one.")
        self._panel.say(text, hidden)

    def _hide_map(self) -> None:
        self.veil.draw(self._map_layer())

    def _clear_the_pixel(self, scale: float) -> None:
        layer = None if self.sample is None else self.sample.layer
        if layer is not None:
            layer.setScaleBasedVisibility(True)
            layer.setMaximumScale(HIDDEN_BELOW * scale)
            layer.setMinimumScale(0.0)

    def _pixel(self) -> tuple[float, float]:
        """Gives the size of a pixel: as the sample says it, else that of the map."""
        layer = self._map_layer()
        known = (0.0, 0.0) if self.sample is None else self.sample.pixel
        if all(known) or layer is None:
            return known
        return layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()

    def _usable(self) -> bool:
        return self.sample is not None and self.sample.alive

    def _edited(self, _: str, changed: Mapping[int, Mapping[int, object]]) -> None:
        """Follows the layer's own attribute table."""
        if self.sample is not None:
            self.sample.take_edits(changed)
            for position, done in enumerate(self.sample.answered()):
                self.walk.set_answered(position, done)
            self.show()
            self.answered.emit()

    def _key(self, text: str, only_ask: bool) -> bool:
        if not self._usable() or not self._panel.isVisible():
            return False
        one = class_of_key(self._panel.classes, text) if self.walk.position >= 0 else None
        key = text.casefold()
        steps = {NEXT_KEY: self.next, BACK_KEY: self.back}
        if not only_ask:
            if one is not None:
                self.give(one.name)
            elif key in steps:
                steps[key]()
        return one is not None or key in steps
