"""The part of the page that names the tiles of the whole image with a model."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ...contract import jobs
from ...contract import model_card as cards
from ...texts import tr
from ..common.field_grid import FieldGrid
from ..common.job_fields import help_of
from ..common.model_box import ModelBox
from ..common.widgets import add_row, folder_chooser, icon, main_button, tool_button, wrapped_label


class NamingPanel(QWidget):
    """Shows with which model the image is named, and where the result goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = wrapped_label(bold=True)
        self.title.setText(tr("Name the places of the image"))
        self.model = ModelBox((cards.SCENES,), help_of(jobs.ClassifyScenes, "model"))
        self.open = tool_button("…", tr("Chooses the file of a model"), icon("mActionFileOpen.svg"))
        self.open.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.open.setAccessibleName(tr("Chooses the file of a model"))
        self.folder = folder_chooser(tr("Folder for the named places"))
        self.name = main_button(tr("Na&me all places"), tr("Gives each tile of the image a class and its probability"))
        fields = QWidget()
        grid = FieldGrid(fields)
        add_row(grid, 0, tr("Mo&del"), self.model)
        grid.put(self.open, 0, 2)
        add_row(grid, 1, tr("Sa&ve in"), self.folder, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, fields, self.name):
            column.addWidget(widget)

    def ask_file(self) -> Path | None:
        """Asks for the file of a model."""
        start = str(Path(self.model.value()).parent if self.model.value() else Path.home())
        kinds = tr("Models (*.safetensors)")
        path, _ = QFileDialog.getOpenFileName(self, tr("Model of places"), start, kinds)
        return Path(path) if path else None

    def set_suggested_folder(self, folder: str) -> None:
        """Shows where the result goes when nothing is filled in."""
        self.folder.lineEdit().setPlaceholderText(folder)
        self.folder.lineEdit().setToolTip(tr("Folder for the named places. Empty: {}").format(folder))

    def set_busy(self, busy: bool) -> None:
        """Locks what would start another job."""
        for widget in (self.model, self.open, self.folder):
            widget.setEnabled(not busy)
