"""A chooser of the encoders by name."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ... import models
from ...texts import tr
from .widgets import shrinkable


class EncoderBox(QComboBox):
    """Offers the choice by the program, the listed encoders, and a random one.

    The list is read anew whenever it is opened, since an algorithm of the toolbox may have added to it.

    Args:
        value: what is chosen at first: "" for the choice by the program, "random", or a path.
    """

    def __init__(self, value: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        shrinkable(self)
        self.fill(value)

    def value(self) -> str:
        """Gives what the job takes: "", "random", or a path."""
        return str(self.currentData() or "")

    def choose(self, value: str) -> None:
        """Chooses an encoder; one that is not listed is added at the end."""
        self.fill(value)

    def showPopup(self) -> None:
        """Opens the list."""
        self.fill(self.value())
        super().showPopup()

    def fill(self, value: str | None = None) -> None:
        """Reads the list anew and keeps the choice, unless another one is given; says nothing where it stays."""
        before = self.value()
        wanted = before if value is None else value
        blocked = self.blockSignals(True)
        self.clear()
        listed = models.list_models()
        self._add(tr("Automatic"), "", tr("One of the built-in encoders, by ground resolution and bands"))
        for model in listed:
            if model.card is not None:
                self._add(model.name, str(model.path), f"{', '.join(model.card.bands)}\n{model.path}")
        self._add(tr("Random weights"), models.RANDOM, tr("An encoder that was not trained"))
        if self.findData(wanted) < 0:
            elsewhere = models.read(Path(wanted))
            if elsewhere.card is not None:
                self._add(elsewhere.name, wanted, wanted)
        self.setCurrentIndex(max(self.findData(wanted), 0))
        self.blockSignals(blocked)
        if self.value() != before:
            self.currentIndexChanged.emit(self.currentIndex())

    def _add(self, text: str, value: str, tip: str) -> None:
        self.addItem(text, value)
        self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
