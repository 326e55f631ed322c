"""The part of the page that finds places like one: the tool, how many, where, and the walk through what was found."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ...contract import jobs
from ...texts import filled, tr
from ..common.field_grid import FieldGrid
from ..common.flow_layout import FlowLayout
from ..common.job_fields import described, spin_box
from ..common.widgets import add_row, icon, shrinkable, tool_button, wrapped_label

ONE, ALL = "one", "all"
USUAL = 20  # places: as many as a person looks through


class SimilarPanel(QWidget):
    """Shows how an example is chosen, and where the walk through those like it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = wrapped_label(bold=True)
        self.title.setText(tr("More like this"))
        self.pick = tool_button(
            tr("Pi&ck a place"),
            tr("Click a place on the map: the tiles that look most like it light up, ranked. It needs no labels."),
            icon("mActionIdentify.svg"),
        )
        self.pick.setCheckable(True)
        self.next = tool_button(tr("Ne&xt place (N)"), tr("Goes to the next one"), icon("mActionPanToSelected.svg"))
        self.keep = tool_button(
            tr("&Keep"),
            tr("Keeps these places: the next search makes another layer instead of replacing this one"),
            icon("mActionFileSave.svg"),
        )
        self.count = spin_box(described(jobs.MoreLikeThis, "count"))
        self.count.setValue(USUAL)
        self.where = QComboBox()
        shrinkable(self.where)
        self.where.addItem(tr("This image"), ONE)
        self.where.addItem(tr("All images of the project with these bands"), ALL)
        self.where.setToolTip(tr("Which images are searched. Advanced settings take any files."))
        self.said = wrapped_label()
        self._lay_out()
        self.show_found(0, -1)

    def everywhere(self) -> bool:
        """Whether all images of the project are searched."""
        return bool(self.where.currentData() == ALL)

    def show_found(self, count: int, position: int, similarity: float = 0.0) -> None:
        """Says where the walk is.

        Args:
            count: of the places that were found.
            position: of the one that is shown, from 0; -1 for none.
            similarity: of that one.
        """
        self.next.setEnabled(count > 0)
        self.keep.setEnabled(count > 0)
        if not count:
            text = tr("Press the button, then click a place on the map.")
        elif position < 0:
            text = filled(
                tr("{count} {count:place|places} found, ranked. Click another one to search again."), count=count
            )
        else:
            text = filled(tr("Place {} of {}, similarity {:.2f}."), position + 1, count, similarity)
        self.said.setText(text)

    def set_busy(self, busy: bool) -> None:
        """Locks what decides a search that runs."""
        for widget in (self.count, self.where):
            widget.setEnabled(not busy)

    def _lay_out(self) -> None:
        buttons, fields = QWidget(), QWidget()
        row = FlowLayout(buttons, 3)
        for button in (self.pick, self.next, self.keep):
            row.addWidget(button)
        grid = FieldGrid(fields)
        add_row(grid, 0, tr("N&umber"), self.count)
        add_row(grid, 1, tr("&Search in"), self.where)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, buttons, self.said, fields):
            column.addWidget(widget)
