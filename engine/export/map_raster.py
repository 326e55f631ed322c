"""A map of classes as rasters that open anywhere: colours, names and attribute table in and beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import PurePath

from engine.class_map.legend import NamedMap
from engine.contract.classes import LabelClass
from engine.export.class_layout import class_layout, write_class_side_files
from engine.export.styles import raster_sld
from engine.files.commit import Commit, write_text
from engine.observer import Observer
from engine.raster.windows import row_stripes
from engine.raster.writing.writer import Layout, RasterWriter


def map_layout(
    classes: Sequence[LabelClass], compression: str, cog: bool, threads: int, tags: Mapping[str, str]
) -> Layout:
    """Says how a raster of the map is stored.

    Args:
        classes: of the map.
        compression: zstd or deflate.
        cog: cloud-optimised.
        threads: that compress.
        tags: metadata of the file; empty ones are left out.
    """
    return replace(
        class_layout(classes, compression, cog, threads), tags={name: text for name, text in tags.items() if text}
    )


def write_rasters(
    commit: Commit,
    named: NamedMap,
    classes: Sequence[LabelClass],
    layouts: Mapping[str, Layout],
    styles: bool,
    observer: Observer,
) -> None:
    """Writes rasters of one map in one pass, and what stands beside each.

    Args:
        commit: takes them.
        named: the map.
        classes: with the names and colours that are written.
        layouts: by file name.
        styles: QML and SLD beside them; names and attribute table are written in any case.
        observer: hears of the progress, and may cancel between windows.

    Raises:
        OutputError: the disk is full, or a file cannot be written.
        JobCancelled: between two windows.
    """
    for name in layouts:
        write_class_side_files(commit, name, classes, style=styles)
        if styles:
            stem = PurePath(name).stem
            write_text(commit, f"{stem}.sld", raster_sld(classes, stem))
    writers = {name: RasterWriter(commit.path(name), named.grid, layout) for name, layout in layouts.items()}
    try:
        for core, _, values in named.read(list(row_stripes(named.grid.shape)), 0, observer):
            for writer in writers.values():
                writer.write(core, values)
            observer.progress(core.row_stop / named.grid.height, "Writing the rasters")
        for writer in writers.values():
            writer.close()
    except BaseException:
        for writer in writers.values():
            writer.abandon()
        raise
    for name, writer in writers.items():
        commit.add(name, writer.verify)
