"""Makes a classified map ready to be handed over: the engine's files, and a page of a print layout among them."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Dict, List

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterNumber,
    QgsRasterLayer,
)

from ..compat import core_value
from ..contract import classes as class_lists
from ..contract import errors, results
from ..page.classes import shown_classes, style_classes
from ..page.facts import PAPERS, Facts, Paper, accuracy_text, area_estimates
from ..page.files import write_page
from ..page.layout import build_page
from ..project.class_layers import TITLE
from ..project.sources import LayerSource
from ..texts import tr
from .common.base import EngineAlgorithm, failure
from .common.choices import NamedChoice, read_choice
from .common.main_thread import run_on_main_thread
from .common.outputs import AREAS, CLASSES, FILE, RASTER, RESULT, SUMMARY, VECTOR, Output

PAGE = "PAGE"
DPI = "PAGE_DPI"
PDF = "PAGE_PDF"
NO_PAGE = "none"
DEFAULT_PAGE = "a4-landscape"


class ExportMap(EngineAlgorithm):
    """swimdiff:exportmap."""

    job_name = "export-map"
    label = "Export map"
    group_label = "Maps"
    keywords = "GeoTIFF,COG,GeoPackage,polygons,vectorise,QML,SLD,STAC,zip,layout,PDF,print,hand over"
    gives = (
        CLASSES,
        Output("COG", RASTER, "Cloud-optimised GeoTIFF"),
        Output("POLYGONS", VECTOR, "Polygons"),
        AREAS,
        Output("README", FILE, "Readme"),
        Output("PACKAGE", FILE, "Package"),
        RESULT,
        SUMMARY,
        Output(PDF, FILE, "Page"),
    )

    def __init__(self) -> None:
        super().__init__()
        self._folder = ""  # of the page, until the engine has copied it

    def outputs(self) -> Dict[str, object]:
        """Gives the paths of what was written, the page among them."""
        found = super().outputs()
        page = Path(self.answer.folder) / results.export.PAGE_PDF
        return {**found, PDF: str(page)} if self._folder and page.is_file() else found

    def initAlgorithm(self, configuration: object = None) -> None:
        """Declares the parameters of the job and those of the page."""
        super().initAlgorithm(configuration)
        page = NamedChoice(PAGE, tr("Page"), page_choices(), DEFAULT_PAGE)
        page.setHelp(tr("A print layout as PDF, as an image and as a template for QGIS (page.qpt). None: no page."))
        self.addParameter(page)
        kind = core_value("Qgis.ProcessingNumberParameterType.Integer", "QgsProcessingParameterNumber.Type.Integer")
        dots = QgsProcessingParameterNumber(
            DPI, tr("Resolution of the page (dots per inch)"), type=kind, defaultValue=300, minValue=50, maxValue=1200
        )
        dots.setHelp(tr("300 for printing; 150 gives smaller files for the screen."))
        advanced = core_value(
            "Qgis.ProcessingParameterFlag.Advanced", "QgsProcessingParameterDefinition.Flag.FlagAdvanced"
        )
        dots.setFlags(dots.flags() | advanced)
        self.addParameter(dots)

    def prepareAlgorithm(
        self, parameters: Dict[str, object], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Reads the parameters, and makes the page: layouts belong to the main thread."""
        super().prepareAlgorithm(parameters, context, feedback)
        layer = self.parameterAsRasterLayer(parameters, "MAP", context)
        self._take_names(layer, context)
        paper = PAPERS.get(read_choice(self, PAGE, page_choices(), parameters, context))
        if paper is None:
            return True
        feedback.setProgressText(tr("Laying out the page"))
        self._folder = tempfile.mkdtemp(prefix="swimdiff-page-")
        try:
            dpi = self.parameterAsInt(parameters, DPI, context)
            files = run_on_main_thread(lambda: self._make_page(layer, paper, dpi), feedback.isCanceled)
        except errors.SwimdiffError as error:
            shutil.rmtree(self._folder, ignore_errors=True)
            raise failure(error, feedback) from error
        listed = self.inputs.lists.setdefault("attachments", [])
        listed += [LayerSource(path.name, str(path)) for path in files]
        self.inputs.values["attachments"] = "\n".join(source.path or source.name for source in listed)
        return True

    def processAlgorithm(
        self, parameters: Dict[str, object], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, object]:
        """Runs the job, then tidies the page away, of which the engine has made a copy."""
        try:
            return super().processAlgorithm(parameters, context, feedback)
        finally:
            if self._folder:
                shutil.rmtree(self._folder, ignore_errors=True)

    def _take_names(self, layer: QgsRasterLayer, context: QgsProcessingContext) -> None:
        """Hands on what the person sees: title, and names and colours that were changed in the project."""
        values, project = self.inputs.values, context.project()
        shown = project is not None and project.mapLayer(layer.id()) is not None
        if shown and not values["classes"]:
            values["classes"] = style_classes(layer)
        values["title"] = values["title"].strip() or str(layer.customProperty(TITLE) or layer.name())

    def _make_page(self, layer: QgsRasterLayer, paper: Paper, dpi: int) -> List[Path]:
        values = self.inputs.values
        facts = Facts(
            title=values["title"],
            date=values["date"],
            source=values["source"],
            author=values["author"],
            licence=values["licence"],
            accuracy=accuracy_text(values["accuracy"]),
            estimates=area_estimates(values["accuracy"]),
        )
        classes = shown_classes(layer, class_lists.parse_classes(values["classes"]))
        if not classes:
            raise errors.InputError(
                errors.ErrorCode.NO_VALID_DATA,
                "“{layer}” shows no class.",
                "Choose a map of classes: one band of whole numbers.",
                layer=layer.name(),
            )
        return write_page(build_page(layer, classes, facts, paper), Path(self._folder), facts, dpi)


def page_choices() -> List[str]:
    """Lists the pages that there are."""
    return [NO_PAGE, *PAPERS]
