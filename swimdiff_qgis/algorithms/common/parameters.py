"""From a job's parameters to those of Processing, and from the values of Processing back to those of a job."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Callable, Dict, Iterable, List, Mapping, Union

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ... import models
from ...compat import core_value, widget_metadata
from ...texts import tr
from .choices import NamedChoice, read_choice
from .extents import extent_definition, extent_help

if TYPE_CHECKING:
    from engine.contract.parameters import Parameter

# Loaded where there is a window.
SOURCES_WIDGET = f"{__name__.split('.')[0]}.ui.pretrain.sources_wrapper.SourcesWrapper"
SOURCES_KIND = "swimdiff_sources"
LABELS_WIDGET = f"{__name__.split('.')[0]}.ui.common.labels_wrapper.LabelsWrapper"
LABELS_KIND = "swimdiff_labels"


def definition(described: Parameter) -> QgsProcessingParameterDefinition:
    """Makes the Processing parameter for one of a job; its kind decides which."""
    made = _BUILDERS[described.kind](described, described.processing_name, _label(described))
    help_text = tr(described.help)
    if described.choices:
        # The values themselves stand in the list, so that METHOD=cva works everywhere; this says what they mean.
        names = zip(described.choices, described.choice_labels)
        help_text += " " + "; ".join(f"{value}: {tr(label)}" for value, label in names) + "."
    if described.kind == "encoder":
        help_text += " " + tr("You can also give the name of an encoder in the list of models.")
    if described.kind == "model":
        help_text += " " + tr("You can also give the name of a model in the list of models.")
    if described.kind == "extent":
        help_text += " " + extent_help(described)
    made.setHelp(help_text)
    if described.advanced:
        advanced = core_value(
            "Qgis.ProcessingParameterFlag.Advanced", "QgsProcessingParameterDefinition.Flag.FlagAdvanced"
        )
        made.setFlags(made.flags() | advanced)
    if described.settled:
        made.setFlags(
            made.flags()
            | core_value("Qgis.ProcessingParameterFlag.Hidden", "QgsProcessingParameterDefinition.Flag.FlagHidden")
        )
    return made


def plain_values(
    algorithm: QgsProcessingAlgorithm,
    described: Iterable[Parameter],
    values: Mapping[str, object],
    context: QgsProcessingContext,
) -> Dict[str, Any]:
    """Reads all parameters but layers and extents, which are in the CRS of a layer.

    Args:
        algorithm: whose parameters they are.
        described: the job's parameters.
        values: what Processing hands over.
        context: of the run.

    Returns:
        The job's fields by name; paths are absolute.
    """
    plain = [one for one in described if one.kind in _READERS]
    return {one.name: _READERS[one.kind](algorithm, one, values, context) for one in plain}


def source_items(
    algorithm: QgsProcessingAlgorithm, name: str, values: Mapping[str, object], context: QgsProcessingContext
) -> List[Union[str, QgsMapLayer]]:
    """Reads a list of sources.

    Args:
        algorithm: whose parameter it is.
        name: of the parameter.
        values: what Processing hands over: a list or a single text, as qgis_process has it.
        context: of the run.

    Returns:
        Layers, and texts: paths, or ids and names of layers.
    """
    given = values.get(name)
    if isinstance(given, QgsMapLayer):
        return [given]
    if isinstance(given, (list, tuple)) and any(isinstance(one, QgsMapLayer) for one in given):
        return [one for one in given if one not in (None, "")]
    if isinstance(given, str) and not os.path.exists(given):
        return [line.strip() for line in given.replace(";", "\n").splitlines() if line.strip()]
    return [text for text in algorithm.parameterAsFileList(values, name, context) if text]


def _label(described: Parameter) -> str:
    label = tr(described.label)
    return f"{label} [{described.unit}]" if described.unit else label


def _raster(described: Parameter, name: str, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterRasterLayer(name, label, optional=not described.required)


def _vector(described: Parameter, name: str, label: str) -> QgsProcessingParameterDefinition:
    kind = core_value("Qgis.ProcessingSourceType.VectorAnyGeometry", "QgsProcessing.SourceType.TypeVectorAnyGeometry")
    return QgsProcessingParameterFeatureSource(name, label, [kind], optional=not described.required)


def _labels(described: Parameter, name: str, label: str) -> QgsProcessingParameterDefinition:
    made = _vector(described, name, label)  # which offers features only, but for the dialog
    made.setMetadata(widget_metadata(LABELS_WIDGET, LABELS_KIND))
    return made


def _sources(described: Parameter, name: str, label: str) -> QgsProcessingParameterDefinition:
    # Of the type "file", since a source may be a folder or a zip; layers of the project are taken by id, name or path.
    kind = core_value("Qgis.ProcessingSourceType.File", "QgsProcessing.SourceType.TypeFile")
    made = QgsProcessingParameterMultipleLayers(name, label, kind, optional=not described.required)
    made.setMetadata(widget_metadata(SOURCES_WIDGET, SOURCES_KIND))
    return made


def _out_folder(described: Parameter, name: str, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFolderDestination(name, label)


def _folder(described: Parameter, name: str, label: str) -> QgsProcessingParameterDefinition:
    behavior = core_value("Qgis.ProcessingFileParameterBehavior.Folder", "QgsProcessingParameterFile.Behavior.Folder")
    return QgsProcessingParameterFile(name, label, behavior=behavior, optional=not described.required)


def _file(described: Parameter, name: str, label: str) -> QgsProcessingParameterDefinition:
    behavior = core_value("Qgis.ProcessingFileParameterBehavior.File", "QgsProcessingParameterFile.Behavior.File")
    made = QgsProcessingParameterFile(name, label, behavior=behavior, optional=not described.required)
    made.setFileFilter(tr("All files (*)"))  # QGIS's own *.* wants a dot in names
    return made


def _choice(described: Parameter, name: str, label: str) -> QgsProcessingParameterDefinition:
    return NamedChoice(name, label, described.choices, described.default)


def _crs(described: Parameter, name: str, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterCrs(name, label, optional=True)


def _text(described: Parameter, name: str, label: str) -> QgsProcessingParameterDefinition:
    optional = described.default == "" and not described.required
    return QgsProcessingParameterString(name, label, defaultValue=described.default, optional=optional)


def _number(described: Parameter, name: str, label: str) -> QgsProcessingParameterDefinition:
    kind = "Integer" if described.kind == "integer" else "Double"
    made = QgsProcessingParameterNumber(
        name,
        label,
        type=core_value(f"Qgis.ProcessingNumberParameterType.{kind}", f"QgsProcessingParameterNumber.Type.{kind}"),
        defaultValue=described.default,
        optional=described.default is None,
    )
    if described.minimum is not None:
        made.setMinimum(described.minimum)
    if described.maximum is not None:
        made.setMaximum(described.maximum)
    if kind == "Double":
        made.setMetadata({"widget_wrapper": {"decimals": 6}})  # else small rates are shown as 0
    return made


def _boolean(described: Parameter, name: str, label: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterBoolean(name, label, defaultValue=described.default)


_BUILDERS: Dict[str, Callable[[Parameter, str, str], QgsProcessingParameterDefinition]] = {
    "raster": _raster,
    "vector": _vector,
    "labels": _labels,
    "layer": _text,
    "field": _text,
    "classes": _text,
    "nodata": _number,
    "sources": _sources,
    "encoder": _file,
    "model": _file,
    "file": _file,
    "folder": _folder,
    "out_folder": _out_folder,
    "crs": _crs,
    "extent": extent_definition,
    "choice": _choice,
    "text": _text,
    "threshold": _text,
    "number": _number,
    "integer": _number,
    "boolean": _boolean,
}


def _read_text(
    algorithm: QgsProcessingAlgorithm, described: Parameter, values: Mapping[str, object], context: QgsProcessingContext
) -> str:
    return algorithm.parameterAsString(values, described.processing_name, context)


def _read_crs(
    algorithm: QgsProcessingAlgorithm, described: Parameter, values: Mapping[str, object], context: QgsProcessingContext
) -> str:
    crs = algorithm.parameterAsCrs(values, described.processing_name, context)
    return (crs.authid() or crs.toWkt()) if crs.isValid() else ""


def _read_path(
    algorithm: QgsProcessingAlgorithm, described: Parameter, values: Mapping[str, object], context: QgsProcessingContext
) -> str:
    path = algorithm.parameterAsFile(values, described.processing_name, context)
    if path in described.words:
        return path
    path = _LISTED.get(described.kind, str)(path)
    return os.path.abspath(path) if path else ""


def _read_out_folder(
    algorithm: QgsProcessingAlgorithm, described: Parameter, values: Mapping[str, object], context: QgsProcessingContext
) -> str:
    # A destination's placeholder for a temporary folder is resolved by parameterAsString alone.
    path = algorithm.parameterAsString(values, described.processing_name, context)
    return os.path.abspath(path) if path else ""


def _read_number(
    algorithm: QgsProcessingAlgorithm, described: Parameter, values: Mapping[str, object], context: QgsProcessingContext
) -> Union[int, float, None]:
    name = described.processing_name
    if described.default is None and values.get(name) in (None, ""):
        return None
    read = algorithm.parameterAsInt if described.kind == "integer" else algorithm.parameterAsDouble
    return read(values, name, context)


def _read_choice(
    algorithm: QgsProcessingAlgorithm, described: Parameter, values: Mapping[str, object], context: QgsProcessingContext
) -> str:
    return read_choice(algorithm, described.processing_name, described.choices, values, context)


def _read_boolean(
    algorithm: QgsProcessingAlgorithm, described: Parameter, values: Mapping[str, object], context: QgsProcessingContext
) -> bool:
    return algorithm.parameterAsBool(values, described.processing_name, context)


# Kinds of files that can be named as the model manager lists them.
_LISTED: Dict[str, Callable[[str], str]] = {"encoder": models.resolve, "model": models.resolve_classifier}
_READERS: Dict[
    str, Callable[[QgsProcessingAlgorithm, Parameter, Mapping[str, object], QgsProcessingContext], object]
] = {
    "layer": _read_text,
    "field": _read_text,
    "classes": _read_text,
    "nodata": _read_number,
    "encoder": _read_path,
    "model": _read_path,
    "file": _read_path,
    "folder": _read_path,
    "out_folder": _read_out_folder,
    "crs": _read_crs,
    "choice": _read_choice,
    "text": _read_text,
    "threshold": _read_text,
    "number": _read_number,
    "integer": _read_number,
    "boolean": _read_boolean,
}
