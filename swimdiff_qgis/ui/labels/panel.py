"""The part of the page where labels are drawn: class list, tools, and what was saved."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QToolButton, QVBoxLayout, QWidget

from ...texts import filled, tr
from ..common.flow_layout import FlowLayout
from ..common.widgets import icon, tool_button, wrapped_label
from .class_list import ClassList
from .tally import Count

STORED = {"box": "polygon"}  # what a tool draws is stored as


class LabelPanel(QWidget):
    """Shows the classes and the tools. A subclass may have other tools, and other words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = ClassList()
        self.add = _small("symbologyAdd.svg", tr("Add a class"))
        self.remove = _small("symbologyRemove.svg", tr("Remove the chosen class"))
        self.colour = _small("mIconColorWheel.svg", tr("Colour of the chosen class…"))
        self.tools = self.make_tools()
        for button in self.tools.values():
            button.setCheckable(True)
        self.undo = _small("mActionUndo.svg", tr("Undo the last label or the last change of classes"))
        self.delete = _small(
            "mActionDeleteSelected.svg",
            tr("Delete the selected labels (Del): select them with QGIS's tool Select Features first"),
        )
        self.said = wrapped_label()
        self._counts: dict[str, Count] = {}
        self._lay_out()
        self.set_usable(())

    def make_tools(self) -> dict[str, QToolButton]:
        """Makes the button of each tool, by what it draws."""
        how = tr("Click to place corners, right-click to finish. Hold the button and drag to draw freehand.")
        keep = tr("Each label is saved at once. Escape discards the one you are drawing.")
        return {
            "polygon": tool_button(tr("Ar&ea"), f"{how}\n{keep}", icon("mActionCapturePolygon.svg")),
            "line": tool_button(tr("L&ine"), f"{how}\n{keep}", icon("mActionCaptureLine.svg")),
            "point": tool_button(
                tr("&Point"), tr("Click to place a label.") + f"\n{keep}", icon("mActionCapturePoint.svg")
            ),
        }

    def needed_text(self) -> str:
        """Says what is missing: classes, or labels."""
        if not self.list.classes:
            return tr("Add at least two classes.")
        return tr("Choose a class and a tool and draw on the map: a few areas of each class, spread over the image.")

    def set_usable(self, kinds: tuple[str, ...]) -> None:
        """Switches on what the labels can take; nothing where there are none."""
        self._kinds = kinds
        for widget in (self.list, self.delete, self.add, self.remove, self.colour):
            widget.setEnabled(bool(kinds))
        self.show_class_chosen(bool(self.list.chosen_name()))

    def show_class_chosen(self, chosen: bool) -> None:
        """Switches on what needs a class."""
        for kind, button in self.tools.items():
            button.setEnabled(chosen and STORED.get(kind, kind) in self._kinds)
        for button in (self.remove, self.colour):
            button.setEnabled(chosen and bool(self._kinds))
        self._say()

    def show_tool(self, kind: str) -> None:
        """Shows which tool is in the hand; "" for none."""
        for name, button in self.tools.items():
            button.setChecked(name == kind)

    def show_counts(self, counts: dict[str, Count]) -> None:
        """Shows how many labels there are."""
        self._counts = counts
        self.list.set_counts(counts)
        self._say()

    def show_saved(self) -> None:
        """Tells that a label was written; the count follows."""
        self.said.setText(tr("Saved."))

    def show_given(self, count: int, name: str) -> None:
        """Tells that selected labels have another class."""
        self.said.setText(filled(tr("{count} {count:label is|labels are} {name} now. Saved."), count=count, name=name))

    def show_deleted(self, count: int) -> None:
        """Tells that selected labels were deleted, or that none is selected."""
        if count:
            self.said.setText(
                filled(tr("{count} {count:label|labels} deleted. Undo brings {count:it|them} back."), count=count)
            )
        else:
            self.said.setText(tr("Select labels on the map first, with QGIS's tool Select Features."))

    @property
    def total(self) -> int:
        """How many labels with a class there are."""
        return sum(count.labels for name, count in self._counts.items() if name)

    def _say(self) -> None:
        none = self._counts.get("", Count()).labels
        if not self._kinds:
            text = ""
        elif not self.list.classes or not self.total:
            text = self.needed_text()
        else:
            text = filled(tr("{count} {count:label|labels}, saved."), count=self.total)
        if none:
            text += " " + filled(
                tr(
                    "{count} {count:has|have} no class from the list: select {count:it|them} and press the key of "
                    "{count:its|their} class."
                ),
                count=none,
            )
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _lay_out(self) -> None:
        buttons = QWidget()
        row = self.buttons = FlowLayout(buttons, 3)
        for button in (*self.tools.values(), self.undo, self.delete, self.add, self.remove, self.colour):
            row.addWidget(button)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.list, buttons, self.said):
            self.column.addWidget(widget)


def _small(icon_name: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(icon_name))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button
