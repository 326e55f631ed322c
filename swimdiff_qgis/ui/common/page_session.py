"""What the sessions of all pages do alike: the life of a job with its three endings, and an eye on the project."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtBoundSignal, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...contract import errors
from ...project import identity
from ...texts import tr
from ...worker.environment import can_set_up
from . import phrases, remedies, replacing
from .advanced_dialog import AdvancedDialogs
from .endings import engine_missing, show_error
from .job_runner import Ending, JobRunner, Outcome

if TYPE_CHECKING:
    from engine.contract.errors import ErrorCode, SwimdiffError

LEAVE_S = 2.0  # the engine's promise for the answer to a cancel
PAUSE_S = 300.0  # for a step and a checkpoint, on the slowest machine and drive


@dataclass(frozen=True)
class PageJob:
    """What a page says of a job that it starts.

    Args:
        algorithm: its id in Processing.
        values: its parameters.
        done: takes the outcome where it is done.
        starting: what is shown until the job speaks itself; empty: that the engine starts.
        kept: what is left of it after a cancel; empty: that it can be resumed.
        resume: what is said after a pause; None where it cannot be paused.
        take_folder: takes another output folder for the next try; None where the folder cannot be chosen.
        stopped: is called where it was cancelled.
        always: is called at each ending, before anything else.
        asks: whether an earlier result in the output folder is asked about; False where the page sees to it.
        shows_layers: whether `done` shows something in the project, which must be the one that the job was started in.
    """

    algorithm: str
    values: Mapping[str, object]
    done: Callable[[Outcome], None]
    starting: str = ""
    kept: str = ""
    resume: Callable[[Outcome], str] | None = None
    take_folder: Callable[[str], None] | None = None
    stopped: Callable[[], None] = lambda: None
    always: Callable[[], None] = lambda: None
    asks: bool = True
    shows_layers: bool = True


@dataclass(frozen=True)
class Waiting:
    """A result that is shown when its project is opened again."""

    project: identity.ProjectMark
    show: Callable[[], None]


class PageSession(QObject):
    """Drives a page. A subclass starts jobs with `start`, and shows in `_refresh` what can be started next.

    `remedies` says by the code of an error what its button does; a page may add codes of its own.

    Args:
        page: what is shown.
        make_runner: makes what runs algorithms; tests hand in another.
    """

    optionsRequested = pyqtSignal()
    setupRequested = pyqtSignal(object)  # what is called when the engine is there

    def __init__(self, page: QWidget, make_runner: Callable[[QObject], JobRunner] = JobRunner) -> None:
        super().__init__(page)
        self._page = page
        self._pausing = False
        self._job: PageJob | None = None
        self._started_in = identity.mark()
        self._waiting: list[Waiting] = []
        self.remedies: dict[ErrorCode, remedies.Offer] = {
            **dict.fromkeys(remedies.NO_PLACE, self._offer_folder),
            **dict.fromkeys(remedies.NO_ENGINE, self._offer_engine),
            remedies.CODE.NO_CRS: self._offer_crs,
            remedies.CODE.INPUT_UNSUPPORTED: self._offer_anyway,
        }
        self._followed: list[tuple[pyqtBoundSignal, Callable[..., None]]] = []
        self.dialogs = AdvancedDialogs()
        self.runner = make_runner(self)
        self.runner.progressed.connect(page.progress.set_progress)
        self.runner.ended.connect(self._ended)
        page.progress.pauseRequested.connect(self.pause)
        page.progress.cancelRequested.connect(self.cancel)
        self._follow(self._show_waiting, QgsProject.instance().readProject)

    def close(self) -> None:
        """Ends what runs and lets go of the project; for the moment when the plugin is unloaded."""
        self.runner.close(LEAVE_S)
        for signal, slot in self._followed:
            signal.disconnect(slot)
        self.dialogs.close()

    def start(self, job: PageJob) -> None:
        """Starts a job, unless one is running; its end is shown by the banner."""
        if self.runner.running or not self._may_write(job):
            return
        if can_set_up() and engine_missing() is not None:
            self._set_up(job)
            return
        self._job, self._pausing, self._started_in = job, False, identity.mark()
        self._page.banner.hide()
        self._page.set_busy(True)
        self._page.bring(self._page.progress)  # the button may stand far below
        self._page.progress.begin(job.starting or tr("Starting the engine…"), pausable=job.resume is not None)
        self.runner.start(job.algorithm, job.values)

    def _may_write(self, job: PageJob) -> bool:
        """Whether nothing of the person would be lost in the output folder, or they agree."""
        folder = Path(str(job.values.get("OUT") or ""))
        if not folder.is_absolute():
            return True
        if not self.all_saved(folder):
            return False
        agreed = replace(job, asks=False)
        if not job.asks or not replacing.holds_result_of(job.algorithm, folder):
            return True
        text = tr("{} already contains a result, which would be replaced.").format(phrases.short_path(folder))
        self.ask_first(tr("Replace the earlier result?"), text, tr("&Replace"), lambda: self.start(agreed))
        return False

    def ask_first(self, question: str, text: str, verb: str, go_on: Callable[[], None]) -> None:
        """Asks in the banner whether to go on.

        Args:
            question: to be answered.
            text: what would happen.
            verb: on the button that goes on.
            go_on: does it.
        """

        def act() -> bool:
            go_on()
            return True

        self._page.banner.show_message("doubtful", question, text, remedy=remedies.Remedy(verb, text, act))

    def all_saved(self, folder: Path) -> bool:
        """Whether no layer of a folder has edits that are not saved; says so where one has."""
        unsaved = replacing.unsaved_layers(folder)
        if unsaved:
            said = tr("The layer {} has edits that are not saved.").format(unsaved[0])
            self._page.banner.show_message("failed", said, tr("Save or discard them first."))
        return not unsaved

    def show_error(self, error: Exception, log: str = "") -> None:
        """Says what went wrong, with a button where there is a way out."""
        way_out = None
        if isinstance(error, errors.SwimdiffError) and error.code in self.remedies:
            way_out = self.remedies[error.code](error)
        show_error(self._page.banner, error, log, way_out)

    def pause(self) -> None:
        """Stops in a way that the same job goes on from; the engine writes a checkpoint, or has its journal."""
        self._pausing = True
        self.runner.cancel(PAUSE_S)

    def cancel(self) -> None:
        """Stops at once; what was finished stays."""
        self._pausing = False
        self.runner.cancel()

    def _follow(self, slot: Callable[..., None], *signals: pyqtBoundSignal) -> None:
        """Connects signals of the project until the session is closed."""
        for signal in signals:
            signal.connect(slot)
            self._followed.append((signal, slot))

    def _follow_layers(self, slot: Callable[..., None]) -> None:
        """Follows which layers there are, and where the project lies."""
        project = QgsProject.instance()
        self._follow(slot, project.layersAdded, project.layersRemoved, project.readProject, project.projectSaved)

    def _ended(self, outcome: Outcome) -> None:
        job = self._job
        if job is None:
            return
        job.always()
        self._page.set_busy(False)
        self._page.bring(self._page.banner)
        if outcome.ending is Ending.DONE and job.shows_layers and not self._started_in.is_open:
            self._wait(job, outcome)
        elif outcome.ending is Ending.DONE:
            job.done(outcome)
        elif outcome.ending is Ending.FAILED and outcome.error is not None:
            self.show_error(outcome.error, outcome.log)
        elif self._pausing and job.resume is not None:
            self._page.banner.show_message("info", tr("Paused."), job.resume(outcome))
        else:
            kept = job.kept or tr("Finished parts are kept: run it again to resume.")
            self._page.banner.show_message("cancelled", tr("Cancelled."), kept)
            job.stopped()
        self._refresh()

    def _wait(self, job: PageJob, outcome: Outcome) -> None:
        """Keeps a result for the project that it is of."""
        self._waiting.append(Waiting(self._started_in, lambda: job.done(outcome)))
        folder = phrases.short_path(str(outcome.results.get("OUT") or job.values.get("OUT") or ""))
        written = tr("Written to {}").format(folder)
        took = tr("Done in {}, for a project that is closed.").format(phrases.duration(outcome.seconds))
        again = tr("It is shown when that project is opened again.") if self._started_in.path else ""
        self._page.banner.show_message("done", took, "\n".join(text for text in (written, again) if text))

    def _show_waiting(self, *_: object) -> None:
        ready = [one for one in self._waiting if one.project.is_open]
        self._waiting = [one for one in self._waiting if one not in ready]
        for one in ready:
            one.show()

    def _refresh(self) -> None:
        """Shows what can be started now; called after each job, and where a way out of an error was taken."""

    def _offer_engine(self, error: SwimdiffError) -> remedies.Remedy:
        if error.code is errors.ErrorCode.ENGINE_MISSING and can_set_up():
            return remedies.set_up(lambda: self._set_up(self._job))
        return remedies.options(self.optionsRequested.emit)

    def _set_up(self, job: PageJob | None) -> None:
        """Asks for the set-up of the engine; the job starts after it."""
        self.setupRequested.emit(self._refresh if job is None else lambda: self.start(job))

    def _offer_folder(self, _: SwimdiffError) -> remedies.Remedy | None:
        take = None if self._job is None else self._job.take_folder
        return None if take is None else remedies.other_folder(self._page, take)

    def _offer_anyway(self, error: SwimdiffError) -> remedies.Remedy | None:
        job = self._job
        if job is None or "MODEL" not in job.values:
            return None
        again = replace(job, values={**job.values, "ALLOW_MISMATCH": True}, asks=False)
        return remedies.anyway(error, lambda: self.start(again))

    def _offer_crs(self, error: SwimdiffError) -> remedies.Remedy | None:
        return remedies.layer_crs(self._page, error, self._refresh)
