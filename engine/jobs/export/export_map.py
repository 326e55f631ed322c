"""`export-map`: from a classified map to a folder, or a zip, that can be handed over."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from engine.class_map.legend import open_named_map, overlaid
from engine.contract.classes import parse_classes
from engine.contract.errors import ParameterError
from engine.contract.jobs.export import ExportMap
from engine.contract.parameters import parameters
from engine.contract.remarks import Remark
from engine.contract.remarks.texts import joined, piece
from engine.contract.results import from_json, to_json
from engine.contract.results.export import (
    PAGE_PDF,
    PAGE_PICTURE,
    PAGE_TEMPLATE,
    PROVENANCE,
    README,
    SUMS,
    ExportAnswer,
)
from engine.export.accuracy import read_accuracy
from engine.export.map_raster import write_rasters
from engine.export.package import attachment_names, copy_file, write_sums, write_zip
from engine.export.product import Credits, MapContent, Product
from engine.export.products import PRODUCTS, chosen_products
from engine.export.readme import plain, readme_text
from engine.files.commit import Commit, write_text
from engine.files.output_folder import OutputFolder
from engine.jobs.export.folder import earlier_names, refuse_strangers
from engine.jobs.export.provenance import make_provenance, map_origin
from engine.observer import Observer, SpanObserver, conclude, raise_if_cancelled
from engine.raster.addresses import hosts_of
from engine.raster.info import Access
from engine.report.classification_tables import area_rows

# What stands in every package, or is attached to it, with a line for README.txt.
_README = {
    README: "This text.",
    PROVENANCE: "How the map was made and exported, for programs.",
    SUMS: "Checksums of all files.",
}
# Attachments of these names are what QGIS has drawn for the export.
_PAGE = {
    PAGE_PDF: "The map as a page to print: legend, areas, accuracy, scale and credits.",
    PAGE_PICTURE: "The same page as a picture.",
    PAGE_TEMPLATE: "The layout of the page, to be changed in QGIS (Layout Manager, new from template).",
}
_RASTER_EFFORT = 10  # of the pass that writes all rasters, beside the efforts of the products


@dataclass(frozen=True)
class ExportPlan:
    """What is written, and where.

    Args:
        content: of the map.
        products: that were asked for.
        attachments: file by name.
        texts: what each file is, by name, in the order of README.txt; none for the zip file.
        folder: receives everything.
        zip_name: of the zip file; empty where none is asked for.
    """

    content: MapContent
    products: tuple[Product, ...]
    attachments: dict[str, Path]
    texts: dict[str, str]
    folder: Path
    zip_name: str

    @property
    def names(self) -> list[str]:
        """Everything that will be written."""
        return [*self.texts, *filter(None, [self.zip_name])]

    @property
    def own_names(self) -> set[str]:
        """Everything that an export may write under a name of its own; what an earlier one left of these is removed."""
        return _own_names(self.folder)

    @property
    def needed_bytes(self) -> int:
        """What it takes on the disk at worst."""
        copies = sum(path.stat().st_size for path in self.attachments.values())
        return (sum(one.needed_bytes(self.content) for one in self.products) + copies) * (2 if self.zip_name else 1)


def run(job: ExportMap, observer: Observer) -> ExportAnswer:
    """Writes the files of a map that others can open.

    Raises:
        SwimdiffError: with message and hint; no file stands under a final name then, and none that stood there changed.
    """
    plan = make_plan(job, SpanObserver(observer, 0.0, 0.15))
    inputs = [job.map, job.accuracy, *(str(path) for path in plan.attachments.values())]
    own = [name for name in plan.names if name not in plan.attachments]
    output = OutputFolder(
        plan.folder, own, inputs, owner="export-map", main=PROVENANCE, untold=(SUMS, _zip_name(plan.folder))
    )
    earlier = earlier_names(plan.folder)
    refuse_strangers(plan.folder, plan.names, earlier, plan.attachments)
    with output:
        output.require_space(plan.needed_bytes)
        with output.commit() as commit:
            remarks = _write_products(plan, commit, SpanObserver(observer, 0.15, 0.79))
            answer = _write_package(job, plan, remarks, commit, SpanObserver(observer, 0.79, 1.0))
            commit.publish(gone=set(earlier) & plan.own_names)
    conclude(observer, answer.summary)
    return answer


def make_plan(job: ExportMap, observer: Observer) -> ExportPlan:
    """Reads everything that can be wrong before anything is written.

    Raises:
        ParameterError: no map is asked for, or a list of classes is none.
        InputError: map, accuracy or an attachment cannot be used.
    """
    products = chosen_products(job)
    if not any(one.is_map for one in products):
        labels = {one.name: one.label for one in parameters(ExportMap)}
        raise ParameterError(
            "Nothing was chosen for export.",
            "Choose at least one of {products}.",
            products=joined((piece(labels[kind.parameter]) for kind in PRODUCTS if kind.is_map), ", "),
        )
    chosen = parse_classes(job.classes)
    accuracy = read_accuracy(job.accuracy) if job.accuracy.strip() else None
    folder = Path(os.path.abspath(job.out))
    paths = [line.strip() for line in job.attachments.splitlines() if line.strip()]
    attachments = attachment_names(paths, _own_names(folder))
    named = open_named_map(
        job.map, Access(job.allow_indirect, hosts_of(job.allow_hosts)), nodata=job.map_nodata, observer=observer
    )
    classes = overlaid(named.classes, chosen)
    content = MapContent(
        named=named,
        classes=classes,
        areas=area_rows(classes, named.pixels, named.areas, named.grid.crs_wkt is not None),
        credits=Credits(
            title=plain(job.title) or plain(Path(job.map).stem) or "Map",
            date=plain(job.date) or named.info.acquired or "",
            source=plain(job.source),
            licence=plain(job.licence),
            author=plain(job.author),
        ),
        accuracy=accuracy,
        compression=job.compression,
        created=datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
    )
    files = sorted((file for one in products for file in one.files(content)), key=lambda file: file.kind)
    texts = {
        **{file.name: file.text for file in files},
        **{name: _PAGE.get(name, "Added by the author.") for name in attachments},
        **_README,
    }
    return ExportPlan(content, products, attachments, texts, folder, _zip_name(folder) if job.package == "zip" else "")


def _zip_name(folder: Path) -> str:
    return f"{folder.name or 'map'}.zip"


def _own_names(folder: Path) -> set[str]:
    return {*(name for kind in PRODUCTS for name in kind.names), *_README, _zip_name(folder)}


def _write_products(plan: ExportPlan, commit: Commit, observer: Observer) -> tuple[Remark, ...]:
    """Writes what each product is, then the rasters of all of them in one pass over the map."""
    content, remarks = plan.content, _map_remarks(plan.content)
    layouts = {name: layout for one in plan.products for name, layout in one.layouts(content).items()}
    effort, done = sum(one.effort for one in plan.products) + _RASTER_EFFORT * bool(layouts), 0
    for one in plan.products:
        remarks += one.write(content, commit, SpanObserver(observer, done / effort, (done + one.effort) / effort))
        done += one.effort
    if layouts:
        write_rasters(commit, content.named, layouts, SpanObserver(observer, done / effort, 1.0))
    return remarks


def _write_package(
    job: ExportMap, plan: ExportPlan, remarks: tuple[Remark, ...], commit: Commit, observer: Observer
) -> ExportAnswer:
    """Writes what is about all products: attachments, texts, checksums, the zip file."""
    content = plan.content
    observer.progress(0.0, "Copying files")
    for name, path in plan.attachments.items():
        copy_file(commit, name, path, observer)
    for remark in remarks:
        observer.note(remark)
    origin = map_origin(content.named)
    write_text(commit, README, readme_text(content, plan.texts, origin, remarks))
    facts = make_provenance(job, content, origin, plan.zip_name, [*plan.texts][:-1], remarks)
    commit.add_result(PROVENANCE, facts, readable=True)
    observer.progress(0.05, "Computing checksums")
    sums = write_sums(commit, facts.files, observer)
    if plan.zip_name:
        observer.progress(0.2, "Writing the zip file")
        write_zip(commit, plan.zip_name, plan.folder.name or "map", sums, observer)
    observer.progress(0.5, "Verifying the written files")
    raise_if_cancelled(observer)
    return _answer(plan, facts.summary, remarks)


def _map_remarks(content: MapContent) -> tuple[Remark, ...]:
    """What a person should know before handing the map over."""
    remarks, named = [], content.named
    if named.renumbered:
        pairs = ", ".join(f"{code} → {value}" for code, value in named.renumbered.items())
        remarks.append(Remark("export.renumbered", {"pairs": pairs}))
    empty = [one.name for one in content.classes if not named.pixels[one.value]]
    if empty:
        remarks.append(Remark("export.empty_classes", {"names": ", ".join(empty)}))
    if content.accuracy is not None and not {one.name for one in content.classes} & set(content.accuracy.names):
        remarks.append(Remark("export.other_classes"))
    return tuple(remarks)


def _answer(plan: ExportPlan, summary: Remark, remarks: tuple[Remark, ...]) -> ExportAnswer:
    names = {"readme": README, "report": README, "result": PROVENANCE, "checksums": SUMS, "package": plan.zip_name}
    for one in plan.products:
        names = {**one.answers, **names}
    paths = {key: str(plan.folder / names[key]) if names.get(key) else None for key in ExportAnswer.__annotations__}
    said = {"folder": str(plan.folder), "summary": to_json(summary), "remarks": to_json(remarks)}
    return from_json(ExportAnswer, {**paths, **said})
