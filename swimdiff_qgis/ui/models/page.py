"""The page that lists encoders and trained models, each with its card."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QEvent, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QFrame, QListWidget, QListWidgetItem, QSplitter, QTextBrowser, QVBoxLayout, QWidget

from ...models import Model, is_encoder
from ...texts import tr
from ..common.banner import Banner
from ..common.broken_texts import TextBreaker
from ..common.flow_layout import FlowLayout
from ..common.progress_row import ProgressRow
from ..common.tab_order import order_tabs
from ..common.widgets import SIDE_PX, DockPage, action, icon, tool_button, toolbar
from .card_text import card_html
from .kinds import kind_of
from .known_list import KnownList

SUFFIXES = (".safetensors", ".pth", ".pt", ".ckpt", ".tar", ".bin")  # of files that can be imported
WIDE = 34  # heights of a line of text; from this width on the card stands beside the list


class ModelsPage(DockPage):
    """List, card, and what can be done with a model.

    Args:
        icon_size: of the tools, as QGIS's own docks have them.
    """

    chosen = pyqtSignal()
    dropped = pyqtSignal(str)  # path of a file that is to be imported

    def __init__(self, icon_size: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models: list[Model] = []
        self._make_actions()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Models"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._show_card)
        self.card = QTextBrowser()
        self.card.setOpenLinks(False)
        self.card.setFrameShape(QFrame.Shape.NoFrame)
        self.card.setAccessibleName(tr("Card of the model"))
        self.card.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.card)
        self.splitter.setStretchFactor(1, 1)
        self.use = tool_button(
            tr("&Use in Detect change"), tr("Detects change with this encoder"), icon("swimdiff.svg")
        )
        self.evaluate = tool_button(
            tr("&Evaluate…"),
            tr("Evaluates it on labelled images or pairs"),
            icon("propertyicons/histogram.svg"),
        )
        self.known = KnownList()
        self.progress = ProgressRow()
        self.banner = Banner()
        self.setAcceptDrops(True)
        for part in (self.list, self.card):  # what is dropped onto them is meant for the page
            part.setAcceptDrops(False)
            part.viewport().setAcceptDrops(False)
        self._lay_out(icon_size)
        self._share_room()
        self._show_card()

    def show_models(self, models: list[Model], wanted: Path | None = None) -> None:
        """Fills the list.

        Args:
            models: in their order.
            wanted: which one is chosen; None keeps the choice.
        """
        chosen = self.model()
        path = wanted or (chosen.path if chosen is not None else None)
        self._models = models
        blocked = self.list.blockSignals(True)
        self.list.clear()
        row = 0
        for number, model in enumerate(models):
            item = QListWidgetItem(icon("swimdiff.svg") if model.card else icon("mIconWarning.svg"), model.name)
            item.setToolTip(str(model.path))
            if model.shipped:
                item.setText(tr("{} (comes with the plugin)").format(model.name))
            elif not is_encoder(model):
                item.setText(tr("{} ({})").format(model.name, kind_of(model).label))
            self.list.addItem(item)
            row = number if model.path == path else row
        self.list.setCurrentRow(row if models else -1)
        self.known.need(all(model.shipped for model in models if is_encoder(model)))
        self.list.blockSignals(blocked)
        self._show_card()

    def model(self) -> Model | None:
        """Gives the model that is chosen."""
        row = self.list.currentRow()
        return self._models[row] if 0 <= row < len(self._models) else None

    def set_busy(self, busy: bool) -> None:
        """Shows the progress of an import, and locks what would disturb it."""
        self.progress.setVisible(busy)
        for one in (self.add, self.remove):
            one.setEnabled(not busy)
        if not busy:
            self._show_buttons()

    def dragEnterEvent(self, event: QEvent) -> None:
        """Takes a file of weights."""
        if _weights(event) and self.add.isEnabled():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QEvent) -> None:
        """Takes it at any place."""
        self.dragEnterEvent(event)

    def dropEvent(self, event: QEvent) -> None:
        """Hands it on."""
        event.acceptProposedAction()
        self.dropped.emit(_weights(event))

    def resizeEvent(self, event: QEvent) -> None:
        """Puts the card beside the list where there is room, else below it."""
        wide = self.width() >= WIDE * self.fontMetrics().height()
        wanted = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if self.splitter.orientation() != wanted:
            self.splitter.setOrientation(wanted)
            self._share_room()
        super().resizeEvent(event)

    def _share_room(self) -> None:
        whole = self.splitter.width() if self.splitter.orientation() == Qt.Orientation.Horizontal else self.height()
        self.splitter.setSizes([whole // 4, whole - whole // 4])

    def _show_card(self, *_: object) -> None:
        model = self.model()
        if model is None:
            hint = tr("No encoder is listed yet. Pretrain one on your own images, or get one of those below.")
            self.card.setHtml(f"<p>{hint}</p>")
        else:
            self.card.setHtml(card_html(model))
        self._show_buttons()
        self.chosen.emit()

    def _show_buttons(self) -> None:
        model = self.model()
        usable = model is not None and model.card is not None
        for one in (self.use, self.export):
            one.setEnabled(usable)
        encoder = model is None or is_encoder(model)
        self.evaluate.setEnabled(usable and encoder)
        self.evaluate.setVisible(encoder)
        if model is not None:
            self.use.setText(kind_of(model).use)
            self.use.setToolTip(kind_of(model).tip)
        self.remove.setEnabled(model is not None and not model.shipped)

    def _lay_out(self, icon_size: QSize) -> None:
        actions = (self.add, self.export, self.remove, self.folder)
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.use, self.evaluate):
            row.addWidget(button)
        below = QWidget()
        lines = QVBoxLayout(below)
        lines.setContentsMargins(SIDE_PX, 6, SIDE_PX, 9)
        for part in (buttons, self.progress, self.banner):
            lines.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar(actions, icon_size, tr("Tools for models"), "models"))
        column.addWidget(self.splitter, 1)
        column.addWidget(self.known)
        column.addWidget(below)
        TextBreaker(below)
        order_tabs(self)

    def _make_actions(self) -> None:
        self.add = action(
            self,
            "mActionAdd.svg",
            tr("Import…"),
            tr("Adds a model of this plugin, or an encoder from weights of torchvision, timm, SSL4EO-S12, Satlas…"),
        )
        self.export = action(
            self,
            "mActionFileSaveAs.svg",
            tr("Export…"),
            tr("Saves the model with its card as one file, to share it"),
        )
        self.remove = action(
            self, "mActionDeleteSelected.svg", tr("Remove…"), tr("Deletes the model from the models folder")
        )
        self.folder = action(
            self, "mActionFileOpen.svg", tr("Open folder"), tr("Shows the models folder in the file manager")
        )


def _weights(event: QEvent) -> str:
    """Gives the first file of weights that is dragged; empty where there is none."""
    paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in paths if path.lower().endswith(SUFFIXES)), "")
