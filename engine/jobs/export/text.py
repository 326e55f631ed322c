"""What an exported map says of itself: a line for each file, the README's facts, the provenance."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from engine import __version__
from engine.class_map.legend import NamedMap
from engine.contract.classes import LabelClass
from engine.contract.jobs.export import ExportMap
from engine.contract.parameters import to_dict
from engine.contract.results import to_json
from engine.contract.results.classes import MappedRow
from engine.export.readme import Readme
from engine.export.stac import Credits
from engine.export.tables import AccuracyFigures, area_lines
from engine.files.checksum import file_sha256
from engine.jobs.shared.versions import versions
from engine.report.classification_tables import class_rows

_TEXTS = {
    "map.tif": "The map as a GeoTIFF: one class value a pixel, 0 for no data.",
    "map_cog.tif": "The same as a cloud-optimised GeoTIFF, for web servers.",
    "map_cog.json": "STAC item that describes map_cog.tif for catalogues.",
    "map_polygons.gpkg": "The map as polygons, layer classes.",
    "areas.csv": "Pixels and area of each class.",
    "accuracy.csv": "Accuracies of the map and of its classes.",
    "confusion.csv": "Confusion matrix: rows are the reference, columns the map.",
    "estimated_areas.csv": "Areas estimated from a sample, with their intervals.",
    "README.txt": "This text.",
    "provenance.json": "How the map was made and exported, for programs.",
    "SHA256SUMS.txt": "Checksums of all files.",
}
_ENDINGS = {
    ".aux.xml": "Class names and attribute table of {stem}; keep it beside the file.",
    ".qml": "Style for QGIS; it is found by its name.",
    ".sld": "Style for GeoServer and other programs.",
}
_AREAS_TEXT = (
    "Areas are geodesic, summed over the pixels of the map. They are what is mapped, the map's errors among them; a "
    "sample that was checked by eye tells how far off they are."
)
# A result.json beside the map that is larger is something else.
_LARGEST_BYTES = 64 * 2**20
# Attachments of these names are what QGIS has drawn for the export.
_PAGE = {
    "page.pdf": "The map as a page to print: legend, areas, accuracy, scale and credits.",
    "page.png": "The same page as a picture.",
    "page.qpt": "The layout of the page, to be changed in QGIS (Layout Manager, new from template).",
}


def plain(text: str) -> str:
    """One line without control characters."""
    return " ".join("".join(" " if unicodedata.category(one)[0] == "C" else one for one in text).split())


def file_texts(names: Sequence[str], attachments: Iterable[str], job: ExportMap) -> dict[str, str]:
    """Says what each file is."""
    added, texts = set(attachments), {}
    for name in names:
        ending = next((one for one in _ENDINGS if name.endswith(one)), "")
        if name in added:
            texts[name] = _PAGE.get(name, "Added by the author.")
        elif name in _TEXTS:
            texts[name] = _TEXTS[name]
        elif ending:
            texts[name] = _ENDINGS[ending].format(stem=name.removesuffix(ending))
        else:
            continue
        if name == "map_polygons.gpkg":
            texts[name] += _drawing_text(job)
    return texts


def readme_facts(
    job: ExportMap,
    named: NamedMap,
    credits: Credits,
    accuracy: AccuracyFigures | None,
    rows: Sequence[MappedRow],
    files: Mapping[str, str],
    warnings: Sequence[str],
) -> Readme:
    """Gathers what README.txt says."""
    made = [f"{heading}: {text}" for heading, text in origin(named).get("protocol", [])]
    made.append(f"Exported from {plain(Path(named.info.path).name)} by SwiMDiff {__version__}.")
    return Readme(
        credits=credits,
        files=files,
        areas=area_lines(rows),
        areas_text=_AREAS_TEXT,
        accuracy=accuracy.lines if accuracy is not None else (),
        made=made,
        place=f"Grid: {named.grid.describe()}.",
        warnings=warnings,
    )


def provenance(
    job: ExportMap,
    named: NamedMap,
    classes: Sequence[LabelClass],
    credits: Credits,
    accuracy: AccuracyFigures | None,
    rows: Sequence[MappedRow],
    warnings: Sequence[str],
    created: str,
) -> dict[str, Any]:
    """Says what the files were made from and with; names of files, but not where they lay."""
    paths = ("map", "out", "accuracy")
    parameters: dict[str, Any] = dict(to_dict(job))
    parameters.update({name: Path(str(parameters[name])).name for name in paths})
    parameters["attachments"] = [Path(line).name for line in job.attachments.splitlines() if line.strip()]
    folder = Path(job.out).absolute().name
    return {
        "job": "export-map",
        "title": credits.title,
        "date": credits.date,
        "source": credits.source,
        "licence": credits.licence,
        "author": credits.author,
        "created": created,
        "summary": _summary(rows),
        "classes": to_json(class_rows(classes)),
        "names_from": named.how,
        "areas": to_json(rows),
        "accuracy": None if accuracy is None else {"job": accuracy.job, "text": list(accuracy.lines)},
        "grid": {
            "text": named.grid.describe(),
            "crs_wkt": named.grid.crs_wkt,
            "transform": list(named.grid.transform)[:6],
            "width": named.grid.width,
            "height": named.grid.height,
        },
        "map": {
            "name": Path(named.info.path).name,
            "sha256": file_sha256(Path(named.info.path)) if Path(named.info.path).is_file() else "",
            "origin": origin(named),
        },
        "package": f"{folder or 'map'}.zip" if job.package == "zip" else "",
        "parameters": parameters,
        "warnings": list(warnings),
        "versions": versions("gdal", "geos"),
    }


def origin(named: NamedMap) -> dict[str, Any]:
    """What the job that made the map says, where its result.json lies beside it."""
    path = Path(named.info.path)
    beside = path.with_name("result.json")
    try:
        if not beside.is_file() or beside.stat().st_size > _LARGEST_BYTES:
            return {}
        facts = json.loads(beside.read_text(encoding="utf-8"))
        if facts["job"] not in ("classify", "train-classifier", "detect-change") or path.name not in facts["files"]:
            return {}
        protocol = [[plain(str(heading)), plain(str(text))] for heading, text in facts.get("protocol", [])]
        model = facts.get("provenance", {}).get("model", {})
        kept = ("name", "kind", "licence", "sha256", "encoder", "encoder_sha256", "accuracy")
        return {"job": facts["job"], "protocol": protocol, "model": {key: model[key] for key in kept if key in model}}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def _drawing_text(job: ExportMap) -> str:
    parts = ["one feature a class" if job.dissolve else "one feature an area"]
    if job.minimum_area_px > 1:
        parts.append(f"areas of fewer than {job.minimum_area_px} pixels given to the class around them")
    if job.smoothing > 0:
        parts.append(
            f"borders smoothed by at most {job.smoothing:g} pixels, so that areas differ a little from the map's"
        )
    text = "; ".join(parts)
    return f" {text[0].upper()}{text[1:]}."


def _summary(rows: Sequence[MappedRow]) -> str:
    total = sum(row.area for row in rows)
    largest = max(rows, key=lambda row: row.area)
    return f"{len(rows)} classes on {total:,.2f} ha; the largest is {largest.name} ({largest.percent or 0.0:.1f} %)."
