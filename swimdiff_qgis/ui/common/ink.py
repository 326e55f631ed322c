"""The colour of text in what is painted by hand. Themes of QGIS set it for labels; their palettes have another."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QLabel, QWidget

GROUND = 0.07  # of the ink, behind a diagram
STILL = 0.42  # of the ink, for what is not emphasised


class Ink:
    """Gives the colour of text as it is on a widget now.

    Args:
        widget: paints with it.
    """

    def __init__(self, widget: QWidget) -> None:
        self._label = QLabel(widget)
        self._label.hide()

    def colour(self, share: float = 1.0) -> QColor:
        """Gives the colour.

        Args:
            share: how much of it covers what is behind, 0 to 1.
        """
        self._label.ensurePolished()
        found = QColor(self._label.palette().color(self._label.foregroundRole()))
        found.setAlphaF(share * found.alphaF())
        return found
