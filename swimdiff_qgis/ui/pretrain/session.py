"""What the buttons of the pretraining page do: starts, pauses and resumes the training, and shows how it ends."""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog

from ...contract import results
from ...settings import LAST_FOLDER, THREADS
from ...texts import tr
from ..common import output_folder, phrases
from ..common.endings import plan_html
from ..common.job_runner import Ending, JobRunner, Outcome
from ..common.page_session import LEAVE_S, PageJob, PageSession
from ..common.planner import Planner
from . import plan_text
from .form import PretrainForm
from .page import PretrainPage

PRETRAIN = "swimdiff:pretrain"
PLAN = "swimdiff:planpretraining"
METRICS, ENCODER, REPORT = results.pretraining.METRICS, results.pretraining.ENCODER, results.common.REPORT


class PretrainSession(PageSession):
    """Drives the pretraining page.

    Args:
        page: what is shown.
        make_runner: makes what runs algorithms; tests hand in another.
    """

    trained = pyqtSignal()  # the list of models may have grown
    useRequested = pyqtSignal(str)  # path of an encoder
    cardRequested = pyqtSignal(str)

    def __init__(self, page: PretrainPage, make_runner: Callable[[QObject], JobRunner] = JobRunner) -> None:
        super().__init__(page, make_runner)
        self._expected_steps = 0
        self._planned_for: PretrainForm | None = None  # what the plan that is shown, or being made, is about
        self._encoder = self._report = ""  # of the result that is shown
        self.runner.measured.connect(page.curve.add)
        self.planner = Planner(make_runner, PLAN, self)
        self.planner.planned.connect(self._planned)
        page.fill(PretrainForm.stored())
        self._connect()
        self._show_folder()
        self._changed()
        if page.form().unfinished:
            page.curve.history.read(Path(page.form().out) / METRICS)
            page.curve.add([])

    def close(self) -> None:
        """Ends what runs, with a checkpoint; for the moment when the plugin is unloaded."""
        self.planner.stop(LEAVE_S)
        super().close()

    def _connect(self) -> None:
        page = self._page
        page.changed.connect(self._changed)
        page.renamed.connect(self._show_folder)
        page.shown.connect(lambda: None if self._planned_for == self._key() else self._changed())
        page.sources.refused.connect(lambda message, hint: page.banner.show_message("failed", message, hint))
        page.start.clicked.connect(self.train)
        page.open.triggered.connect(self._choose_training)
        page.advanced.triggered.connect(self._open_advanced)
        page.options.triggered.connect(self.optionsRequested)
        page.use.clicked.connect(lambda: self.useRequested.emit(self._encoder))
        page.card.clicked.connect(lambda: self.cardRequested.emit(self._encoder))
        page.report.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self._report)))
        project = QgsProject.instance()
        self._follow(self._show_folder, project.readProject, project.projectSaved)

    # What will be done

    def _key(self) -> PretrainForm:
        return replace(self._page.form(), name="", out="")

    def _changed(self) -> None:
        self._show_folder()
        self.planner.stop()
        self._planned_for = None
        form = self._page.form()
        self._page.start.setEnabled(bool(form.sources))
        if self.runner.running:
            return
        if not form.sources:
            self._say(tr("A collection of images is enough: the encoder learns what the places in them look like."))
        elif self._page.isVisible():
            self._say(tr("Preparing the plan…"))
            self._planned_for = self._key()
            self.planner.request({**form.values(), "THREADS": THREADS.get()})

    def _planned(self, outcome: Outcome) -> None:
        if outcome.ending is Ending.FAILED:
            self._say(*outcome.words, warning=True)
            return
        plan = plan_text.read_plan(str(outcome.results["PLAN"]))
        self._expected_steps = plan.steps
        self._say(plan_text.short_plan(plan), plan_text.warnings(plan))
        self._page.plan.setToolTip(html.escape(plan_text.whole_plan(plan)))

    def _say(self, text: str, remark: str = "", warning: bool = False) -> None:
        self._page.plan.setText(plan_html(text, remark, warning))
        self._page.plan.setToolTip("")

    def _suggested(self) -> Path:
        form = self._page.form()
        return output_folder.suggest_new(output_folder.usual_parent(), form.name or self._page.sources.first_name())

    def _show_folder(self, *_: object) -> None:
        form = self._page.form()
        folder = Path(form.out) if form.out else self._suggested()
        self._page.set_suggested(phrases.short_path(folder), folder.name if form.sources else "")
        self._page.set_resumable(form.unfinished)

    # The training

    def train(self) -> None:
        """Begins a training, or goes on with the one in the output folder."""
        if self.runner.running:
            return
        page, form = self._page, self._page.form()
        resuming = form.unfinished
        form = replace(form, out=form.out or str(self._suggested()))
        page.folder.setFilePath(form.out)
        form.store()
        if self.planner.stop():
            self._planned_for = None
            self._say("")  # a plan that was not made in time is not missed any more
        page.result.hide()
        page.curve.begin(self._expected_steps if self._planned_for is not None else 0)
        if resuming:
            page.curve.history.read(Path(form.out) / METRICS)
        folder = Path(form.out)
        kept = tr("The training is kept. To continue it, choose its folder: {}")
        resumable = tr("It can be resumed, even after QGIS was closed.")
        self.start(
            PageJob(
                PRETRAIN,
                {**form.values(), "NAME": form.name, "OUT": form.out, "THREADS": THREADS.get()},
                lambda outcome: self._show_done(outcome, Path(str(outcome.results.get("OUT") or folder))),
                kept=kept.format(phrases.short_path(folder)),
                resume=lambda outcome: f"{outcome.words[0]} {resumable}".strip(),
                take_folder=page.folder.setFilePath,
                stopped=self._leave_folder,
                asks=False,
                shows_layers=False,
            )
        )

    def _refresh(self) -> None:
        self._changed()

    def _show_done(self, outcome: Outcome, folder: Path) -> None:
        LAST_FOLDER.set(str(folder))
        took = tr("Trained in {}.").format(phrases.duration(outcome.seconds))
        found = outcome.results
        listed = str(found.get("LISTED") or "")
        where = tr("Written to {}").format(phrases.short_path(folder))
        unlisted = tr("It could not be copied to the models folder.")
        kept = tr("It is listed under Models.") if listed else unlisted
        said = (str(found.get("SUMMARY") or ""), plan_text.verdict(folder), where, kept)
        self._page.banner.show_message("done", took, "\n".join(text for text in said if text))
        self._show_result(listed or str(found.get("ENCODER") or folder / ENCODER), folder)
        self._leave_folder()
        self.trained.emit()

    def _leave_folder(self) -> None:
        """Lets the next run go into a folder of its own."""
        self._page.folder.setFilePath("")
        self._page.form().store()

    def _show_result(self, encoder: str, folder: Path) -> None:
        self._encoder, self._report = encoder, str(folder / REPORT)
        self._page.report.setEnabled(Path(self._report).is_file())
        for button in (self._page.use, self._page.card):
            button.setEnabled(Path(encoder).is_file())
        self._page.result.show()

    def show_training(self, folder: Path) -> None:
        """Shows an earlier training: a finished one with its encoder, another one ready to be resumed."""
        page = self._page
        page.banner.hide()
        page.result.hide()
        page.curve.begin()
        page.curve.history.read(folder / METRICS)
        page.curve.add([])
        if (folder / results.common.RESULT).exists():
            self._show_result(str(folder / ENCODER), folder)
        elif page.curve.history.last_step:
            page.folder.setFilePath(str(folder))
            hint = tr("It can only be resumed with the same sources and settings.")
            page.banner.show_message("info", tr("This training is not finished. It can be resumed."), hint)
        else:
            missing = tr("There is no training in {}.").format(folder)
            page.banner.show_message("failed", missing, tr("Choose the output folder of a pretraining."))

    def _choose_training(self) -> None:
        start = LAST_FOLDER.get() or str(Path.home())
        folder = QFileDialog.getExistingDirectory(self._page, tr("Folder of a training"), start)
        if folder:
            self.show_training(Path(folder))

    def _open_advanced(self) -> None:
        form = self._page.form()
        values = {**form.values(), "NAME": form.name, "OUT": form.out or str(self._suggested())}
        self.dialogs.show(PRETRAIN, values, self._advanced_done)

    def _advanced_done(self, found: dict[str, object]) -> None:
        self.show_training(Path(str(found["OUT"])))
        self.trained.emit()
