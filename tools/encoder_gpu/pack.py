"""Packs images, tables and code for pretraining on a bare machine with a GPU: pack.py [--data DATA] [--out FOLDER]

The folder holds all that `python3 run.py` takes there: the engine's code, the images once more compressed, and the
patches that the engine's own search finds in them.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.proof.at_hand import SETS  # noqa: E402
from benchmarks.proof.rows import IMAGENET  # noqa: E402
from benchmarks.proof.supervised_change import RGB  # noqa: E402
from engine.contract.jobs.pretraining import Pretrain  # noqa: E402
from engine.data.found import FoundPatches  # noqa: E402
from engine.data.labelled import ImageReader as LabelledReader  # noqa: E402
from engine.data.labelled import find_labelled  # noqa: E402
from engine.data.pairs import ChangePair, describe_pair, find_pairs, read_pixels, read_truth  # noqa: E402
from engine.data.patches import Group, PatchSettings  # noqa: E402
from engine.data.reading import ImageFile, ImageReader  # noqa: E402
from engine.data.sources import find_patches  # noqa: E402
from engine.observer import SilentObserver  # noqa: E402
from engine.raster.access import gdal_environment  # noqa: E402
from engine.raster.info import FILES_ONLY  # noqa: E402
from engine.raster.windows import Window  # noqa: E402
from tools.encoder_gpu.pictures import as_bytes, byte_range, write_mask, write_picture, write_sheets  # noqa: E402
from tools.encoder_gpu.table import PackedTable, packed_patches, write_table  # noqa: E402

STRIDE_PX = 32
QUALITY = 95  # of WebP
LARGEST_BYTES = 56 * 2**20
CODE = ("engine", "benchmarks", "tools")
Ranges = Mapping[str, tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]]


@dataclass(frozen=True)
class Source:
    """A line of the sources, and what its images are called in the pack."""

    line: str
    origin: str


def main() -> int:
    """Writes the folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--out", type=Path, default=Path("build/encoder-gpu"))
    parser.add_argument("--cities", type=int, help="pack so few cities alone, for a trial")
    parser.add_argument("--images", type=int, help="pack every so many-th image of the sets alone, for a trial")
    parser.add_argument("--code", action="store_true", help="renew the code alone; the images are packed already")
    given = parser.parse_args()
    if not given.code:
        shutil.rmtree(given.out, ignore_errors=True)
        given.out.mkdir(parents=True)
        write_data(given.data, given.out / "images.zip", given.cities, given.images or 1)
    copy_code(given.out)
    size_bytes = sum(path.stat().st_size for path in given.out.rglob("*") if path.is_file())
    print(f"pack: {given.out}, {size_bytes / 2**20:.1f} MiB")
    if size_bytes > LARGEST_BYTES:
        sys.exit(f"pack: that is more than {LARGEST_BYTES / 2**20:.0f} MiB.")
    return 0


def write_data(data: Path, target: Path, cities: int | None = None, every: int = 1) -> None:
    """Writes images and tables into one zip.

    Args:
        data: the folder of all sets.
        target: the zip.
        cities: how many of them; None for all.
        every: only every so many-th image of the sets.
    """
    pairs = find_pairs([str(data / "oscd")])[:cities]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        sets = [_write_set(archive, name, data / path, every, target.parent) for name, path in SETS.items()]
        dates = [
            Source(str(path), f"oscd/{pair.name}/{date}")
            for pair in pairs
            for date, path in (("before", pair.before), ("after", pair.after))
        ]
        ranges = {key: value for pair in pairs for key, value in _write_pair(archive, pair).items()}
        mixed = _found((*dates, *sets), 64, STRIDE_PX)
        ranges |= dict(_write_dates(archive, mixed, (*dates, *sets), ranges))
        _write_corpus(archive, "mixed", mixed, (*dates, *sets), ranges)
        aerial = [one for one in sets if one.origin == "ucmerced"]
        _write_corpus(archive, "aerial", _found(aerial, 128, None), aerial, {})
    for one in sets:
        if Path(one.line).parent == target.parent:
            Path(one.line).unlink()


def _write_set(archive: zipfile.ZipFile, name: str, path: Path, every: int, folder: Path) -> Source:
    """Writes the images of a set: on sheets, or as they are where they are large; gives the source to look in."""
    found = find_labelled([str(path)])
    chosen = list(range(0, len(found.images), every))
    members = [found.images[place].name for place in chosen]
    with zipfile.ZipFile(path) as source:
        contents = [source.read(member) for member in members]
    known = {
        "names": [found.images[place].name for place in chosen],
        "labels": [found.images[place].labels[0] for place in chosen],
        "classes": list(found.class_names),
    }
    if name == "ucmerced":
        for place, content in enumerate(contents):
            archive.writestr(f"{name}/{place:05d}.jpg", content)
    else:
        with LabelledReader() as reader:
            tiles = np.stack([reader.read(found.images[place]).values[:3] for place in chosen])
        for number, sheet in enumerate(write_sheets(tiles, QUALITY)):
            archive.writestr(f"{name}/{number:05d}.webp", sheet)
    archive.writestr(f"{name}.json", json.dumps(known), zipfile.ZIP_DEFLATED)
    if every == 1:
        return Source(str(path), name)
    some = folder / path.name
    with zipfile.ZipFile(some, "w") as smaller:
        for member, content in zip(members, contents, strict=True):
            smaller.writestr(member, content)
    return Source(str(some), name)


