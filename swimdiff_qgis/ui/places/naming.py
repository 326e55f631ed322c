"""The part of the page that names the tiles of the whole image with a model."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QVBoxLayout, QWidget

from ... import models
from ...contract import jobs
from ...contract import model_card as cards
from ...texts import tr
from ..common.field_grid import FieldGrid
from ..common.job_fields import help_of
from ..common.widgets import add_row, folder_chooser, icon, main_button, shrinkable, tool_button, wrapped_label


class ModelBox(QComboBox):
    """A chooser of models of places: those that are listed, and those that were chosen here."""

    def __init__(self) -> None:
        super().__init__()
        shrinkable(self)
        self._own: list[Path] = []
        self.setToolTip(tr(help_of(jobs.ClassifyScenes, "model")))
        self.fill()

    def path(self) -> str:
        """Gives the file of the chosen model; "" for none."""
        return str(self.currentData() or "")

    def choose(self, path: Path) -> bool:
        """Chooses the model of a file, which is added where it is not listed; False where it is none of places."""
        model = models.read_classifier(path)
        if model.card is None or getattr(model.card, "kind", "") != cards.SCENES:
            return False
        if path not in self._own:
            self._own.insert(0, path)
        self.fill(str(path))
        return True

    def fill(self, wanted: str = "") -> None:
        """Reads the list anew and keeps the choice, unless another one is given."""
        wanted = wanted or self.path()
        blocked = self.blockSignals(True)
        self.clear()
        own = [models.read_classifier(path) for path in self._own if path.is_file()]
        for model in [*own, *models.list_classifiers()]:
            if getattr(model.card, "kind", "") == cards.SCENES:
                self.addItem(model.name, str(model.path))
                self.setItemData(self.count() - 1, str(model.path), Qt.ItemDataRole.ToolTipRole)
        self.setCurrentIndex(max(self.findData(wanted), 0))
        self.blockSignals(blocked)
        self.currentIndexChanged.emit(self.currentIndex())

    def showPopup(self) -> None:
        """Opens the list."""
        self.fill()
        super().showPopup()


class NamingPanel(QWidget):
    """Shows with which model the image is named, and where the result goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = wrapped_label(bold=True)
        self.title.setText(tr("Name the places of the image"))
        self.model = ModelBox()
        self.open = tool_button("…", tr("Chooses the file of a model"), icon("mActionFileOpen.svg"))
        self.open.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.open.setAccessibleName(tr("Chooses the file of a model"))
        self.folder = folder_chooser(tr("Folder for the named places"))
        self.name = main_button(tr("&Name all places"), tr("Gives each tile of the image a class and its probability"))
        fields = QWidget()
        grid = FieldGrid(fields)
        add_row(grid, 0, tr("&Model"), self.model)
        grid.put(self.open, 0, 2)
        add_row(grid, 1, tr("Sa&ve in"), self.folder, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, fields, self.name):
            column.addWidget(widget)

    def ask_file(self) -> Path | None:
        """Asks for the file of a model."""
        start = str(Path(self.model.path()).parent if self.model.path() else Path.home())
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
