"""One job of the engine as a Processing algorithm: its parameters, its run in another process, its three endings."""

from __future__ import annotations

import html
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, List, Optional, Tuple

import qgis.utils
from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from ... import settings
from ...contract import errors, jobs, remarks
from ...contract import parameters as contract_parameters
from ...locations import manual_page, resource
from ...texts import text_of_error, tr
from ...worker import environment
from ...worker.answers import read_answer
from . import parameters as processing_parameters
from . import set_up
from .features import chosen_raster
from .inputs import Inputs, export, read_inputs
from .outputs import Output
from .relay import Relay

if TYPE_CHECKING:
    from engine.contract.errors import SwimdiffError
    from engine.contract.parameters import Parameter


class EngineAlgorithm(QgsProcessingAlgorithm):
    """Base of all algorithms. A subclass names its job and the outputs that it makes of the engine's answer.

    QGIS prepares on the main thread, where layers may be looked at; it processes on another one, where they may not:
    there are only paths, texts and numbers by then.
    """

    job_name = ""
    label = ""
    group_label = ""
    keywords = ""  # to find it by, with commas between them
    gives: Tuple[Output, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self.inputs = Inputs()
        self._python = ""
        self.answer: Any = None  # of the engine, once it is done; a dataclass of contract.results

    @property
    def described(self) -> Tuple[Parameter, ...]:
        """The job's parameters."""
        return contract_parameters.parameters(jobs.JOBS[self.job_name])

    def outputs(self) -> Dict[str, object]:
        """Gives the algorithm's outputs for the engine's answer; those that it has nothing for are left out."""
        answer = {**vars(self.answer), "summary": self.summary}
        found = {one.name: answer.get(one.key or one.name.lower()) for one in self.gives}
        folder = {} if self.parameterDefinition("OUT") is None else {"OUT": self.answer.folder}
        return {**folder, **{name: value for name, value in found.items() if value is not None}}

    @property
    def summary(self) -> str:
        """What came out, in one sentence; empty where the engine says none."""
        said = getattr(self.answer, "summary", "")
        return said if isinstance(said, str) else remarks.sentence(said, tr)

    # What QGIS asks ------------------------------------------------------------------------------------------------

    def createInstance(self) -> EngineAlgorithm:
        """Makes another one; each run has its own."""
        return type(self)()

    def name(self) -> str:
        """The id without the provider: the job's name without its hyphen."""
        return self.job_name.replace("-", "")

    def displayName(self) -> str:
        """The name in the toolbox."""
        return tr(self.label)

    def group(self) -> str:
        """The toolbox's group."""
        return tr(self.group_label)

    def groupId(self) -> str:
        """The group's id."""
        return self.group_label.lower().replace(" ", "_")

    def tags(self) -> List[str]:
        """Words to find it by."""
        return tr(self.keywords).split(",") if self.keywords else []

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(resource("icons", "swimdiff.svg")))

    def shortHelpString(self) -> str:
        """The job's own description and that of each parameter, from the contract; plain for qgis_process."""
        text = tr(" ".join((jobs.JOBS[self.job_name].__doc__ or "").split()))
        items = [(tr(one.label), tr(one.help)) for one in self.described]
        if qgis.utils.iface is None:
            return "\n\n".join([text, *(f"{label}\n{told}" for label, told in items)])
        told = "".join(f"<p><b>{html.escape(label)}</b><br>{html.escape(told)}</p>" for label, told in items)
        return f"<p>{html.escape(text)}</p>{told}"

    def helpUrl(self) -> str:
        """The page of the manual about it; empty where the manual is not there."""
        page = manual_page(f"toolbox/{self.name()}")
        return QUrl.fromLocalFile(str(page)).toString() if page.is_file() else ""

    def initAlgorithm(self, configuration: object = None) -> None:
        """Declares a parameter for each field of the job, and the outputs."""
        for one in self.described:
            self.addParameter(processing_parameters.definition(one))
        for output in self.gives:
            self.addOutput(output.definition())

    def canExecute(self) -> Tuple[bool, str]:
        """Says whether the engine's Python is there, or the tool's dialog leads to the set-up; else what to do."""
        if set_up.is_offered():
            return True, ""
        try:
            environment.find_python(settings.PYTHON.get())
        except errors.EngineError as error:
            return False, text_of_error(error)
        return True, ""

    def createCustomParametersWidget(self, parent: Optional[QWidget] = None) -> Optional[QWidget]:
        """Gives the set-up of the engine in place of the usual dialog while there is none; it leads back here."""
        return set_up.dialog_for(self.id())

    def checkParameterValues(self, parameters: Dict[str, object], context: QgsProcessingContext) -> Tuple[bool, str]:
        """Checks what QGIS checks, then the layers, then the job's own bounds."""
        for one in self.described:
            problem = _unreadable(parameters.get(one.processing_name), one.kind)
            if problem and self._layer(one, parameters, context) is None:
                return False, f"{tr(one.label)}: {problem}"
        # QGIS itself takes features only where a job also takes a raster of labels.
        rasters = [one.processing_name for one in self.described if one.kind in ("vector", "labels")]
        rasters = [name for name in rasters if chosen_raster(name, parameters, context) is not None]
        stand_in = QgsVectorLayer("Point", "", "memory") if rasters else None
        answer = super().checkParameterValues({**parameters, **dict.fromkeys(rasters, stand_in)}, context)
        if not answer[0]:
            return answer
        try:
            read_inputs(self, jobs.JOBS[self.job_name], parameters, context)
        except errors.SwimdiffError as error:
            return False, text_of_error(error)
        return True, ""

    def prepareAlgorithm(
        self, parameters: Dict[str, object], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Reads parameters and layers, on the main thread."""
        try:
            self.inputs = read_inputs(self, jobs.JOBS[self.job_name], parameters, context)
        except errors.SwimdiffError as error:
            raise failure(error, feedback) from error
        self._python = settings.PYTHON.get()
        return True

    def processAlgorithm(
        self, parameters: Dict[str, object], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, object]:
        """Runs the job in a process of its own and waits for it, on a thread of QGIS's task manager."""
        folder = Path(tempfile.mkdtemp(prefix="swimdiff-"))
        try:
            client = environment.make_client(self._python)
            values = {**self.inputs.values, **export(self.inputs, folder, self.export_folder(folder), feedback)}
            relay = Relay(feedback)
            patience = lambda: getattr(feedback, "pause_s", 0.0)  # noqa: E731  the dock's feedback has it
            self.answer = read_answer(
                self.job_name, client.run(self.job_name, values, relay, feedback.isCanceled, patience)
            )
            relay.close()
            self.finish(feedback)
        except errors.SwimdiffError as error:
            if isinstance(error, errors.JobCancelled) and feedback.isCanceled():
                return cancelled(error, feedback)
            raise failure(error, feedback) from error
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        for remark in getattr(self.answer, "remarks", ()):
            relay.note(remark)
        if self.summary:
            feedback.pushInfo(self.summary)
        return self.outputs()

    def _layer(
        self, described: Parameter, parameters: Dict[str, object], context: QgsProcessingContext
    ) -> Optional[QgsMapLayer]:
        read = self.parameterAsRasterLayer if described.kind == "raster" else self.parameterAsVectorLayer
        layer = read(parameters, described.processing_name, context)
        return layer if layer is not None else chosen_raster(described.processing_name, parameters, context)

    # What a subclass may change --------------------------------------------------------------------------------------

    def export_folder(self, temporary: Path) -> Path:
        """Gives the folder for exported layers of a list; the temporary one is gone after the run."""
        return temporary

    def finish(self, feedback: QgsProcessingFeedback) -> None:
        """Does what follows a finished job, on the thread of the run."""


def cancelled(error: errors.JobCancelled, feedback: QgsProcessingFeedback) -> Dict[str, object]:
    """Ends what the person has cancelled, which is no failure: QGIS's log of messages stays empty."""
    push = getattr(feedback, "pushError", None)  # the dock's has it
    if push is not None:
        push(error)
    feedback.pushInfo(text_of_error(error))
    return {}


def failure(error: SwimdiffError, feedback: QgsProcessingFeedback) -> QgsProcessingException:
    """Makes what Processing ends with of an error: words. A feedback with `pushError` gets the error itself."""
    push = getattr(feedback, "pushError", None)  # the dock's has it
    if push is not None:
        push(error)
    return QgsProcessingException(text_of_error(error))


def _unreadable(value: object, kind: str) -> str:
    """Says why a file cannot be used as a layer; empty where it is no file, or where it may be one."""
    words = {
        "raster": tr(
            "{} cannot be read as a raster. It may be damaged or in an unknown format; download or copy it again."
        ),
        "vector": tr(
            "{} cannot be read as a vector layer. It may be damaged or in an unknown format; download or copy it again."
        ),
    }
    words["labels"] = words["vector"]
    if kind not in words or not isinstance(value, str) or not Path(value).is_file():
        return ""
    if Path(value).stat().st_size == 0:
        return tr("{} is empty (0 bytes). Download or copy the file again.").format(value)
    return words[kind].format(value)
