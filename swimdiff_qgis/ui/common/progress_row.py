"""The bar, the remaining time, Pause where a job can be paused, and Cancel; shown while a job runs."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from ...texts import tr

STEPS = 1000  # of the bar; finer than its pixels


class ProgressRow(QWidget):
    """Shows how far a job is and lets it be paused or cancelled."""

    cancelRequested = pyqtSignal()
    pauseRequested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stopping = False
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("Progress of the job"))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setToolTip(tr("Stops the job. Finished parts are kept, and the next run continues from there."))
        self.cancel.clicked.connect(self._cancel)
        self.pause = QPushButton(tr("&Pause"))
        self.pause.setToolTip(
            tr("Writes a checkpoint and stops. Resume continues from there, even after QGIS was closed.")
        )
        self.pause.hide()
        self.pause.clicked.connect(self._pause)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.bar, 0, 0)
        grid.addWidget(self.pause, 0, 1)
        grid.addWidget(self.cancel, 0, 2)
        grid.addWidget(self.text, 1, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        self.hide()

    def begin(self, text: str, pausable: bool = False) -> None:
        """Shows the row; the bar moves to and fro until the first progress.

        Args:
            text: what is done first.
            pausable: whether there is a button for a pause.
        """
        self._stopping = False
        self.bar.setRange(0, 0)
        for button in (self.pause, self.cancel):
            button.setEnabled(True)
        self.pause.setVisible(pausable)
        self.text.setWordWrap(pausable)  # a training says more than fits into a line
        self.text.setText(text)
        self.show()

    def set_progress(self, fraction: float, text: str) -> None:
        """Moves the bar; a job that is being stopped keeps saying so."""
        if self._stopping:
            return
        if fraction > 0.0:
            self.bar.setRange(0, STEPS)
            self.bar.setValue(round(STEPS * min(fraction, 1.0)))
        if text:
            self.text.setText(text)
            self.text.setToolTip(text)

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._stop(tr("Cancelling…"))
        self.cancelRequested.emit()

    def _pause(self) -> None:
        # Cancel stays: a step of a large batch and its checkpoint can take longer than a person wants to wait.
        self._stop(tr("Pausing: finishing the step and writing a checkpoint…"))
        self.pauseRequested.emit()

    def _stop(self, text: str) -> None:
        self._stopping = True
        self.pause.setEnabled(False)
        self.bar.setRange(0, 0)
        self.text.setText(text)
