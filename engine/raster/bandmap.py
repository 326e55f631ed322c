"""Which band of one date is compared with which band of the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.contract.remarks import PROBLEM, Remark
from engine.contract.remarks.texts import Value, count_text
from engine.raster.info import BandInfo, RasterInfo
from engine.raster.roles import role_from_name


@dataclass(frozen=True)
class BandMapping:
    """Pairs of bands, and how they were found.

    Args:
        pairs: band numbers in before and after, from 1.
        how: name, wavelength, colour, order or chosen.
        text: the pairs in words, to be shown.
        roles: what each pair shows, such as red, or None where it is not known.
        remarks: what a person should know of it.
    """

    pairs: tuple[tuple[int, int], ...]
    how: str
    text: str
    roles: tuple[str | None, ...] = ()
    remarks: tuple[Remark, ...] = ()


def band_mapping(
    before: RasterInfo,
    after: RasterInfo,
    before_bands: str = "",
    after_bands: str = "",
    labels: tuple[str, str] = ("Bands of before", "Bands of after"),
) -> BandMapping:
    """Matches the bands of two rasters.

    By choice where bands are given; else by role (description, wavelength or colour) or by the same name, in any order,
    where every band of the raster with fewer bands finds its like; else by order, which needs equal counts and nothing
    that speaks against it. Where something does, those that found their like are compared, and the others named.

    Args:
        before: first date.
        after: second date.
        before_bands: numbers, names or roles, separated by commas; empty for all.
        after_bands: likewise; empty for those that match `before_bands`.
        labels: of the two parameters, for messages.

    Raises:
        InputError: bands cannot be matched.
        ParameterError: a chosen band does not exist.
    """
    refuse_palette(before)
    refuse_palette(after)
    first = choose_bands(before, before_bands, labels[0])
    second = choose_bands(after, after_bands, labels[1])
    if before_bands.strip() and after_bands.strip():
        if len(first) != len(second):
            raise ParameterError(
                "“{label}” has {count} {count:band|bands}, but “{second_label}” has {second_count}.",
                "Choose the same number for both.",
                label=labels[0],
                count=len(first),
                second_label=labels[1],
                second_count=len(second),
            )
        return _mapping(list(zip(first, second, strict=True)), "chosen")
    chosen = bool(before_bands.strip() or after_bands.strip())
    pairs = _alike(first, second)
    wanted = first if before_bands.strip() else second if after_bands.strip() else None
    if pairs and len(pairs) >= (min(len(first), len(second)) if wanted is None else len(wanted)):
        return _mapping(pairs, "chosen" if chosen else _evidence(pairs))
    in_order = len(before.bands) == len(after.bands)
    ordered = _same_numbers(first, second, bool(before_bands.strip())) if chosen else _in_order(first, second)
    if ordered is not None and in_order and not _contradicts(ordered, pairs):
        return _mapping(ordered, "chosen" if chosen else "order")
    if pairs and not chosen:  # the rest belongs to nothing in the other file, in any order
        return _mapping(pairs, _evidence(pairs), (_left_out(first, second, pairs),))
    raise InputError(
        ErrorCode.BANDS,
        "The bands cannot be matched: {before} has {before_count} ({before_names}), {after} has {after_count} "
        "({after_names}).",
        "Choose the bands to compare under “{label}” and “{second_label}”, such as 1,2,3 and 3,2,1.",
        before=before.path,
        before_count=len(before.bands),
        before_names=_names(before.bands),
        after=after.path,
        after_count=len(after.bands),
        after_names=_names(after.bands),
        label=labels[0],
        second_label=labels[1],
    )


def refuse_palette(info: RasterInfo) -> None:
    """Refuses a raster whose values are colour numbers.

    Raises:
        InputError: it is one.
    """
    if info.has_palette:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "{path} has a colour palette: its values are numbers of colours, which cannot be compared.",
            "Convert it to colours first: gdal_translate -expand rgb IN.tif OUT.tif",
            path=info.path,
        )


def choose_bands(info: RasterInfo, text: str, label: str) -> list[BandInfo]:
    """Finds the bands that a parameter names; all where it is empty.

    Args:
        info: the raster.
        text: numbers, names or roles, separated by commas.
        label: of the parameter, for messages.

    Raises:
        ParameterError: one of them does not exist.
    """
    if not text.strip():
        return list(info.bands)
    found: list[BandInfo] = []
    for part in (p.strip() for p in text.split(",")):
        band = _find(info.bands, part)
        if band is None:
            raise ParameterError(
                "“{label}”: {path} has no band {part}.",
                "It has the bands 1 to {count}: {names}.",
                label=label,
                path=info.path,
                part=repr(part),
                count=len(info.bands),
                names=_names(info.bands),
            )
        found.append(band)
    return found


def _names(bands: Sequence[BandInfo]) -> str:
    names = [b.name for b in bands]
    return ", ".join(names if len(names) <= 8 else [*names[:7], "..."])


def _find(bands: Sequence[BandInfo], part: str) -> BandInfo | None:
    wanted = part.lower()
    tests = (
        lambda b: part.isdigit() and b.index == int(part),
        lambda b: b.name.lower() == wanted,
        lambda b: wanted in b.name.lower().split(),
        lambda b: b.role == wanted,
    )
    for test in tests:
        for band in bands:
            if test(band):
                return band
    return None


def find_band(info: RasterInfo, part: str) -> BandInfo | None:
    """Finds a band by number, by name, or by what it shows, so that `B04` of Sentinel-2 also finds a JPEG's red.

    Args:
        info: the raster.
        part: one part of a `bands` parameter.
    """
    band = _find(info.bands, part)
    role = role_from_name(part)
    if band is None and role is not None:
        band = next((b for b in info.bands if b.role == role), None)
    return band


def _alike(first: Sequence[BandInfo], second: Sequence[BandInfo]) -> list[tuple[BandInfo, BandInfo]]:
    """Pairs of bands that show the same or are called the same, each told by one band of either file only."""
    roles, names = _single(second, _role), _single(second, _own_name)
    own_roles, own_names = _single(first, _role), _single(first, _own_name)
    pairs = []
    for band in first:
        other = roles.get(_role(band)) if own_roles.get(_role(band)) is band else None
        if other is None and own_names.get(_own_name(band)) is band:
            other = names.get(_own_name(band))
            # The same name for another part of the spectrum: band 4 of two sensors.
            if other is not None and band.role is not None and other.role is not None and band.role != other.role:
                other = None
        if other is not None:
            pairs.append((band, other))
    return pairs if len({other.index for _, other in pairs}) == len(pairs) else []


def _single(bands: Sequence[BandInfo], key: Callable[[BandInfo], str]) -> dict[str, BandInfo]:
    keys = [key(band) for band in bands]
    return {found: band for found, band in zip(keys, bands, strict=True) if found and keys.count(found) == 1}


def _role(band: BandInfo) -> str:
    return band.role or ""


def _own_name(band: BandInfo) -> str:
    """The name that the file gives to a band, as far as it matters; empty where it gives none."""
    return "" if band.name == f"band {band.index}" else " ".join(band.name.casefold().replace("_", " ").split())


def _evidence(pairs: Sequence[tuple[BandInfo, BandInfo]]) -> str:
    """The weakest evidence counts; bands without a role were found by their names."""
    evidence = {band.how or "name" for pair in pairs for band in pair}
    return next(how for how in ("colour", "wavelength", "name") if how in evidence)


def _in_order(first: Sequence[BandInfo], second: Sequence[BandInfo]) -> list[tuple[BandInfo, BandInfo]] | None:
    return list(zip(first, second, strict=True)) if len(first) == len(second) else None


def _contradicts(ordered: Sequence[tuple[BandInfo, BandInfo]], alike: Sequence[tuple[BandInfo, BandInfo]]) -> bool:
    """Says whether bands in their order belong to others, as far as it is known."""
    other_of = {band.index: other.index for band, other in alike}
    band_of = {other.index: band.index for band, other in alike}
    return any(
        other_of.get(band.index, other.index) != other.index
        or band_of.get(other.index, band.index) != band.index
        or (band.role is not None and other.role is not None and band.role != other.role)
        for band, other in ordered
    )


def _left_out(
    first: Sequence[BandInfo], second: Sequence[BandInfo], pairs: Sequence[tuple[BandInfo, BandInfo]]
) -> Remark:
    used, used_after = {band.index for band, _ in pairs}, {other.index for _, other in pairs}
    values: dict[str, Value] = {
        "before": ", ".join(band.name for band in first if band.index not in used) or "-",
        "after": ", ".join(band.name for band in second if band.index not in used_after) or "-",
    }
    return Remark("bands.left_out", values, severity=PROBLEM)


def _same_numbers(
    first: Sequence[BandInfo], second: Sequence[BandInfo], first_chosen: bool
) -> list[tuple[BandInfo, BandInfo]] | None:
    chosen, other = (first, second) if first_chosen else (second, first)
    by_index = {b.index: b for b in other}
    if any(b.index not in by_index for b in chosen):
        return None
    pairs = [(b, by_index[b.index]) for b in chosen]
    return pairs if first_chosen else [(b, a) for a, b in pairs]


def _mapping(pairs: Sequence[tuple[BandInfo, BandInfo]], how: str, remarks: tuple[Remark, ...] = ()) -> BandMapping:
    shown = [
        f"{b.index} {b.name}" if (b.index, b.name) == (a.index, a.name) else f"{b.index} {b.name} - {a.index} {a.name}"
        for b, a in pairs
    ]
    title = "Bands chosen" if how == "chosen" else f"{count_text(len(pairs), 'band', 'bands')} by {how}"
    return BandMapping(
        tuple((b.index, a.index) for b, a in pairs),
        how,
        f"{title}: {'; '.join(shown)}",
        tuple(b.role if b.role is not None else a.role for b, a in pairs),
        remarks,
    )