def _write_pair(archive: zipfile.ZipFile, pair: ChangePair) -> Ranges:
    """Writes all bands of a city with truth, on the grid of its first date; gives the ranges of its dates there."""
    if pair.truth is None:
        return {}
    described = describe_pair(pair)
    roles = described.mapping.roles
    pixels = read_pixels(described, read_truth(pair, described), range(len(roles)))
    found: dict[str, tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]] = {}
    for date, values in (("before", pixels.before), ("after", pixels.after)):
        inside = values[:, pixels.valid].astype(np.float64)
        found[date] = byte_range(inside.mean(axis=1), inside.std(axis=1))
        for role, band in zip(roles, as_bytes(values, pixels.valid, found[date]), strict=True):
            archive.writestr(f"oscd/{pair.name}/{date}-{role}.webp", write_picture(band, QUALITY))
    archive.writestr(f"oscd/{pair.name}/change.png", write_mask(pixels.truth > 0))
    archive.writestr(f"oscd/{pair.name}/valid.png", write_mask(pixels.valid))
    known = {
        "bands": list(roles),
        "scale": [found[date][0].tolist() for date in found],
        "offset": [found[date][1].tolist() for date in found],
    }
    archive.writestr(f"oscd/{pair.name}.json", json.dumps(known), zipfile.ZIP_DEFLATED)
    places = [list(roles).index(role) for role in RGB]
    same = {
        "before": True,
        "after": described.after.transform == described.before.transform
        and (described.after.width, described.after.height) == (described.before.width, described.before.height),
    }
    return {
        f"oscd/{pair.name}/{date}": (scale[places], offset[places])
        for date, (scale, offset) in found.items()
        if same[date]
    }


def _found(sources: tuple[Source, ...] | list[Source], patch_px: int, stride_px: int | None) -> FoundPatches:
    settings = replace(PatchSettings.of(Pretrain(bands=",".join(RGB))), patch_px=patch_px, stride_px=stride_px)
    return find_patches([source.line for source in sources], settings, SilentObserver())


def _write_dates(
    archive: zipfile.ZipFile, found: FoundPatches, sources: tuple[Source, ...], there: Ranges
) -> Iterator[tuple[str, tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]]]:
    """Writes red, green and blue of the dates that are not packed with all bands yet; gives their ranges."""
    reader = ImageReader(FILES_ONLY)
    groups = {int(file): int(group) for file, group in zip(found.patches.file, found.patches.group, strict=True)}
    try:
        with gdal_environment(FILES_ONLY):
            for number, file in enumerate(found.files):
                origin = sources[file.entry.source].origin
                if not origin.startswith("oscd/") or origin in there or number not in groups:
                    continue
                group = found.groups[groups[number]]
                ranges = byte_range(group.mean, group.deviation)
                archive.writestr(f"{origin}.webp", write_picture(_pixels(reader, file, ranges), QUALITY))
                yield origin, ranges
    finally:
        reader.close()


def _pixels(
    reader: ImageReader, file: ImageFile, ranges: tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]
) -> npt.NDArray[np.uint8]:
    values, valid = reader.read(file, Window(0, 0, file.info.height, file.info.width))
    everywhere = np.ones(values.shape[1:], np.bool_) if valid is None else valid
    return np.ascontiguousarray(as_bytes(values.astype(np.float32), everywhere, ranges).transpose(1, 2, 0))


def _write_corpus(
    archive: zipfile.ZipFile,
    name: str,
    found: FoundPatches,
    sources: tuple[Source, ...] | list[Source],
    ranges: Ranges,
) -> None:
    """Writes the table of patches, with the statistics of the bytes."""
    origins = [sources[file.entry.source].origin for file in found.files]
    owners = {int(group): int(file) for group, file in zip(found.patches.group, found.patches.file, strict=True)}
    groups = [_scaled(group, ranges.get(origins[owners[number]])) for number, group in enumerate(found.groups)]
    places = np.zeros(len(origins), np.int32)
    for origin in set(origins) & set(SETS):
        known = json.loads(archive.read(f"{origin}.json"))["names"]
        numbers = {entry: place for place, entry in enumerate(known)}
        for number, file in enumerate(found.files):
            if origins[number] == origin:
                places[number] = numbers[file.entry.name]
    table = packed_patches(found, origins, groups, f"WebP {QUALITY}")
    archive.writestr(f"{name}.npz", write_table(PackedTable(table, places)))


def _scaled(group: Group, ranges: tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]] | None) -> Group:
    if ranges is None:
        return group
    scale, offset = ranges
    return replace(group, mean=(group.mean - offset) / scale, deviation=group.deviation / scale, dtype="uint8")


def copy_code(out: Path) -> None:
    """Copies what runs there, and the encoder to start from."""
    left = shutil.ignore_patterns("__pycache__", "*.pyc")
    for name in (*CODE, "resources"):
        shutil.rmtree(out / name, ignore_errors=True)
    for name in CODE:
        shutil.copytree(ROOT / name, out / name, ignore=left)
    models = out / "resources" / "models"
    models.mkdir(parents=True)
    shutil.copy(IMAGENET, models)
    shutil.copy(ROOT / "tools" / "encoder_gpu" / "run.py", out / "run.py")


if __name__ == "__main__":
    sys.exit(main())
