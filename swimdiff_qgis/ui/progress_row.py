"""The bar, the remaining time and Cancel, shown while a job runs."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

STEPS = 1000  # of the bar; finer than its pixels


class ProgressRow(QWidget):
    """Shows how far a job is and lets it be cancelled."""

    cancelRequested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress of the job"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Stops the job. What is finished is kept, and the next run goes on from there."))
        self.cancel.clicked.connect(self._cancel)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.bar, 0, 0)
        grid.addWidget(self.cancel, 0, 1)
        grid.addWidget(self.text, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self.hide()

    def begin(self, text: str) -> None:
        """Shows the row; the bar moves to and fro until the first progress."""
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self.text.setText(text)
        self.show()

    def set_progress(self, fraction: float, text: str) -> None:
        """Moves the bar; a job that is being cancelled keeps saying so."""
        if not self.cancel.isEnabled():
            return
        if fraction > 0.0:
            self.bar.setRange(0, STEPS)
            self.bar.setValue(round(STEPS * min(fraction, 1.0)))
        if text:
            self.text.setText(text)
            self.text.setToolTip(text)

    def _cancel(self) -> None:
        # Shown at once: the engine has up to two seconds to bring its windows to an end.
        self.cancel.setEnabled(False)
        self.bar.setRange(0, 0)
        self.text.setText(self.tr("Cancelling…"))
        self.cancelRequested.emit()
