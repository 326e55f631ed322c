"""`export-map`: from a classified map to a folder, or a zip, that can be handed over."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from engine.class_map.legend import NamedMap, open_named_map, overlaid
from engine.class_map.polygons import ClassPolygonFile
from engine.contract.classes import LabelClass, parse_classes
from engine.contract.errors import OutputError, ParameterError
from engine.contract.jobs.export import ExportMap
from engine.export.map_polygons import Drawing, write_polygons
from engine.export.map_raster import map_layout, write_rasters
from engine.export.package import SUMS, attachment_names, copy_file, write_sums, write_zip
from engine.export.readme import readme_text
from engine.export.stac import Credits, stac_item
from engine.export.styles import polygon_qml, polygon_sld
from engine.export.tables import AccuracyFigures, areas_csv, map_area_rows, read_accuracy
from engine.files.commit import Commit, remove_partials, write_text
from engine.files.disk import check_space, failed_write, prepare_folder, refuse_inputs_as_outputs
from engine.files.lock import FolderLock
from engine.jobs.export.folder import (
    AREAS,
    COG,
    GEOTIFF,
    OWN_NAMES,
    POLYGONS,
    PROVENANCE,
    README,
    STAC,
    earlier_names,
    refuse_strangers,
    remove_stale,
)
from engine.jobs.export.text import file_texts, plain, provenance, readme_facts
from engine.observer import Observer, SpanObserver, raise_if_cancelled
from engine.raster.info import Access
from engine.raster.writing.writer import Layout, worst_case_bytes

# Polygons of a busy map, and the texts; the rasters are counted exactly.
OTHER_BYTES_PER_PX = 1


@dataclass(frozen=True)
class Export:
    """What is exported.

    Args:
        job: as asked for.
        named: the map.
        classes: with the names and colours that are written.
        credits: what a person said.
        accuracy: figures that go with it, or None.
        attachments: file by name.
        layouts: of the rasters, by name.
        folder: receives everything.
    """

    job: ExportMap
    named: NamedMap
    classes: tuple[LabelClass, ...]
    credits: Credits
    accuracy: AccuracyFigures | None
    attachments: dict[str, Path]
    layouts: dict[str, Layout]
    folder: Path

    @property
    def zip_name(self) -> str:
        """Name of the zip file; empty where none is asked for."""
        return f"{self.folder.name or 'map'}.zip" if self.job.package == "zip" else ""

    @property
    def names(self) -> list[str]:
        """Everything that will be written."""
        sides = [f"{name}.aux.xml" for name in self.layouts]
        stems = [Path(name).stem for name in (*self.layouts, *([POLYGONS] if self.job.polygons else ()))]
        styles = [stem + ending for stem in stems for ending in (".qml", ".sld")] if self.job.styles else []
        listed = [*self.layouts, *sides, *styles]
        listed += [STAC] if self.job.cog else []
        listed += [POLYGONS] if self.job.polygons else []
        listed += list(self.accuracy.tables) if self.accuracy else []
        return [*listed, AREAS, *self.attachments, README, PROVENANCE, SUMS, *filter(None, [self.zip_name])]


def run(job: ExportMap, observer: Observer) -> dict[str, Any]:
    """Writes the files of a map that others can open.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    export = _prepared(job, SpanObserver(observer, 0.0, 0.15))
    refuse_inputs_as_outputs(
        [export.folder / name for name in export.names if name not in export.attachments],
        [job.map, *filter(None, [job.accuracy]), *(str(path) for path in export.attachments.values())],
    )
    prepare_folder(export.folder)
    with FolderLock(export.folder):
        remove_partials(export.folder)
        earlier = earlier_names(export.folder)
        refuse_strangers(export.folder, export.names, earlier, export.attachments)
        check_space(export.folder, _needed_bytes(export))
        return _write(export, earlier, SpanObserver(observer, 0.15, 1.0))


def _prepared(job: ExportMap, observer: Observer) -> Export:
    """Reads everything that can be wrong before anything is written."""
    if not (job.geotiff or job.cog or job.polygons):
        raise ParameterError("Nothing was chosen for export.", "Choose at least one of GeoTIFF, COG and polygons.")
    chosen = parse_classes(job.classes)
    accuracy = read_accuracy(job.accuracy) if job.accuracy.strip() else None
    folder = Path(os.path.abspath(job.out))
    paths = [line.strip() for line in job.attachments.splitlines() if line.strip()]
    attachments = attachment_names(paths, [*OWN_NAMES, f"{folder.name or 'map'}.zip"])
    named = open_named_map(job.map, Access(job.allow_indirect), observer=observer)
    classes = overlaid(named.classes, chosen)
    credits = Credits(
        title=plain(job.title) or plain(Path(job.map).stem) or "Map",
        date=plain(job.date) or named.info.acquired or "",
        source=plain(job.source),
        licence=plain(job.licence),
        author=plain(job.author),
    )
    tags = {
        "TITLE": credits.title, "ACQUISITION_DATE": credits.date, "SOURCE": credits.source,
        "LICENCE": credits.licence, "AUTHOR": credits.author,
    }  # fmt: skip
    wanted = {GEOTIFF: job.geotiff, COG: job.cog}
    layouts = {
        name: map_layout(classes, job.compression, name == COG, 1, tags) for name, asked in wanted.items() if asked
    }
    return Export(job, named, classes, credits, accuracy, attachments, layouts, folder)


