"""Writes a page as PDF, as a picture, and as a template that can be edited."""

from __future__ import annotations

from pathlib import Path
from typing import List, Optional

from osgeo import gdal
from qgis.core import (
    QgsLayoutExporter,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtXml import QDomDocument

from ..contract import errors, results
from ..texts import tr
from .facts import Facts
from .layout import Page
from .legend import show_classes

NAMES_LINES = 2.5  # what the names of group, layer and band take in a legend, in heights of a heading


def write_page(page: Page, folder: Path, facts: Facts, dpi: int) -> List[Path]:
    """Writes page.pdf, page.png and page.qpt; on the main thread.

    Args:
        page: what is written; its template is made fit for other projects, so write it once.
        folder: that takes the files.
        facts: title, author and licence go into the PDF's own fields.
        dpi: dots an inch of the picture, and of what is a picture in the PDF.

    Raises:
        OutputError: where a file cannot be written.
    """
    _describe(page.project, facts)
    exporter = QgsLayoutExporter(page.layout)
    names = results.export
    pdf, picture, template = (folder / one for one in (names.PAGE_PDF, names.PAGE_PICTURE, names.PAGE_TEMPLATE))
    for_pdf = QgsLayoutExporter.PdfExportSettings()
    for_pdf.dpi = dpi
    for_pdf.exportMetadata = True
    for_pdf.rasterizeWholeImage = False
    _check(exporter.exportToPdf(str(pdf), for_pdf), pdf)
    for_image = QgsLayoutExporter.ImageExportSettings()
    for_image.dpi = dpi
    for_image.generateWorldFile = False
    gdal.PushErrorHandler(
        "CPLQuietErrorHandler"
    )  # QGIS tries to write coordinates into the picture, which has no place
    try:
        answer = exporter.exportToImage(str(picture), for_image)
    finally:
        gdal.PopErrorHandler()
    _check(answer, picture)
    _open_up(page)
    if not page.layout.saveAsTemplate(str(template), QgsReadWriteContext()):
        _check(None, template)
    return [pdf, picture, template]


def _open_up(page: Page) -> None:
    """Lets map and legend show what the project has that the template is opened in, not one file of this machine."""
    page.map_item.setKeepLayerSet(False)
    page.map_item.setLayers([])
    page.legend.setAutoUpdateModel(True)
    _make_room(page.layout)


def _make_room(layout: QgsPrintLayout) -> None:
    """Moves the table down: there the legend names layer and group as well, which takes some lines."""
    heading, frame = layout.itemById("areas heading"), layout.itemById("areas")
    if heading is None or frame is None:
        return
    spare = frame.rect().height() - frame.multiFrame().totalSize().height()
    down = max(0.0, min(spare, NAMES_LINES * heading.rect().height()))
    heading.attemptMoveBy(0.0, down)
    frame.attemptMoveBy(0.0, down)


def load_page(path: Path, project: QgsProject, layer: Optional[QgsMapLayer]) -> QgsPrintLayout:
    """Opens a template in a project, and lets its legend list the classes of a layer there; on the main thread.

    Args:
        path: of page.qpt.
        project: that the layout will belong to; it still has to be added to its layouts.
        layer: of the project, the map that the page was made of; None where it is gone.

    Raises:
        InputError: where it is no template, or gone.
    """
    document = QDomDocument()
    layout = QgsPrintLayout(project)
    try:
        answer = document.setContent(path.read_text(encoding="utf-8"))
        readable = answer[0] if isinstance(answer, tuple) else bool(answer)
    except (OSError, ValueError):
        readable = False
    if not readable or not layout.loadFromTemplate(document, QgsReadWriteContext())[1]:
        raise errors.InputError(
            errors.ErrorCode.INPUT_UNREADABLE, "{path} cannot be opened as a page.", "Export the map again.", path=path
        )
    legend = layout.itemById("legend")
    if legend is not None and layer is not None and isinstance(layer.renderer(), QgsPalettedRasterRenderer):
        classes = layer.renderer().classes()
        show_classes(legend, layer, [place for place, one in enumerate(classes) if one.color.alpha()])
    return layout


def _describe(project: QgsProject, facts: Facts) -> None:
    metadata = project.metadata()
    metadata.setTitle(facts.title)
    metadata.setAuthor(facts.author)
    metadata.setAbstract(tr("Licence: {}").format(facts.licence) if facts.licence else "")
    project.setMetadata(metadata)


def _check(answer: Optional[int], path: Path) -> None:
    if answer == QgsLayoutExporter.ExportResult.Success and path.is_file() and path.stat().st_size > 0:
        return
    raise errors.OutputError(
        errors.ErrorCode.OUTPUT_UNWRITABLE,
        "The page {name} could not be written.",
        "Free some space, choose a lower resolution, or export without a page.",
        name=path.name,
    )
