"""Where a job computes: on this machine or on a cluster; shared by the pages whose jobs can do either."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QEvent, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...contract import jobs
from ...settings import CLUSTER, JOIN_FILE, ON_CLUSTER
from ...texts import tr
from .banner import Banner
from .field_grid import FieldGrid
from .job_fields import help_of
from .join_file import warning_about
from .widgets import add_row, shrinkable, wrapped_label

HERE, THERE = "here", "there"
LOCAL = "local:"  # before the number of processes that are started on this machine


class ComputePanel(QWidget):
    """The choice, and for a cluster its address, its join file, a test, and what is sent there.

    All pages show the same choice. It stands in the settings of QGIS, never in a project: a project is given away.
    """

    testRequested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.where = QComboBox()
        shrinkable(self.where)
        self.where.addItem(tr("This machine"), HERE)
        self.where.addItem(tr("A cluster"), THERE)
        self.where.setToolTip(tr("Who computes the windows of the image; the result is the same"))
        self.address = QLineEdit()
        self.address.setPlaceholderText(tr("That of the join file"))
        self.address.setToolTip(help_of(jobs.DetectChange, "cluster"))
        self.join = QgsFileWidget()
        self.join.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.join.setDialogTitle(tr("Join file of the cluster"))
        self.join.setFilter(f"{tr('Join files')} (*.json);;{tr('All files')} (*)")
        self.join.lineEdit().setPlaceholderText(tr("Not needed for local:4"))
        self.join.setToolTip(help_of(jobs.DetectChange, "join_file"))
        self.sent = wrapped_label()
        self.warning = wrapped_label()
        self.test = QPushButton()
        self.test.clicked.connect(self.testRequested)
        self.banner = Banner()
        self._lay_out()
        self.show_testing(False)
        self.read()
        self.where.currentIndexChanged.connect(self._changed)
        self.address.textChanged.connect(self._changed)
        self.join.fileChanged.connect(self._changed)

    @property
    def on_cluster(self) -> bool:
        """Whether a cluster computes."""
        return bool(self.where.currentData() == THERE)

    @property
    def refusal(self) -> str:
        """Why nothing can be computed like this; empty where it can."""
        if self.on_cluster and not self._address and not self._join:
            return tr("Name the cluster: choose its join file, or fill in an address such as local:4.")
        return ""

    def values(self) -> dict[str, object]:
        """Gives the parameters of an algorithm; none for this machine."""
        return {"CLUSTER": self._address, "JOIN_FILE": self._join} if self.on_cluster else {}

    def read(self) -> None:
        """Shows the choice as it was last made, on whichever page."""
        for widget in (self.where, self.address, self.join):
            widget.blockSignals(True)
        self.where.setCurrentIndex(self.where.findData(THERE if ON_CLUSTER.get() else HERE))
        self.address.setText(CLUSTER.get())
        self.join.setFilePath(JOIN_FILE.get())
        for widget in (self.where, self.address, self.join):
            widget.blockSignals(False)
        self._show()

    def showEvent(self, event: QEvent) -> None:
        """Shows what was chosen on another page meanwhile."""
        super().showEvent(event)
        self.read()

    def set_locked(self, locked: bool) -> None:
        """Locks the choice while a job runs with it."""
        for widget in (self.where, self.details):
            widget.setEnabled(not locked)

    def show_testing(self, running: bool) -> None:
        """Shows whether the cluster is being tested."""
        self.test.setText(tr("Stop the test") if running else tr("Test connection"))
        self.test.setToolTip(tr("Asks who is there, with which versions, and whether they read the image themselves"))

    @property
    def _address(self) -> str:
        return str(self.address.text().strip())

    @property
    def _join(self) -> str:
        return str(self.join.filePath().strip())

    def _changed(self, *_: object) -> None:
        ON_CLUSTER.set(self.on_cluster)
        CLUSTER.set(self._address)
        JOIN_FILE.set(self._join)
        self.banner.hide()  # it is about another cluster
        self._show()

    def _show(self) -> None:
        self.details.setVisible(self.on_cluster)
        local = self._address.startswith(LOCAL)
        self.join.setEnabled(not local)
        said = "" if local else warning_about(self._join)
        self.warning.setText(f"⚠ {said}" if said else "")
        self.warning.setVisible(bool(said))
        self.sent.setText(
            tr("As many processes as the number says are started on this machine. Nothing leaves it.")
            if local
            else tr(
                "Where the workers see the same files under the same paths, only paths are sent; otherwise the pixels "
                "of each window are, encrypted. Results are written here."
            )
        )

    def _lay_out(self) -> None:
        choice, fields = QWidget(), QWidget()
        add_row(FieldGrid(choice), 0, tr("Compute on"), self.where)
        grid = FieldGrid(fields)
        add_row(grid, 0, tr("Join file"), self.join)
        add_row(grid, 1, tr("Address"), self.address)
        self.details = QWidget()
        column = QVBoxLayout(self.details)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (fields, self.warning, self.sent, self.test, self.banner):
            column.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(choice)
        whole.addWidget(self.details)
