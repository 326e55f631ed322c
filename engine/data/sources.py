"""Finds the patches of rasters, folders and zips."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.contract.remarks import INFO, PROBLEM, Remark
from engine.contract.remarks.texts import Value, listing
from engine.data.acquisitions import put_together
from engine.data.bands import Chosen, check_counts, choose_bands
from engine.data.entry import Entry
from engine.data.found import FoundPatches
from engine.data.index import index_key, load_index, save_index
from engine.data.listing import Source, list_files, read_sources
from engine.data.measure import DAMAGED, TOO_SMALL, Measurement, PatchIndex
from engine.data.patches import Group, PatchSettings
from engine.data.products import imagery
from engine.data.reading import Headers, ImageFile, ImageReader
from engine.data.refusals import (
    UNUSABLE,
    WITHOUT_BANDS,
    WITHOUT_SCENE,
    check_count,
    check_share,
    sentences,
)  # fmt: skip
from engine.data.scenes import SceneNames
from engine.observer import Observer, SpanObserver, raise_if_cancelled
from engine.raster.access import gdal_environment
from engine.raster.info import Access
from engine.raster.reading.margins import Margins, spread

# assumed: between 10 m and 15 m the same things are still seen in the same shapes.
RESOLUTION_RATIO = 1.5
_ENOUGH_BROKEN = 200  # from here on it is looked whether they are too many already


def find_patches(
    sources: Sequence[str], settings: PatchSettings, observer: Observer, folder: Path | None = None
) -> FoundPatches:
    """Finds and measures the patches of some sources.

    Every image is read once, window by window: which patches hold data, and mean and deviation of each band.

    Args:
        sources: rasters, folders of rasters or images, zips of images; one a line, each with `|bands=3,2,1` behind it
            where it has bands of its own.
        settings: how they are cut.
        observer: hears the progress and the remarks, and may stop it.
        folder: where the measurement is kept; the next time, only the headers of unchanged sources are read.

    Raises:
        ParameterError: a setting cannot be used with these sources.
        InputError: a source cannot be used, sources have different numbers of bands, no patch holds data, or more
            than a hundredth of the patches is damaged.
        OutputError: the measurement cannot be kept.
    """
    access = Access(settings.allow_indirect)
    lines = read_sources(sources)
    scenes = SceneNames(settings, lines)
    skipped: Counter[str] = Counter()
    remarks: list[Remark] = []
    with gdal_environment(access):
        found = _headers(lines, settings, skipped, remarks, SpanObserver(observer, 0.0, 0.3))
        files, firsts = _with_bands(lines, found, settings, skipped, remarks)
        files = _with_scenes(files, scenes, settings, skipped, remarks)
        key = index_key(files, [scenes.of_file(file.entry) for file in files], settings)
        measured = load_index(folder, key) if folder is not None else None
        if measured is None:
            measured = _measure(files, Measurement(settings, lines, scenes), SpanObserver(observer, 0.3, 1.0))
            if folder is not None:
                save_index(folder, key, measured)
        margins = _margins(files, settings)
    skipped.update(measured.skipped)
    damaged = skipped[DAMAGED]
    check_share(damaged, damaged + len(measured.table), measured.damaged_places, patches=True)
    check_count(measured.table, skipped, settings)
    remarks.extend((*_remarks(measured, settings), *margins))
    for remark in remarks:
        observer.note(remark)
    observer.progress(
        1.0,
        "{count} {count:patch|patches} in {scenes} {scenes:scene|scenes}",
        count=len(measured.table),
        scenes=len(measured.scene_names),
    )
    return FoundPatches(
        settings,
        tuple(files),
        measured.table,
        measured.scene_names,
        measured.groups,
        _roles(measured.groups, firsts),
        {reason: count for reason, count in skipped.items() if count},
        tuple(remarks),
        damaged,
    )


def _measure(files: Sequence[ImageFile], measurement: Measurement, observer: Observer) -> PatchIndex:
    settings = measurement.settings
    reader = ImageReader(Access(settings.allow_indirect), settings.nodata, verify=False)
    try:
        for number, file in enumerate(files):
            if number % 100 == 0 or not file.whole:
                observer.progress(
                    number / len(files), "Measuring image {number} of {count}", number=number + 1, count=len(files)
                )
            measurement.add(number, file, reader, observer)
    finally:
        reader.close()
    return measurement.result()


def _margins(files: Sequence[ImageFile], settings: PatchSettings) -> tuple[Remark, ...]:
    """What is said of large areas of one value, which are no data as a rule."""
    margins = Margins()
    reader = ImageReader(Access(settings.allow_indirect), settings.nodata, verify=False)
    try:
        for file in spread(files):
            margins.look_with(file.entry.name, (file.info.height, file.info.width), partial(reader.read, file))
    finally:
        reader.close()
    return margins.remarks()


def _headers(
    lines: Sequence[Source],
    settings: PatchSettings,
    skipped: Counter[str],
    remarks: list[Remark],
    observer: Observer,
) -> list[list[ImageFile]]:
    """Headers of all images, by source; those in a folder or zip that cannot be opened are left out."""
    access = Access(settings.allow_indirect)
    headers = Headers(access, settings.alpha)
    found: list[list[ImageFile]] = []
    broken: list[Value] = []
    listings = [_listed(source, access, remarks) for source in lines]
    total = sum(len(entries) for entries in listings)
    try:
        for source, entries in zip(lines, listings, strict=True):
            files = []
            for number, entry in enumerate(entries):
                if number % 100 == 0:
                    raise_if_cancelled(observer)
                    share = (source.number + number / len(entries)) / len(lines)
                    observer.progress(
                        share,
                        "Checking image {number} of {count} in {label}",
                        number=number + 1,
                        count=len(entries),
                        label=source.label,
                    )
                try:
                    files.append(headers.read(entry))
                except InputError as error:
                    if not source.collection or (len(entries) == 1 and len(lines) == 1):
                        raise
                    broken.append(error.said)
                    if len(broken) >= _ENOUGH_BROKEN:
                        check_share(len(broken), total, broken)
            if source.collection:
                files, said = put_together(files, source.label)
                remarks.extend(said)
            found.append(files)
            if not files:
                raise InputError(
                    ErrorCode.INPUT_UNREADABLE,
                    "None of the {count} {count:image|images} of {path} can be opened: {reasons}",
                    "Copy or download them again.",
                    count=len(entries),
                    path=source.path,
                    reasons=sentences(broken),
                )
    finally:
        headers.close()
    skipped[UNUSABLE] += len(broken)
    check_share(len(broken), total, broken)
    if broken:
        remarks.append(_left_out("unreadable_images", len(broken), total=total, reasons=sentences(broken)))
    return found


def _listed(source: Source, access: Access, remarks: list[Remark]) -> list[Entry]:
    """Image files of a source, without those of a product that are no imagery."""
    entries = list_files(source, access)
    if not source.collection:
        return entries
    entries, beside = imagery(entries)
    if beside:
        names = listing([Path(entry.name).name for entry in beside])
        values: dict[str, Value] = {"count": len(beside), "label": source.label, "names": names}
        remarks.append(Remark("pretraining.no_imagery", values, severity=INFO))
    return entries


def _with_bands(
    lines: Sequence[Source],
    found: Sequence[Sequence[ImageFile]],
    settings: PatchSettings,
    skipped: Counter[str],
    remarks: list[Remark],
) -> tuple[list[ImageFile], list[Chosen]]:
    """Images that have the bands, and the bands of one image of each source."""
    kept: list[ImageFile] = []
    firsts: list[Chosen] = []
    for source, files in zip(lines, found, strict=True):
        chosen = choose_bands(source, files, source.bands or settings.bands)
        firsts.append(next(bands for bands in chosen if bands is not None))
        kept.extend(
            replace(file, bands=tuple(band.index for band in bands))
            for file, bands in zip(files, chosen, strict=True)
            if bands is not None
        )
        left = [file.entry.name for file, bands in zip(files, chosen, strict=True) if bands is None]
        skipped[WITHOUT_BANDS] += len(left)
        if left:
            wanted = ", ".join(band.role or band.name for band in firsts[-1])
            names = listing(left)
            remarks.append(_left_out("images_without_bands", len(left), label=source.label, wanted=wanted, names=names))
    check_counts(lines, firsts)
    return kept, firsts


def _with_scenes(
    files: Sequence[ImageFile],
    scenes: SceneNames,
    settings: PatchSettings,
    skipped: Counter[str],
    remarks: list[Remark],
) -> list[ImageFile]:
    kept = [file for file in files if scenes.known(file.entry)]
    left = [file.entry.name for file in files if not scenes.known(file.entry)]
    skipped[WITHOUT_SCENE] += len(left)
    if not kept:
        raise ParameterError(
            "“Scene table”: {scene_table} contains none of the {count} {count:image|images}, such as {example}.",
            "Its column `file` must contain the names of the images, or their paths relative to the source.",
            scene_table=settings.scene_table,
            count=len(files),
            example=left[0],
        )
    if left:
        remarks.append(_left_out("images_without_scene", len(left), names=listing(left)))
    return kept


def _remarks(measured: PatchIndex, settings: PatchSettings) -> Iterator[Remark]:
    damaged, small = measured.skipped.get(DAMAGED, 0), measured.skipped.get(TOO_SMALL, 0)
    if damaged:
        yield _left_out("damaged_patches", damaged, reasons=sentences(measured.damaged_places))
    if small:
        yield _left_out("small_images", small, patch_px=settings.patch_px, names=listing(measured.small_places))
    if measured.constant:
        yield Remark("pretraining.constant_band", {"names": listing(measured.constant)})
    groups = measured.groups
    known = [group.resolution_m for group in groups if group.resolution_m is not None]
    if known and max(known) > RESOLUTION_RATIO * min(known):
        yield Remark("pretraining.resolutions", {"finest_m": min(known), "coarsest_m": max(known)})
    for position in range(len(groups[0].roles)):
        roles = {group.roles[position]: group.name for group in groups if group.roles[position] is not None}
        if len(roles) > 1:
            shown = ", ".join(f"{name}: {role}" for role, name in roles.items())
            yield Remark("pretraining.band_roles", {"position": position + 1, "shown": shown})


def _left_out(what: str, count: int, **values: Value) -> Remark:
    return Remark(f"pretraining.{what}", {"count": count, **values}, severity=PROBLEM)


def _roles(groups: Sequence[Group], firsts: Sequence[Chosen]) -> tuple[str, ...]:
    """What each band shows, by the first group that knows; else its name."""
    found = []
    for position in range(len(firsts[0])):
        known = next((group.roles[position] for group in groups if group.roles[position] is not None), None)
        found.append(known or firsts[0][position].name)
    return tuple(found)
