"""From a job's parameters to those of Processing, and from the values of Processing back to those of a job."""

from __future__ import annotations

import os
from typing import Any, Callable, Dict, Mapping

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..compat import core_value

OUT = "out"  # the one folder of a job that is written, in every job that writes
CRS = "crs"  # a text in the job, a chooser of its own in Processing


def definition(described: Any) -> QgsProcessingParameterDefinition:
    """Makes the Processing parameter for a contract.parameters.Parameter."""
    made = _BUILDERS[described.kind](described, described.processing_name, _label(described))
    help_text = translated(described.help)
    if described.choices:
        # The values themselves stand in the list, so that METHOD=cva works everywhere; this says what they mean.
        names = zip(described.choices, described.choice_labels)
        help_text += " " + "; ".join(f"{value}: {translated(label)}" for value, label in names) + "."
    made.setHelp(help_text)
    if described.advanced:
        advanced = core_value(
            "Qgis.ProcessingParameterFlag.Advanced", "QgsProcessingParameterDefinition.Flag.FlagAdvanced"
        )
        made.setFlags(made.flags() | advanced)
    return made


def plain_values(
    algorithm: QgsProcessingAlgorithm, described: tuple, values: Mapping[str, Any], context: QgsProcessingContext
) -> Dict[str, Any]:
    """Reads all parameters but the rasters.

    Args:
        algorithm: whose parameters they are.
        described: the job's parameters.
        values: what Processing hands over.
        context: of the run.

    Returns:
        The job's fields by name; paths are absolute.
    """
    return {one.name: _READERS[one.kind](algorithm, one, values, context) for one in described if one.kind != "raster"}


def translated(text: str) -> str:
    """Translates a text of a job."""
    return QCoreApplication.translate("jobs", text)


def _label(described: Any) -> str:
    label = translated(described.label)
    return f"{label} [{described.unit}]" if described.unit else label


def _raster(described: Any, name: str, label: str) -> Any:
    return QgsProcessingParameterRasterLayer(name, label, optional=not described.required)


def _folder(described: Any, name: str, label: str) -> Any:
    if described.name == OUT:
        return QgsProcessingParameterFolderDestination(name, label)
    behavior = core_value("Qgis.ProcessingFileParameterBehavior.Folder", "QgsProcessingParameterFile.Behavior.Folder")
    return QgsProcessingParameterFile(name, label, behavior=behavior, optional=not described.required)


def _file(described: Any, name: str, label: str) -> Any:
    behavior = core_value("Qgis.ProcessingFileParameterBehavior.File", "QgsProcessingParameterFile.Behavior.File")
    return QgsProcessingParameterFile(name, label, behavior=behavior, optional=not described.required)


def _choice(described: Any, name: str, label: str) -> Any:
    return QgsProcessingParameterEnum(
        name, label, options=list(described.choices), defaultValue=described.default, usesStaticStrings=True
    )


def _text(described: Any, name: str, label: str) -> Any:
    if described.name == CRS:
        return QgsProcessingParameterCrs(name, label, optional=True)
    optional = described.default == "" and not described.required
    return QgsProcessingParameterString(name, label, defaultValue=described.default, optional=optional)


def _number(described: Any, name: str, label: str) -> Any:
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


def _boolean(described: Any, name: str, label: str) -> Any:
    return QgsProcessingParameterBoolean(name, label, defaultValue=described.default)


_BUILDERS: Dict[str, Callable[[Any, str, str], Any]] = {
    "raster": _raster,
    "file": _file,
    "folder": _folder,
    "choice": _choice,
    "text": _text,
    "threshold": _text,
    "number": _number,
    "integer": _number,
    "boolean": _boolean,
}


def _read_text(algorithm: Any, described: Any, values: Mapping[str, Any], context: Any) -> str:
    name = described.processing_name
    if described.name == CRS:
        crs = algorithm.parameterAsCrs(values, name, context)
        return (crs.authid() or crs.toWkt()) if crs.isValid() else ""
    return algorithm.parameterAsString(values, name, context)


def _read_path(algorithm: Any, described: Any, values: Mapping[str, Any], context: Any) -> str:
    # A destination's placeholder for a temporary folder is resolved by parameterAsString alone.
    read = algorithm.parameterAsString if described.name == OUT else algorithm.parameterAsFile
    path = read(values, described.processing_name, context)
    return os.path.abspath(path) if path else ""


def _read_number(algorithm: Any, described: Any, values: Mapping[str, Any], context: Any) -> Any:
    name = described.processing_name
    if described.default is None and values.get(name) in (None, ""):
        return None
    read = algorithm.parameterAsInt if described.kind == "integer" else algorithm.parameterAsDouble
    return read(values, name, context)


def _read_choice(algorithm: Any, described: Any, values: Mapping[str, Any], context: Any) -> str:
    return algorithm.parameterAsEnumString(values, described.processing_name, context)


def _read_boolean(algorithm: Any, described: Any, values: Mapping[str, Any], context: Any) -> bool:
    return algorithm.parameterAsBool(values, described.processing_name, context)


_READERS: Dict[str, Callable[[Any, Any, Mapping[str, Any], Any], Any]] = {
    "file": _read_path,
    "folder": _read_path,
    "choice": _read_choice,
    "text": _read_text,
    "threshold": _read_text,
    "number": _read_number,
    "integer": _read_number,
    "boolean": _read_boolean,
}
