"""The dialog that sets the engine up: what will be fetched, how far it is, and the tick at the end."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontDatabase, QTextCursor
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...texts import tr
from ..common.banner import Banner
from ..common.widgets import wrapped_label
from .fields import AdvancedFields

STEPS = 1000  # of the bar
WIDTH_EM, HEIGHT_EM, OPEN_EM = 36, 18, 34  # in the height of a line; the last with Advanced or the log open


class SetupDialog(QDialog):
    """Shows a set-up; it goes on in the background where the dialog is closed."""

    setupRequested = pyqtSignal()
    cancelRequested = pyqtSignal()
    closed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("swimdiffSetup")
        self.setWindowTitle(tr("Set up the engine"))
        intro = tr(
            "SwiMDiff computes with an engine in a Python environment of its own, apart from QGIS. It is set up once. "
            "Nothing is fetched before you press Set up."
        )
        self.intro = wrapped_label()
        self.intro.setText(intro)
        self.facts = wrapped_label(rich=True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.facts.setAccessibleName(tr("What will be done"))
        self.fields = AdvancedFields()
        self.banner = Banner()
        self.bar = QProgressBar()
        self.bar.setRange(0, STEPS)
        self.bar.setAccessibleName(tr("Progress of the set-up"))
        self.text = wrapped_label()
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.log.setAccessibleName(tr("Log of the set-up"))
        self.log.hide()
        self.show_log = QPushButton(tr("Show &log"))
        self.show_log.setCheckable(True)
        self.show_log.toggled.connect(self.log.setVisible)
        self.set_up = QPushButton(tr("&Set up"))
        self.set_up.setDefault(True)
        self.set_up.clicked.connect(self.setupRequested)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Stops the set-up. What was fetched is kept for the next time"))
        self.cancel.clicked.connect(self._cancel)
        self.leave = QPushButton(tr("Close"))
        self.leave.clicked.connect(self.close)
        self._lay_out()
        em = self.fontMetrics().height()
        self.resize(WIDTH_EM * em, HEIGHT_EM * em)
        self.show_log.toggled.connect(self._make_room)
        self.fields.collapsedStateChanged.connect(lambda collapsed: self._make_room(not collapsed))

    def show_looking(self) -> None:
        """Says that the computer is looked at."""
        self._show_running(False)
        self.facts.setText(tr("Looking for a Python on this computer…"))
        self.set_up.setEnabled(False)

    def show_ready(self, facts: str, possible: bool) -> None:
        """Shows what will be done.

        Args:
            facts: rich text.
            possible: whether it can begin.
        """
        self.facts.setText(facts)
        self.set_up.setEnabled(possible)

    def show_running(self) -> None:
        """Shows that it has begun."""
        self.banner.hide()
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self.log.clear()
        self._show_running(True)

    def show_progress(self, share: float, text: str, log: str) -> None:
        """Shows how far it is.

        Args:
            share: of the whole, 0 to 1.
            text: what is done.
            log: its last lines.
        """
        if share > 0.0:
            self.bar.setRange(0, STEPS)
            self.bar.setValue(round(STEPS * share))
        if self.cancel.isEnabled():
            self.text.setText(text)
        if self.log.isVisible() and self.log.toPlainText() != log:
            self.log.setPlainText(log)
            for place in (QTextCursor.MoveOperation.End, QTextCursor.MoveOperation.StartOfLine):
                self.log.moveCursor(place)

    def show_end(self, again: str = "") -> None:
        """Shows that it is over; the banner says how.

        Args:
            again: the text of the button that would begin once more; "" where it is done.
        """
        self._show_running(False)
        self.set_up.setText(again)
        self.set_up.setEnabled(bool(again))
        for widget in (self.intro, self.fields, self.set_up):
            widget.setVisible(bool(again))

    def reject(self) -> None:
        """Tells that it is closed, by whatever: QDialog leads each way here."""
        super().reject()
        self.closed.emit()

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.bar.setRange(0, 0)
        self.text.setText(tr("Cancelling…"))
        self.cancelRequested.emit()

    def _make_room(self, wanted: bool) -> None:
        height = OPEN_EM * self.fontMetrics().height()
        if wanted and self.height() < height:
            self.resize(self.width(), height)

    def _show_running(self, running: bool) -> None:
        self.fields.setVisible(not running)
        self.intro.setVisible(not running)
        self.set_up.setVisible(not running)
        self.cancel.setVisible(running)
        self.leave.setText(tr("Go on in the background") if running else tr("Close"))
        self.progress.setVisible(running)

    def _lay_out(self) -> None:
        self.progress = QWidget()
        rows = QVBoxLayout(self.progress)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.bar)
        rows.addWidget(self.text)
        inside = QWidget()
        column = QVBoxLayout(inside)
        for widget in (self.intro, self.facts, self.progress, self.banner, self.fields):
            column.addWidget(widget)
        column.addWidget(self.log, 1)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        buttons = QDialogButtonBox()
        buttons.addButton(self.set_up, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.leave, QDialogButtonBox.ButtonRole.RejectRole)
        row = QHBoxLayout()
        row.addWidget(self.show_log)
        row.addWidget(QLabel(), 1)
        row.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.addWidget(scroll, 1)
        whole.addLayout(row)
