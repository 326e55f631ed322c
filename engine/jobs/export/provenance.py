"""What the files of an exported map were made from and with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from engine.class_map.legend import NamedMap
from engine.contract.errors import InputError
from engine.contract.jobs.export import ExportMap
from engine.contract.parameters import to_dict
from engine.contract.remarks import INFO, Remark
from engine.contract.remarks.texts import Value
from engine.contract.results import read_result
from engine.contract.results.classes import MappedRow
from engine.contract.results.common import RESULT
from engine.contract.results.export import AccuracyText, ExportProvenance, MapMaking, MapOrigin, MapSource
from engine.contract.results.written import is_changed, read_written
from engine.export.product import MapContent
from engine.export.readme import plain
from engine.files.checksum import file_sha256
from engine.jobs.shared.descriptions import describe_grid
from engine.report.classification_tables import class_rows
from engine.versions import versions

# Jobs that make maps, and leave their result.json beside them.
_MAKERS = ("classify", "train-classifier", "detect-change")


def make_provenance(
    job: ExportMap,
    content: MapContent,
    origin: MapOrigin,
    package: str,
    files: Sequence[str],
    remarks: tuple[Remark, ...],
) -> ExportProvenance:
    """Gives the content of provenance.json: names of files, but not where they lay.

    Args:
        job: as asked for.
        content: that was written.
        origin: of the map.
        package: name of the zip file; empty without one.
        files: names of all others.
        remarks: that a person should know.
    """
    said, accuracy, path = content.credits, content.accuracy, Path(content.named.info.path)
    names = {name: Path(str(getattr(job, name))).name for name in ("map", "out", "accuracy")}
    attached = tuple(Path(line).name for line in job.attachments.splitlines() if line.strip())
    return ExportProvenance(
        job="export-map",
        title=said.title,
        date=said.date,
        source=said.source,
        licence=said.licence,
        author=said.author,
        created=content.created,
        summary=_summary(content.areas),
        classes=class_rows(content.classes),
        names_from=content.named.how,
        areas=content.areas,
        accuracy=None if accuracy is None else AccuracyText(accuracy.job, accuracy.lines),
        grid=describe_grid(content.named.grid),
        map=MapSource(path.name, file_sha256(path) if path.is_file() else "", origin),
        package=package,
        parameters={**to_dict(job), **names, "attachments": attached},
        versions=versions("gdal", "geos"),
        files=tuple(files),
        remarks=remarks,
    )


def map_origin(named: NamedMap) -> MapOrigin:
    """Gives what the job that made the map says, where its result.json lies beside it."""
    path = Path(named.info.path)
    try:
        facts = read_result(MapMaking, path.with_name(RESULT))
    except InputError:
        return MapOrigin()
    if facts.job not in _MAKERS or path.name not in facts.files:
        return MapOrigin()
    told = read_written(path.with_name(RESULT))
    known = None if told is None or told.files is None else told.files.get(path.name)
    if known is not None and is_changed(path, known):  # made by that job, and by somebody since
        return MapOrigin()
    protocol = tuple((plain(heading), plain(text)) for heading, text in facts.protocol)
    return MapOrigin(facts.job, protocol, facts.provenance.model)


def _summary(rows: Sequence[MappedRow]) -> Remark:
    largest = max(rows, key=lambda row: row.area)
    values: dict[str, Value] = {
        "classes": len(rows),
        "area": sum(row.area for row in rows),
        "largest": largest.name,
        "percent": largest.percent or 0.0,
    }
    return Remark("export.exported", values, severity=INFO)
