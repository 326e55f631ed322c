"""The rasters and polygons of a result, from its scores and a threshold."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from engine.change.groups import Groups
from engine.contract.classes import LabelClass, default_colour
from engine.contract.results.change import CHANGE, DIFFERENCES, GROUPS, POLYGONS, SCORE, ChangeFacts
from engine.export.changed import Kinds, find_kinds
from engine.export.classes import (
    CLASS_NAMES,
    Summary,
    change_layout,
    differences_layout,
    groups_layout,
    score_layout,
    write_classes,
)
from engine.export.small_areas import AreaFilter
from engine.export.styles import polygons_qml, raster_styles, with_aliases
from engine.files.commit import Commit, write_text
from engine.jobs.change.request import Request
from engine.observer import Observer, SpanObserver
from engine.raster.writing.pam import SIDE_SUFFIX, categories_xml
from engine.raster.writing.writer import Layout, RasterWriter
from engine.vector.change_polygons import GROUP, LAYER, PolygonFile, Told

STYLES = Path(__file__).resolve().parents[3] / "resources" / "styles"
# Shares of the time: measuring the areas of rasters of several stripes, finding groups; assumed.
MEASURED, GROUPED = 0.15, 0.3


def write_layers(
    request: Request, facts: ChangeFacts, commit: Commit, observer: Observer
) -> tuple[Summary, Kinds | None]:
    """Writes and adds score, change, polygons, and what differences and groups are asked for.

    Returns:
        What was counted, and how the changes differ.

    Raises:
        OutputError: the disk is full, or a file cannot be written.
        JobCancelled: on the way.
    """
    grid, storage = request.grid, request.storage
    options = (storage.compression, storage.cog, storage.threads)
    threshold = request.threshold.value
    areas = AreaFilter(request.scores, grid, threshold, request.minimum, SpanObserver(observer, 0.0, MEASURED))
    span = SpanObserver(observer, MEASURED, GROUPED)
    kinds = find_kinds(
        request.scores, request.differences, grid, threshold, areas, request.group_count, request.seed, span
    )
    groups = group_classes(None if kinds is None else kinds.groups)
    _write_sides(commit, groups)
    layouts: dict[str, Layout] = {}
    if request.write_score:
        layouts[SCORE] = score_layout(*options)
        if kinds is not None:
            layouts[DIFFERENCES] = differences_layout(kinds.differences.names, *options)
    layouts[CHANGE] = change_layout(*options)
    if groups:
        colours = {one.value: (*one.rgb, 255) for one in groups}
        layouts[GROUPS] = groups_layout(colours, [one.name for one in groups], *options)
    polygons = PolygonFile(commit.path(POLYGONS), grid, _told(facts, kinds, groups), request.region)
    with ExitStack() as stack:
        writers = {name: RasterWriter(commit.path(name), grid, layout) for name, layout in layouts.items()}
        for writer in writers.values():
            stack.callback(writer.abandon)
        summary = write_classes(
            request.scores,
            grid,
            threshold,
            areas,
            request.span,
            writers[CHANGE],
            polygons,
            SpanObserver(observer, GROUPED, 1.0),
            writers.get(SCORE),
            request.region if request.write_score else None,
            kinds,
            writers.get(DIFFERENCES),
            writers.get(GROUPS),
        )
        for writer in writers.values():
            writer.close()
        stack.pop_all()
    polygons.close()
    summary.polygons = polygons.count
    summary.of_group = list(polygons.of_group)
    for name, writer in writers.items():
        commit.add(name, writer.verify)
    commit.add(POLYGONS, polygons.verify)
    return summary, kinds


def group_classes(groups: Groups | None) -> list[LabelClass]:
    """Gives groups as classes of a legend."""
    if groups is None:
        return []
    return [LabelClass(value, name, default_colour(value - 1)) for value, name in enumerate(groups.labels, 1)]


def _told(facts: ChangeFacts, kinds: Kinds | None, groups: Sequence[LabelClass]) -> Told:
    plain = (STYLES / "polygons.qml").read_text(encoding="utf-8")
    told = Told(
        dates=(facts.before.date, facts.after.date),
        sources=(facts.before.name, facts.after.name),
        direction=(lambda _: "") if kinds is None else kinds.words,
        channels=0 if kinds is None else len(kinds.differences.names),
        groups=tuple(one.name for one in groups),
    )
    style = polygons_qml(groups, LAYER, GROUP) if groups else plain
    return replace(told, style=with_aliases(style, told.aliases))


def _write_sides(commit: Commit, groups: Sequence[LabelClass]) -> None:
    """Styles, and the names of classes."""
    for name in ("score", "change"):
        write_text(commit, f"{name}.qml", (STYLES / f"{name}.qml").read_text(encoding="utf-8"))
    write_text(commit, CHANGE + SIDE_SUFFIX, categories_xml(CLASS_NAMES))
    if groups:
        write_text(commit, GROUPS + SIDE_SUFFIX, categories_xml((CLASS_NAMES[0], *(one.name for one in groups))))
        for name, text in raster_styles("groups", groups).items():
            write_text(commit, name, text)
