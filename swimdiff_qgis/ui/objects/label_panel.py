"""The label panel for objects: boxes and outlines, and areas that were searched completely."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QToolButton, QWidget

from ...texts import tr
from ..common.widgets import icon, tool_button
from ..labels.class_list import AREA
from ..labels.panel import LabelPanel

LARGEST_M = 10_000.0  # edge of a box that is made by a click; what is larger is dragged


class ObjectLabelPanel(LabelPanel):
    """Shows classes and tools; what is drawn is an object of the chosen class, or a searched area."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list.setColumnHidden(AREA, True)  # how many there are is what counts
        self.size = QDoubleSpinBox()
        self.size.setRange(0.0, LARGEST_M)
        self.size.setDecimals(1)
        self.size.setSuffix(" m")
        self.size.setSpecialValueText(tr("drag it"))
        self.size.setToolTip(
            tr("Edge of the box that a click in the middle of an object makes, for each class. 0: boxes are dragged.")
        )
        sizes = QWidget()
        row = QHBoxLayout(sizes)
        row.setContentsMargins(0, 0, 0, 0)
        label = QLabel(tr("Box size"))
        label.setBuddy(self.size)
        row.addWidget(label)
        row.addWidget(self.size)
        row.addStretch(1)
        self.searched = tool_button(
            tr("Searc&hed area"),
            tr(
                "What you draw next is an area that you have searched completely: objects without a label do not occur "
                "in it. Choose a class to go on with labels."
            ),
            icon("mActionAddPolygon.svg"),
        )
        self.searched.setCheckable(True)
        self.buttons.addWidget(self.searched)
        self.column.insertWidget(self.column.indexOf(self.said), sizes)
        self.set_usable(())

    def make_tools(self) -> dict[str, QToolButton]:
        """Makes the buttons of boxes and outlines."""
        drag = tr("Drag from corner to corner, or click two corners. With a box size, click in the middle.")
        how = tr("Click to place corners, right-click to finish. Hold the button and drag to draw freehand.")
        keep = tr("Each label is saved at once. Escape discards the one you are drawing.")
        return {
            "box": tool_button(tr("&Box"), f"{drag}\n{keep}", icon("mActionAddBasicRectangle.svg")),
            "polygon": tool_button(tr("O&utline"), f"{how}\n{keep}", icon("mActionCapturePolygon.svg")),
        }

    def needed_text(self) -> str:
        """Says what is missing: a class, or objects."""
        if not self.list.classes:
            return tr("Add a class, such as Car.")
        return tr("Choose a class and draw a box around each object, in areas that you search completely.")

    def show_class_chosen(self, chosen: bool) -> None:
        """Switches on what needs a class, and what needs labels."""
        super().show_class_chosen(chosen)
        if hasattr(self, "searched"):  # not while the panel is being made
            self.searched.setEnabled(bool(self._kinds))
            self.size.setEnabled(chosen and bool(self._kinds))
            for button in self.tools.values():
                button.setEnabled(button.isEnabled() or (self.searched.isChecked() and bool(self._kinds)))

    def show_searched(self, searched: bool) -> None:
        """Shows whether what is drawn next is a searched area."""
        self.searched.setChecked(searched)
        self.show_class_chosen(bool(self.list.chosen_name()))

    def show_area_saved(self) -> None:
        """Tells that a searched area was written."""
        self.said.setText(tr("Searched area saved."))
        self.said.setVisible(True)
