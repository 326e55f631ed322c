"""The sample project for places: the later image of the sample pair, with labelled points in its western half."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapCanvas

from ...contract import errors, results
from ...project import label_layer
from ...texts import tr
from ..common import map_result
from ..common.page_session import PageJob, PageSession
from ..common.sample_image import SAMPLE, add_image, is_made, known_shapes, sample_folder
from ..labels.label_set import LabelSet
from ..labels.project import add_to_project
from ..labels.session import LabelSession
from .page import PlacesPage

KNOWN = results.trial.PLACES
LABELS = "land.gpkg"
COLOURS = {"Fields": "#f0e442", "Forest": "#009e73", "Town": "#d55e00"}
TILE_M = 640.0  # as what is known of them


class SampleLoader:
    """Brings the sample into the project.

    Args:
        session: of the page, which makes the sample where it is not there.
        page: gets image, labels and the size of a tile.
        labels: their session.
        canvas: shows the image.
    """

    def __init__(self, session: PageSession, page: PlacesPage, labels: LabelSession, canvas: QgsMapCanvas) -> None:
        self._session = session
        self._page = page
        self._labels = labels
        self._canvas = canvas

    def load(self) -> None:
        """Makes the sample, or takes the one that was made before: an image, labels in a half of it."""
        folder = sample_folder()
        if is_made(folder, KNOWN):
            self._add(folder)
        else:
            self._session.start(PageJob(SAMPLE, {"OUT": str(folder)}, lambda _: self._add(folder), asks=False))

    def _add(self, folder: Path) -> None:
        try:
            image = add_image(folder)
            self._page.inputs.image.setLayer(image)
            layer = add_labels(folder, image, self._labels)
        except errors.SwimdiffError as error:
            self._session.show_error(error)
            return
        if layer is not None:
            self._page.inputs.size.setValue(TILE_M)
            self._page.teaching.chooser.layer.setLayer(layer)
            map_result.zoom_to_layer(image, self._canvas)
            said = tr("The western half is labelled. Train, then name the whole image; or pick a place to find others.")
            self._page.banner.show_message("done", tr("The sample is loaded."), said)


def add_labels(folder: Path, image: QgsRasterLayer, session: LabelSession) -> QgsVectorLayer | None:
    """Adds the labels to the project; makes their file where it is not there yet.

    Args:
        folder: of the sample.
        image: that is labelled.
        session: of the labels.

    Returns:
        Their layer; None where it could not be made, which the session has said.

    Raises:
        SwimdiffError: where the file cannot be written.
    """
    path = folder / LABELS
    there = [one for one in QgsProject.instance().mapLayers().values() if isinstance(one, QgsVectorLayer)]
    found = next((one for one in there if label_layer.file_of(one) == path), None)
    if found is not None:
        return found
    if label_layer.is_label_file(path):
        return session.make(path, image.crs())
    places = known_shapes(folder / KNOWN)
    classes = label_layer.extended((), sorted({name for name, _ in places}))
    classes = tuple(replace(one, colour=COLOURS.get(one.name, one.colour)) for one in classes)
    label_layer.make(path, image.crs(), classes)
    layer = add_to_project(path, path.stem)
    labels, middle = LabelSet(layer, label_layer.FIELD, classes), image.extent().center().x()
    for name, point in places:
        if point.asPoint().x() < middle:
            labels.add("point", point, image.crs(), name)
    return layer
