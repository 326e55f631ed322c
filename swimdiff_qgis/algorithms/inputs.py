"""From what Processing hands over to a job's values: plain ones, layers, and lists of layers, files and folders."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, List, Mapping

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsRasterBlockFeedback,
)
from qgis.PyQt.QtCore import QCoreApplication, Qt

from .. import sources
from ..contract import errors, messages, parameters
from . import parameters as processing_parameters

# Of the line that carries a job; the paths have it for themselves but for the other fields.
LONGEST_LIST_BYTES = messages.MAXIMUM_LINE_BYTES - 8192


@dataclass(frozen=True)
class Inputs:
    """What a job is given.

    Args:
        values: the job's fields by name.
        layers: what stands behind a field that is a raster.
        lists: what stands behind a field that is a list of sources.
    """

    values: Dict[str, Any] = field(default_factory=dict)
    layers: Dict[str, sources.LayerSource] = field(default_factory=dict)
    lists: Dict[str, List[sources.LayerSource]] = field(default_factory=dict)


def read_inputs(
    algorithm: QgsProcessingAlgorithm, job: Any, given: Mapping[str, Any], context: QgsProcessingContext
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
    values = processing_parameters.plain_values(algorithm, described, given, context)
    found = Inputs(values)
    for one in described:
        if one.kind == "raster":
            source = sources.describe(algorithm.parameterAsRasterLayer(given, one.processing_name, context))
            found.layers[one.name] = source
            values[one.name] = source.path or source.name
            _take_nodata(values, f"{one.name}_nodata", source)
        elif one.kind == "sources":
            items = processing_parameters.source_items(algorithm, one.processing_name, given, context)
            listed = _describe_list(items, context)
            found.lists[one.name] = listed
            values[one.name] = "\n".join(source.path or source.name for source in listed)
            _require_short(processing_parameters.translated(one.label), values[one.name], len(listed))
            if len(listed) == 1:
                _take_nodata(values, "nodata", listed[0])
    parameters.from_dict(job, values)
    return found


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
            paths[name] = _write(source, folder / f"{name}.tif", feedback)
    for name, listed in inputs.lists.items():
        if any(source.export is not None for source in listed):
            texts = [
                source.path or _write(source, list_folder / source.export.file_name(source.name), feedback)
                for source in listed
            ]
            paths[name] = "\n".join(texts)
    return paths


def _describe_list(items: List[Any], context: QgsProcessingContext) -> List[sources.LayerSource]:
    def find_layer(text: str) -> Any:
        return QgsProcessingUtils.mapLayerFromString(text, context, False)

    found = []
    for item in items:
        if isinstance(item, str):
            item = sources.describe_text(item, find_layer)
        if not isinstance(item, sources.LayerSource):
            # A job has one nodata value for all its sources, so a layer among others takes its own along in a file.
            item = sources.describe(item, keep_nodata=len(items) == 1)
        found.append(item)
    return found


def _write(source: sources.LayerSource, path: Path, feedback: QgsProcessingFeedback) -> str:
    if path.exists():
        feedback.pushInfo(_tr("“{}” was exported by an earlier run, to {}.").format(source.name, path))
        return str(path)
    feedback.pushInfo(_tr("“{}” is exported first: {}.").format(source.name, source.reason))
    block_feedback = QgsRasterBlockFeedback()
    # This thread has no event loop, so the main thread itself has to set the flag that the writer looks at.
    feedback.canceled.connect(block_feedback.cancel, Qt.ConnectionType.DirectConnection)
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f"partial-{path.name}")
    source.export.write(partial, block_feedback)
    partial.replace(path)
    return str(path)


def _take_nodata(values: Dict[str, Any], name: str, source: sources.LayerSource) -> None:
    """Hands a layer's own nodata value on, where none was given."""
    if source.nodata is not None and name in values and values[name] is None:
        values[name] = source.nodata


def _require_short(label: str, text: str, count: int) -> None:
    if len(text) * 6 > LONGEST_LIST_BYTES and len(json.dumps(text)) > LONGEST_LIST_BYTES:
        raise errors.ParameterError(
            _tr("{}: a list of {} paths is too long for one job.").format(label, count),
            _tr("Choose the folder that holds them."),
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("algorithms", text)