def _write(export: Export, earlier: Sequence[str], observer: Observer) -> dict[str, Any]:
    job, named, classes = export.job, export.named, export.classes
    created = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    warnings = _warnings(export)
    with Commit(export.folder) as commit:
        if job.polygons:
            warnings += _write_polygons(export, commit, SpanObserver(observer, 0.0, 0.5))
        if export.layouts:
            write_rasters(commit, named, classes, export.layouts, job.styles, SpanObserver(observer, 0.5, 0.75))
        if job.cog:
            item, said = stac_item(COG, named.grid, classes, export.credits, created)
            warnings += said
            write_text(commit, STAC, json.dumps(item, indent=1, ensure_ascii=False, allow_nan=False) + "\n")
        rows = map_area_rows(named, classes)
        write_text(commit, AREAS, areas_csv(rows, named))
        for name, text in (export.accuracy.tables if export.accuracy else {}).items():
            write_text(commit, name, text)
        observer.progress(0.76, "Copying files")
        for name, path in export.attachments.items():
            copy_file(commit, name, path, observer)
        for text in warnings:
            observer.log("warning", text)
        texts = file_texts(export.names, export.attachments, job)
        write_text(
            commit,
            README,
            readme_text(readme_facts(job, named, export.credits, export.accuracy, rows, texts, warnings)),
        )
        facts = provenance(job, named, classes, export.credits, export.accuracy, rows, warnings, created)
        facts["files"] = [name for name in export.names if name not in (SUMS, export.zip_name)]
        write_text(commit, PROVENANCE, json.dumps(facts, indent=1, sort_keys=True, ensure_ascii=False) + "\n")
        observer.progress(0.8, "Computing checksums")
        sums = write_sums(commit, facts["files"], observer)
        if export.zip_name:
            observer.progress(0.83, "Writing the zip file")
            write_zip(commit, export.zip_name, export.folder.name or "map", sums, observer)
        observer.progress(0.9, "Verifying the written files")
        raise_if_cancelled(observer)
        commit.publish()
    remove_stale(export.folder, export.names, earlier)
    observer.progress(1.0, "Exported the map")
    return _answer(export, facts["summary"], warnings)


def _write_polygons(export: Export, commit: Commit, observer: Observer) -> list[str]:
    job, stem = export.job, Path(POLYGONS).stem
    if job.styles:
        write_text(commit, f"{stem}.qml", polygon_qml(export.classes))
        write_text(commit, f"{stem}.sld", polygon_sld(export.classes, "classes"))
    path = commit.path(POLYGONS)
    try:
        file = ClassPolygonFile(path, export.named.grid, export.classes, job.dissolve)
        cut = write_polygons(export.named, Drawing(job.minimum_area_px, job.smoothing), file, observer)
    except OSError as error:
        if isinstance(error, OutputError):
            raise
        raise failed_write(path, error) from error
    commit.add(POLYGONS, file.verify)
    if not cut:
        return []
    return [f"{cut} areas are so large that they were cut in the polygons; their parts are features of their own."]


def _warnings(export: Export) -> list[str]:
    """What a person should know before handing the map over."""
    warnings, named = [], export.named
    if named.renumbered:
        changed = ", ".join(f"{code} is {value} here" for code, value in named.renumbered.items())
        warnings.append(f"Values that cannot be class values of one byte were renumbered: {changed}.")
    empty = [one.name for one in export.classes if not named.pixels[one.value]]
    if empty:
        warnings.append(f"Classes without a pixel: {', '.join(empty)}.")
    if export.accuracy is not None:
        known = {one.name for one in export.classes}
        if not known & set(export.accuracy.names):
            warnings.append("The accuracy is about other classes than the map has. Check that both belong together.")
    return warnings


def _needed_bytes(export: Export) -> int:
    grid = export.named.grid
    rasters = sum(worst_case_bytes(grid, layout) for layout in export.layouts.values())
    polygons = OTHER_BYTES_PER_PX * grid.size_px if export.job.polygons else 0
    copies = sum(path.stat().st_size for path in export.attachments.values())
    return (rasters + polygons + copies) * (2 if export.zip_name else 1)


def _answer(export: Export, summary: str, warnings: list[str]) -> dict[str, Any]:
    """Gives what a finished job returns: paths, one line, warnings."""
    names = {
        "classes": GEOTIFF if export.job.geotiff else COG if export.job.cog else "",
        "cog": COG if export.job.cog else "",
        "stac": STAC if export.job.cog else "",
        "polygons": POLYGONS if export.job.polygons else "",
        "areas": AREAS,
        "readme": README,
        "report": README,
        "result": PROVENANCE,
        "checksums": SUMS,
        "package": export.zip_name,
    }
    return {
        "folder": str(export.folder),
        **{what: str(export.folder / name) for what, name in names.items() if name},
        "summary": summary,
        "warnings": warnings,
    }
