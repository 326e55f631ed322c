"""What the change page leaves out of the comparison: what lies elsewhere, what is small, clouds and shadows."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QLineEdit, QWidget

from ...contract import jobs
from ...texts import tr
from ..common.field_grid import LABEL, FieldGrid
from ..common.job_fields import choice_box, described, spin_box
from ..common.widgets import add_row, layer_chooser
from .area import AreaChooser, MinimumField

OTHER = "other"  # kind of mask whose values are named


class LimitsPanel(QgsCollapsibleGroupBox):
    """Area of interest, smallest area, masks. Nothing need be touched: masks that come with the images are found."""

    changed = pyqtSignal()  # anything that decides what will be compared

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("What counts"), parent)
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)
        self.area, self.smallest = AreaChooser(self), MinimumField(self)
        self.groups = spin_box(described(jobs.DetectChange, "groups"))
        self.groups.setSpecialValueText(tr("No groups"))
        one = described(jobs.DetectChange, "find_masks")
        self.find = QCheckBox(tr("&Find cloud masks"))
        self.find.setChecked(bool(one.default))
        self.find.setToolTip(tr(one.help))
        tips = (tr(described(jobs.DetectChange, name).help) for name in ("before_mask", "after_mask"))
        self.before, self.after = (layer_chooser(tip, empty=tr("Automatic")) for tip in tips)
        self.kind = choice_box(described(jobs.DetectChange, "mask_kind"))
        self.values_field = QLineEdit()
        self.values_field.setPlaceholderText("3, 8-10")
        self.values_field.setToolTip(tr(described(jobs.DetectChange, "mask_values").help))
        self._lay_out()
        self._connect()
        self._show_kind()

    def values(self) -> dict[str, object]:
        """Gives what decides the scores, as parameters of the algorithm; those that keep their default are left out."""
        found = {**self.area.values(), **({} if self.find.isChecked() else {"FIND_MASKS": False})}
        for name, chooser in (("BEFORE_MASK", self.before), ("AFTER_MASK", self.after)):
            if chooser.currentLayer() is not None:
                found[name] = chooser.currentLayer().id()
        if self._chosen and self.kind.currentIndex():
            found["MASK_KIND"] = str(self.kind.currentData())
            if self._needs_values:
                found["MASK_VALUES"] = self.values_field.text().strip()
        return found

    def minimum(self) -> dict[str, object]:
        """Gives the smallest area and the groups, which decide no score, likewise."""
        groups = {"GROUPS": self.groups.value()} if self.groups.value() else {}
        return {**self.smallest.values(), **groups}

    def key(self) -> tuple[object, ...]:
        """Tells one choice of `values` from another."""
        plain = (item for item in self.values().items() if item[0] != "AREA_OF_INTEREST")
        return (*self.area.key(), *plain)

    @property
    def _chosen(self) -> bool:
        """Whether the person has chosen a mask."""
        return any(chooser.currentLayer() is not None for chooser in (self.before, self.after))

    @property
    def _needs_values(self) -> bool:
        return self._chosen and self.kind.currentData() == OTHER

    def _connect(self) -> None:
        self.area.changed.connect(self.changed)
        self.find.toggled.connect(self._changed)
        for chooser in (self.before, self.after):
            chooser.layerChanged.connect(self._changed)
        self.kind.currentIndexChanged.connect(self._changed)
        self.values_field.editingFinished.connect(self._changed)

    def _changed(self, *_: object) -> None:
        self._show_kind()
        self.changed.emit()

    def _show_kind(self) -> None:
        """Asks for a kind only where there is a mask to be read, and for values only where no kind tells them."""
        for shown, widgets in (
            (self._chosen, (self.kind_label, self.kind)),
            (self._needs_values, (self.values_label, self.values_field)),
        ):
            for widget in widgets:
                widget.setVisible(shown and not self.isCollapsed())

    def _lay_out(self) -> None:
        grid = FieldGrid(self)
        row = self.smallest.add_to(grid, self.area.add_to(grid, 0))
        self.area.show_selected()
        add_row(grid, row, tr("&Groups of changes"), self.groups)
        row += 1
        grid.put(self.find, row, LABEL, 1, 2)
        add_row(grid, row + 1, tr("Mask of before"), self.before)
        add_row(grid, row + 2, tr("Mask of after"), self.after)
        self.kind_label = add_row(grid, row + 3, tr("Kind of mask"), self.kind)
        self.values_label = add_row(grid, row + 4, tr("Values of the mask"), self.values_field)
        self.collapsedStateChanged.connect(lambda _: self._show_kind())
