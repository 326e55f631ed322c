"""Runs algorithms as QGIS does: prepared on the main thread, processed on another one."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

FAKE = Path(__file__).with_name("fake_engine.py")


class Feedback:
    """Makes a QgsProcessingFeedback that keeps what it was told."""

    def __new__(cls) -> Any:
        from qgis.core import QgsProcessingFeedback

        class Keeper(QgsProcessingFeedback):
            def __init__(self) -> None:
                super().__init__(False)
                self.texts: list = []
                self.warnings: list = []
                self.errors: list = []
                self.infos: list = []

            def setProgressText(self, text: str) -> None:
                self.texts.append(text)

            def pushWarning(self, warning: str) -> None:
                self.warnings.append(warning)

            def pushInfo(self, info: str) -> None:
                self.infos.append(info)

            def reportError(self, error: str, fatalError: bool = False) -> None:
                self.errors.append(error)

        return Keeper()


@pytest.fixture
def feedback(qgis_app: Any) -> Any:
    return Feedback()


@pytest.fixture
def fake_engine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """Puts a fake engine in place of the real one: fake_engine(behaviour, answer); gives a reader of the job it got."""
    from swimdiff_qgis.contract import remarks
    from swimdiff_qgis.worker import environment
    from swimdiff_qgis.worker.client import WorkerClient
    from tests.plugin.answers import SAID, SENTENCE, answer_of

    monkeypatch.setitem(remarks.SENTENCES, SAID, SENTENCE)
    folder = tmp_path / "fake"
    folder.mkdir()
    monkeypatch.setenv("SWIMDIFF_PYTHON", sys.executable)

    def install(behaviour: str = "answers", answer: Any = None) -> Any:
        command = [sys.executable, "-I", str(FAKE), behaviour, str(folder)]

        class Client(WorkerClient):
            def run(self, job: str, *details: Any, **more: Any) -> dict:
                (folder / "answer.json").write_text(json.dumps(answer_of(job, answer or {})))
                return super().run(job, *details, **more)

        monkeypatch.setattr(environment, "make_client", lambda *_: Client(command, environment.child_environment()))
        return lambda: json.loads((folder / "job.json").read_text())

    install.folder = folder  # type: ignore[attr-defined]
    return install


@pytest.fixture
def run_in_background(provider: Any, project: Any, feedback: Any) -> Any:
    """Runs an algorithm by QGIS's own task and waits in an event loop; gives (successful, results)."""
    from tests.plugin import background

    return lambda name, values, look=None: background.run(project, name, values, feedback, look)
