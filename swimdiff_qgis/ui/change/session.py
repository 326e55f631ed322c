"""What the buttons of the change page do: starts the algorithms, follows them, and shows how they end."""

from __future__ import annotations

import html
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFileDialog

from ...contract import errors
from ...project import layers
from ...project.drawn_bands import drawn_bands
from ...settings import ENCODER, LAST_FOLDER, METHOD, THREADS
from ...texts import tr
from ..common import manual, map_result, output_folder, phrases
from ..common.cluster_test import ClusterTest
from ..common.endings import plan_html
from ..common.job_runner import Ending, JobRunner, Outcome
from ..common.page_session import LEAVE_S, PageJob, PageSession
from ..common.planner import Planner
from ..common.threshold_preview import ThresholdPreview
from .area_estimate import AreaEstimate
from .edit_check import EditCheck
from .page import ChangePage
from .plan_text import read_plan
from .result_file import ShownChange, read_change

DETECT = "swimdiff:detectchange"
PLAN = "swimdiff:planchange"
APPLY = "swimdiff:applythreshold"
SAMPLE = "swimdiff:samplepair"


class ChangeSession(PageSession):
    """Drives the change page.

    Args:
        page: what is shown.
        iface: QGIS's interface.
        make_runner: makes what runs algorithms; tests hand in another.
    """

    def __init__(
        self, page: ChangePage, iface: QgisInterface, make_runner: Callable[[QObject], JobRunner] = JobRunner
    ) -> None:
        super().__init__(page, make_runner)
        self._iface = iface
        self._result: ShownChange | None = None
        self._planned_for: tuple[object, ...] = ()  # what the plan that is shown, or being made, is about
        self.planner = Planner(make_runner, PLAN, self)
        self.planner.planned.connect(self._planned)
        self.cluster = ClusterTest(page.compute, page.inputs.before.currentLayer, make_runner, self)
        self._estimate = AreaEstimate(self)
        self._edits = EditCheck(self)
        self._preview = ThresholdPreview(self._show_threshold, iface.mapCanvas().isDrawing, self)
        self._connect()
        self._layers_changed()

    def close(self) -> None:
        """Ends what runs and lets go of the project; for the moment when the plugin is unloaded."""
        self._preview.stop()
        self._estimate.stop()
        self._edits.stop()
        self.planner.stop(LEAVE_S)
        self.cluster.close(LEAVE_S)
        super().close()

    def _connect(self) -> None:
        page = self._page
        page.inputs.changed.connect(self._choice_changed)
        page.limits.changed.connect(self._choice_changed)
        page.inputs.folder.fileChanged.connect(lambda _: page.banner.hide())
        page.detect.clicked.connect(self.detect)
        page.sample.triggered.connect(self.load_sample)
        page.open.triggered.connect(self._choose_result)
        page.advanced.triggered.connect(self._open_advanced)
        page.options.triggered.connect(self.optionsRequested)
        page.linkActivated.connect(lambda link: self.load_sample() if link == "sample" else None)
        page.shown.connect(self._shown)
        page.result.thresholdMoved.connect(self._moved)
        self._estimate.counted.connect(page.result.show_count)
        page.result.applyRequested.connect(self.apply)
        page.result.reportRequested.connect(self._open_report)
        page.result.zoomRequested.connect(self._zoom)
        self._follow_layers(self._layers_changed)
        self._follow(self._project_closed, QgsProject.instance().cleared)
        self._follow(lambda *_: layers.take_up(QgsProject.instance()), QgsProject.instance().readProject)

    # What will be done

    def _layers_changed(self, *_: object) -> None:
        self._page.inputs.hide_layers(map_result.result_layers())
        self._choice_changed()

    def _choice_changed(self) -> None:
        inputs = self._page.inputs
        before, after = inputs.before.currentLayer(), inputs.after.currentLayer()
        METHOD.set(inputs.chosen_method())
        ENCODER.set(inputs.encoder.value())
        complete = before is not None and after is not None and before.id() != after.id()
        self._page.detect.setEnabled(complete)
        self.planner.stop()
        self._planned_for = ()
        inputs.set_suggested_folder(phrases.short_path(self._suggested()) if complete else tr("New folder"))
        if self.runner.running:
            return
        if before is None or after is None:
            text = tr("Choose raster layers of two dates. No imagery at hand? {}")
            link = "<a href='sample'>" + tr("Load the sample project") + "</a>"
            self._page.plan.setText(text.format(link))
        elif not complete:
            self._say(tr("Before and after are the same layer. Choose two different layers."))
        elif self._page.isVisible():
            self._say(tr("Preparing the plan…"))
            self._planned_for = self._pair_key()
            self.planner.request(self._pair_values())

    def _shown(self) -> None:
        self._page.inputs.encoder.fill()
        if self._planned_for != self._pair_key():
            self._choice_changed()

    def _planned(self, outcome: Outcome) -> None:
        if outcome.ending is Ending.FAILED:
            self._say(*outcome.words, warning=True)
            return
        short, whole, warnings = read_plan(str(outcome.results["PLAN"]))
        self._say(short, "\n".join(warnings))
        self._page.plan.setToolTip(html.escape(whole))

    def _say(self, text: str, remark: str = "", warning: bool = False) -> None:
        self._page.plan.setText(plan_html(text, remark, warning))
        self._page.plan.setToolTip("")

    def _suggested(self) -> Path:
        inputs = self._page.inputs
        parent = output_folder.usual_parent()
        return output_folder.suggest(parent, inputs.before.currentLayer().name(), inputs.after.currentLayer().name())

    def _pair_key(self) -> tuple[object, ...]:
        inputs = self._page.inputs
        chosen = inputs.chosen_method(), inputs.chosen_encoder()
        before, after = inputs.before.currentLayer(), inputs.after.currentLayer()
        return (before, after, drawn_bands(before), *chosen, *self._page.limits.key())

    def _pair_values(self) -> dict[str, object]:
        inputs = self._page.inputs
        return {
            "BEFORE": inputs.before.currentLayer().id(),
            "AFTER": inputs.after.currentLayer().id(),
            "METHOD": inputs.chosen_method(),
            "ENCODER": inputs.chosen_encoder(),
            "VISIBLE_BANDS": drawn_bands(inputs.before.currentLayer()),
            **self._page.limits.values(),
            "THREADS": THREADS.get(),
        }

    # Jobs

    def detect(self) -> None:
        """Scores the chosen pair."""
        folder = Path(self._page.inputs.folder.filePath().strip() or self._suggested())

        def done(outcome: Outcome) -> None:
            self._detected(outcome, Path(str(outcome.results.get("OUT") or folder)))

        take = self._page.inputs.folder.setFilePath
        compute = self._page.compute
        if compute.refusal:
            self._page.banner.show_message("failed", compute.refusal)
            return
        values = {**self._pair_values(), **self._page.limits.minimum(), **compute.values(), "OUT": str(folder)}
        self.start(PageJob(DETECT, values, done, take_folder=take))

    def apply(self, threshold: float, agreed: bool = False) -> None:
        """Writes classes, polygons and report of the shown result anew.

        Args:
            threshold: from which a score counts as changed.
            agreed: whether the person knows that edited areas are put aside.
        """
        result = self._result
        if result is None or self.runner.running or not self.all_saved(result.folder):
            return
        if not agreed:
            self._edits.look(result.folder, lambda edited: self._looked_for_edits(result, threshold, edited))
            return
        self._preview.stop()
        self._estimate.stop()
        folder = str(result.folder)
        # The smallest area and the groups that the person chose for the run stay.
        minimum: dict[str, object] = {"MINIMUM_AREA_PX": result.minimum_area_px}
        if result.minimum_area_m2:
            minimum["MINIMUM_AREA_M2"] = result.minimum_area_m2
        if result.groups:
            minimum["GROUPS"] = result.groups
        values: dict[str, object] = {"RESULT": folder, "THRESHOLD": result.asked(threshold), **minimum}
        # Windows replaces no file that is open, so the layers let go of theirs and take them up again at every ending.
        layers.release(QgsProject.instance(), folder)

        def take_up() -> None:
            layers.refresh(QgsProject.instance(), folder)
            self._preview.request(threshold)  # shows nothing new where the threshold is now that of the files

        self.start(PageJob(APPLY, values, lambda _: self._applied(result), always=take_up))

    def _looked_for_edits(self, result: ShownChange, threshold: float, edited: bool) -> None:
        """Applies a threshold; asks before that where the person has worked on the areas."""
        if result is not self._result:
            return
        if not edited:
            self.apply(threshold, True)
            return
        text = tr(
            "The changed areas were edited since they were written. The new threshold gives new areas without "
            "these edits; a copy of the edited ones is kept beside them."
        )
        question, verb = tr("Put the edited areas aside?"), tr("&Put aside and apply")
        self.ask_first(question, text, verb, lambda: self.apply(threshold, True))

    def load_sample(self) -> None:
        """Makes the sample pair, or takes the one that was made before, and chooses it."""
        folder = output_folder.parent_folder("", output_folder.documents_folder()) / "sample"
        paths = {"BEFORE": str(folder / "before.tif"), "AFTER": str(folder / "after.tif")}
        if all(Path(path).is_file() for path in paths.values()):
            self._add_sample(paths)
        else:
            self.start(PageJob(SAMPLE, {"OUT": str(folder)}, lambda _: self._add_sample(paths)))

    def start(self, job: PageJob) -> None:
        """Starts a job in place of the plan that is being made."""
        super().start(job)
        if self.runner.running and self.planner.stop():
            self._planned_for = ()
            self._say("")  # a plan that was not made in time is not missed any more

    def _refresh(self) -> None:
        self._choice_changed()

    # What came out

    def _detected(self, outcome: Outcome, folder: Path) -> None:
        LAST_FOLDER.set(str(folder))
        if self.show_result(folder) and self._result is not None:
            self._page.inputs.folder.setFilePath("")
            took = tr("Done in {}.").format(phrases.duration(outcome.seconds))
            doubts = self._result.doubts
            told = (*doubts, tr("Written to {}").format(phrases.short_path(folder)), *self._result.masks)
            self._page.banner.show_message("doubtful" if doubts else "done", took, "\n".join(told))

    def _applied(self, before: ShownChange) -> None:
        if self.show_result(before.folder):
            said = tr("Threshold applied."), tr("The scores are unchanged.")
            self._page.banner.show_message("done", *said)

    def show_result(self, folder: Path) -> bool:
        """Shows a result folder on the map and in the page; says so where it cannot be shown."""
        try:
            result = read_change(folder)
            self._leave_preview()
            map_result.show(folder)
        except errors.SwimdiffError as error:
            self.show_error(error)
            return False
        self._result = result
        self._page.result.show_result(result)
        self._page.set_result_visible(True)
        return True

    def _leave_preview(self) -> None:
        """Shows the result that the panel was about as its files have it."""
        self._preview.stop()
        self._estimate.stop()
        group = None if self._result is None else map_result.find_group(self._result.folder)
        if group is not None and self._page.result.moved:
            layers.show_classes(group)

    def _project_closed(self) -> None:
        """Forgets a result whose layers are gone with their project."""
        self._preview.stop()
        self._estimate.stop()
        self._result = None
        self._page.set_result_visible(False)
        self._page.banner.hide()

    def _add_sample(self, paths: dict[str, str]) -> None:
        try:
            before, after = map_result.add_pair(paths["BEFORE"], paths["AFTER"], tr("Sample pair"))
        except ValueError as error:
            self.show_error(error)
            return
        self._page.inputs.set_pair(before, after)
        map_result.zoom_to_layer(before, self._iface.mapCanvas())
        done, next_step = tr("The sample project is loaded."), tr("Press Detect change and move the threshold.")
        self._page.banner.show_message("info", done, next_step, remedy=manual.first_steps(self._page))

    def _moved(self, threshold: float) -> None:
        self._preview.request(threshold)
        if self._result is not None:
            self._estimate.request(self._result.score, threshold, self._result.smallest_px)

    def _show_threshold(self, threshold: float) -> None:
        group = None if self._result is None else map_result.find_group(self._result.folder)
        if group is None:
            return
        if self._page.result.moved:
            layers.preview(group, threshold)
        else:
            layers.show_classes(group)

    def _choose_result(self) -> None:
        start = LAST_FOLDER.get() or str(Path.home())
        folder = QFileDialog.getExistingDirectory(self._page, tr("Folder of a result"), start)
        if folder:
            self._page.banner.hide()
            if self.show_result(Path(folder)):
                self._zoom()

    def _open_report(self) -> None:
        if self._result is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._result.report)))

    def _zoom(self) -> None:
        if self._result is not None:
            map_result.zoom(self._result.folder, self._iface.mapCanvas())

    def _open_advanced(self) -> None:
        inputs = self._page.inputs
        values: dict[str, object] = {"METHOD": inputs.chosen_method(), "ENCODER": inputs.chosen_encoder()}
        values.update({**self._page.limits.values(), **self._page.limits.minimum(), **self._page.compute.values()})
        for name, chooser in (("BEFORE", inputs.before), ("AFTER", inputs.after)):
            if chooser.currentLayer() is not None:
                values[name] = chooser.currentLayer().id()
        values["VISIBLE_BANDS"] = drawn_bands(inputs.before.currentLayer())
        if {"BEFORE", "AFTER"} <= set(values):
            values["OUT"] = inputs.folder.filePath().strip() or str(self._suggested())
        self.dialogs.show(DETECT, values, self._advanced_done)

    def _advanced_done(self, results: dict[str, object]) -> None:
        self._page.banner.hide()
        self.show_result(Path(str(results["OUT"])))
