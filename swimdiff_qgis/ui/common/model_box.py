"""A chooser of the trained models of one kind by name."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ... import models
from ...texts import tr
from .widgets import shrinkable


class ModelBox(QComboBox):
    """Offers the listed models of some kinds, and one of elsewhere that was chosen.

    The list is read anew whenever it is opened, since an algorithm of the toolbox may have added to it.

    Args:
        kinds: of the cards.
        tip: its tool tip.
    """

    def __init__(self, kinds: Iterable[str], tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = tuple(kinds)
        self.setToolTip(tip)
        shrinkable(self)
        self.fill()

    def value(self) -> str:
        """Gives the path of the model; "" for none."""
        return str(self.currentData() or "")

    def choose(self, path: str) -> None:
        """Chooses a model; one that is not listed is added at the end."""
        self.fill(path)

    def showPopup(self) -> None:
        """Opens the list."""
        self.fill(self.value())
        super().showPopup()

    def fill(self, path: str | None = None) -> None:
        """Reads the list anew and keeps the choice, unless another one is given; says nothing where it stays."""
        before = self.value()
        wanted = before if path is None else path
        blocked = self.blockSignals(True)
        self.clear()
        for model in models.list_trained(self._kinds):
            self._add(model)
        if wanted and self.findData(wanted) < 0:
            elsewhere = models.read_classifier(Path(wanted))
            if models.is_of(elsewhere, self._kinds):
                self._add(elsewhere)
        if not self.count():
            self.addItem(tr("No model yet"), "")
        self.setCurrentIndex(max(self.findData(wanted), 0))
        self.blockSignals(blocked)
        if self.value() != before:
            self.currentIndexChanged.emit(self.currentIndex())

    def _add(self, model: models.Model) -> None:
        card = models.trained_card(model)
        names = "" if card is None else ", ".join(one.name for one in card.classes)
        self.addItem(model.name, str(model.path))
        self.setItemData(self.count() - 1, f"{names}\n{model.path}", Qt.ItemDataRole.ToolTipRole)
