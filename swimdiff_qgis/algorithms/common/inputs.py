"""From what Processing hands over to a job's values: plain ones, layers, and lists of layers, files and folders."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional, Tuple, Type, Union

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRasterBlockFeedback,
)
from qgis.PyQt.QtCore import Qt

from ...contract import errors, messages, parameters
from ...project import sources, vector_sources
from ...texts import tr
from . import parameters as processing_parameters
from .extents import extent_text
from .features import chosen_features, chosen_raster

if TYPE_CHECKING:
    from engine.contract.jobs import Job
    from engine.contract.parameters import Parameter

    About = Mapping[Tuple[str, str], Parameter]  # (name of a parameter, kind) -> what says something of it

# Of the line that carries a job; the paths have it for themselves but for the other fields.
LONGEST_LIST_BYTES = messages.MAXIMUM_LINE_BYTES - 8192


@dataclass(frozen=True)
class Inputs:
    """What a job is given.

    Args:
        values: the job's fields by name.
        layers: what stands behind a field that is a raster.
        vectors: what stands behind a field that is a vector layer.
        lists: what stands behind a field that is a list of sources.
        inner: from a field that is a vector layer to the one that names the layer in its file.
    """

    values: Dict[str, Any] = field(default_factory=dict)
    layers: Dict[str, sources.LayerSource] = field(default_factory=dict)
    vectors: Dict[str, vector_sources.VectorSource] = field(default_factory=dict)
    lists: Dict[str, List[sources.LayerSource]] = field(default_factory=dict)
    inner: Dict[str, str] = field(default_factory=dict)


def read_inputs(
    algorithm: QgsProcessingAlgorithm, job: Type[Job], given: Mapping[str, object], context: QgsProcessingContext
) -> Inputs:
    """Reads and checks everything that a job needs; on the main thread, since layers are looked at.

    Args:
        algorithm: whose parameters they are.
        job: class of the job.
        given: what Processing hands over.
        context: of the run.

    Raises:
        SwimdiffError: for a layer or a value that cannot be used.
    """
    described = parameters.parameters(job)
    about = {(one.of, one.kind): one for one in described if one.of}
    values = processing_parameters.plain_values(algorithm, described, given, context)
    found = Inputs(values)
    indirect = bool(values.get("allow_indirect"))
    image: Optional[QgsMapLayer] = None  # that an extent or a layer belongs to
    for one in described:
        if _is_left_out(one, given):
            values[one.name] = ""
        elif one.kind == "raster":
            layer = algorithm.parameterAsRasterLayer(given, one.processing_name, context)
            nodata = about.get((one.name, "nodata"))
            source = sources.describe(layer, keep_nodata=_takes_nodata(values, nodata), indirect=indirect)
            found.layers[one.name] = source
            values[one.name] = source.path or source.name
            _take_nodata(values, nodata, source)
            image = layer if image is None else image
        elif one.kind in ("vector", "labels"):
            _take_vector(algorithm, one, about, given, context, found, None if image is None else image.crs())
        elif one.kind == "sources":
            items = processing_parameters.source_items(algorithm, one.processing_name, given, context)
            nodata = about.get((one.name, "nodata"))
            # A job has one nodata value for all its sources, so a layer among others takes its own along in a file.
            listed = _describe_list(items, context, len(items) == 1 and _takes_nodata(values, nodata), indirect)
            found.lists[one.name] = listed
            values[one.name] = "\n".join(source.path or source.name for source in listed)
            _require_short(tr(one.label), values[one.name], len(listed))
            if len(listed) == 1:
                _take_nodata(values, nodata, listed[0])
    for one in described:
        if one.kind == "extent":
            values[one.name] = extent_text(algorithm, one, given, context, image)
    parameters.from_dict(job, values)
    return found


def _is_left_out(described: Parameter, given: Mapping[str, object]) -> bool:
    """Says whether an input that need not be given is not."""
    optional = described.kind in ("raster", "vector", "labels") and not described.required
    return optional and given.get(described.processing_name) in (None, "")


def _take_vector(
    algorithm: QgsProcessingAlgorithm,
    described: Parameter,
    about: About,
    given: Mapping[str, object],
    context: QgsProcessingContext,
    found: Inputs,
    image: Optional[QgsCoordinateReferenceSystem],
) -> None:
    """Reads a vector layer, and what it says itself about its classes, where that was not given."""
    values, name = found.values, described.name
    inner, field = about.get((name, "layer")), about.get((name, "field"))
    pixels = chosen_raster(described.processing_name, given, context)
    if pixels is not None:  # of labels: each area of one value serves as a feature
        raster = sources.describe(pixels, keep_nodata=False, indirect=bool(values.get("allow_indirect")))
        found.layers[name] = raster
        values[name] = raster.path or raster.name
        return
    layer, chosen = chosen_features(algorithm, described.processing_name, given, context)
    named = "" if inner is None else values[inner.name]
    named_field, usual = ("", ("class",)) if field is None else (values[field.name], field.usual)
    source = vector_sources.describe(
        layer,
        named_field,
        usual,
        chosen,
        in_container=inner is not None,
        image=image,
        context=context.transformContext(),
    )
    found.vectors[name] = source
    values[name] = source.path or source.name
    if inner is not None:
        found.inner[name] = inner.name
    if named and source.path and named != source.layer:
        return  # another layer of the file, named by the person: how this one is drawn says nothing about it
    for one, value in ((inner, source.layer), (field, source.field), (about.get((name, "classes")), source.classes)):
        if one is not None and not values[one.name]:
            values[one.name] = value


def export(inputs: Inputs, folder: Path, list_folder: Path, feedback: QgsProcessingFeedback) -> Dict[str, str]:
    """Writes the layers that have no file of their own; on any thread.

    Args:
        inputs: of the run.
        folder: for single layers.
        list_folder: for layers of lists; what an earlier run has written there is taken.
        feedback: of the run.

    Returns:
        The fields that name the files that were written.
    """
    paths = {}
    for name, source in inputs.layers.items():
        if source.export is not None:
            paths[name] = _write(source, source.export, folder / f"{name}.tif", feedback)
    for name, vector in inputs.vectors.items():
        if vector.export is not None:
            feedback.pushInfo(tr("“{}” is exported first: {}.").format(vector.name, vector.reason))
            vector.export.write(folder / f"{name}.gpkg", feedback)
            paths[name] = str(folder / f"{name}.gpkg")
            if name in inputs.inner:
                paths[inputs.inner[name]] = vector.layer
    for name, listed in inputs.lists.items():
        if any(source.export is not None for source in listed):
            texts = [
                _write(source, source.export, list_folder / source.export.file_name(source.name), feedback)
                if source.export is not None
                else source.path
                for source in listed
            ]
            paths[name] = "\n".join(texts)
    return paths


def _describe_list(
    items: List[Union[str, QgsMapLayer, sources.LayerSource]],
    context: QgsProcessingContext,
    keep_nodata: bool,
    indirect: bool,
) -> List[sources.LayerSource]:
    def find_layer(text: str) -> Optional[QgsMapLayer]:
        return QgsProcessingUtils.mapLayerFromString(text, context, False)

    found = []
    for item in items:
        if isinstance(item, str):
            item = sources.describe_text(item, find_layer)
        if not isinstance(item, sources.LayerSource):
            item = sources.describe(item, keep_nodata, indirect)
        found.append(item)
    return found


def _write(
    source: sources.LayerSource, export: sources.RasterExport, path: Path, feedback: QgsProcessingFeedback
) -> str:
    if path.exists():
        feedback.pushInfo(tr("“{}” was exported by an earlier run, to {}.").format(source.name, path))
        return str(path)
    feedback.pushInfo(tr("“{}” is exported first: {}.").format(source.name, source.reason))
    block_feedback = QgsRasterBlockFeedback()
    # This thread has no event loop, so the main thread itself has to set the flag that the writer looks at.
    feedback.canceled.connect(block_feedback.cancel, Qt.ConnectionType.DirectConnection)
    block_feedback.progressChanged.connect(feedback.setProgress, Qt.ConnectionType.DirectConnection)
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"partial-{path.name}")
    export.write(partial, block_feedback)
    partial.replace(path)
    return str(path)


def _takes_nodata(values: Mapping[str, Any], described: Optional[Parameter]) -> bool:
    """Whether a layer's own nodata value can be handed on: the job has a place for one, and none was given.

    Else the layer takes its own along in a file, so that both count.
    """
    return described is not None and values[described.name] is None


def _take_nodata(values: Dict[str, Any], described: Optional[Parameter], source: sources.LayerSource) -> None:
    """Hands a layer's own nodata value on."""
    if described is not None and source.nodata is not None:
        values[described.name] = source.nodata


def _require_short(label: str, text: str, count: int) -> None:
    if len(text) * 6 > LONGEST_LIST_BYTES and len(json.dumps(text)) > LONGEST_LIST_BYTES:
        raise errors.ParameterError(
            "“{label}”: a list of {count} paths is too long for one job.",
            "Choose the folder that contains them.",
            label=label,
            count=count,
        )
