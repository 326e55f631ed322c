"""Tests the cluster that a page names: in the background, and not for ever."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QObject, QTimer

from ...texts import filled, tr
from .compute_panel import ComputePanel
from .endings import show_error
from .job_runner import Ending, JobRunner, Outcome

CHECK = "swimdiff:checkcluster"
LIMIT_S = 120  # a first start under a virus scanner takes half a minute, and each worker loads the libraries


class ClusterTest(QObject):
    """Runs the test of a panel.

    Args:
        panel: shows the cluster, and what was found.
        image: gives the layer that would be computed; None where there is none.
        make_runner: makes what runs algorithms.
        parent: owner.
    """

    def __init__(
        self,
        panel: ComputePanel,
        image: Callable[[], QgsMapLayer | None],
        make_runner: Callable[[QObject], JobRunner],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panel, self._image = panel, image
        self._late = False
        self.runner = make_runner(self)
        self.runner.progressed.connect(self._progressed)
        self.runner.ended.connect(self._ended)
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(1000 * LIMIT_S)
        self._limit.timeout.connect(self._give_up)
        panel.testRequested.connect(self.toggle)

    def toggle(self) -> None:
        """Starts a test, or stops the one that runs."""
        panel = self._panel
        if self.runner.running:
            self.runner.cancel()
        elif panel.refusal:
            panel.banner.show_message("failed", panel.refusal)
        else:
            self._late = False
            layer = self._image()
            panel.show_testing(True)
            panel.banner.show_message("info", tr("Testing… the first start can take half a minute."))
            self.runner.start(CHECK, {**panel.values(), **({} if layer is None else {"IMAGE": layer.id()})})
            self._limit.start()

    def close(self, wait_s: float = 0.0) -> None:
        """Ends what runs.

        Args:
            wait_s: how long to wait for its end.
        """
        self._limit.stop()
        self.runner.close(wait_s)

    def _give_up(self) -> None:
        self._late = True
        self.runner.cancel()

    def _progressed(self, share: float, text: str) -> None:
        if text:
            self._panel.banner.show_message("info", text)

    def _ended(self, outcome: Outcome) -> None:
        self._limit.stop()
        panel = self._panel
        panel.show_testing(False)
        if outcome.ending is Ending.DONE:
            said = str(outcome.results.get("SUMMARY", ""))
            doubts = bool(outcome.results.get("MISFITS"))
            sent = str(outcome.results.get("SENT", "")).replace(f"{Path.home()}{os.sep}", f"~{os.sep}")
            panel.banner.show_message("doubtful" if doubts else "done", said, sent)
        elif outcome.ending is Ending.FAILED and outcome.error is not None:
            show_error(panel.banner, outcome.error, outcome.log)
        elif self._late:
            text = filled(tr("The cluster did not answer within {seconds} seconds."), seconds=LIMIT_S)
            panel.banner.show_message("failed", text, tr("See whether its workers still do something."))
        else:
            panel.banner.hide()
