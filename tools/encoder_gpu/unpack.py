"""Reads what was packed: decodes all pictures with all cores, and cuts the patches."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from benchmarks.proof.supervised_change import RGB
from tools.encoder_gpu.contents import Bytes, City, Corpus, LabelledImages, Packed
from tools.encoder_gpu.pictures import read_picture, read_sheet
from tools.encoder_gpu.table import PackedTable, read_table

ARCHIVE = "images.zip"
CORPORA = ("mixed", "aerial")
SETS = {"eurosat": 64, "ucmerced": 128}


def unpack(folder: Path, workers: int | None = None) -> Packed:
    """Reads everything.

    Args:
        folder: that pack.py wrote, or where it was copied to.
        workers: threads that decode; None for one a core.
    """
    with zipfile.ZipFile(folder / ARCHIVE) as archive:
        contents = {name: archive.read(name) for name in archive.namelist()}
    with ThreadPoolExecutor(workers or os.cpu_count() or 1) as pool:
        sets = {name: _read_set(contents, name, size, pool) for name, size in SETS.items()}
        names = sorted(name.split("/")[1].removesuffix(".json") for name in contents if _is_city(name))
        cities = {
            name: city for name, city in zip(names, pool.map(lambda n: _read_city(contents, n), names), strict=True)
        }
        images = _dates(contents, cities, pool)
    corpora = {name: _read_corpus(read_table(contents[f"{name}.npz"]), sets, images) for name in CORPORA}
    return Packed(corpora, sets, cities)


def _is_city(name: str) -> bool:
    return name.startswith("oscd/") and name.endswith(".json")


def _read_set(contents: Mapping[str, bytes], name: str, size_px: int, pool: ThreadPoolExecutor) -> LabelledImages:
    known = json.loads(contents[f"{name}.json"])
    pictures = [contents[key] for key in sorted(contents) if key.startswith(f"{name}/")]
    if name == "eurosat":
        images = np.concatenate(list(pool.map(lambda content: read_sheet(content, size_px), pictures)))
    else:
        decoded = pool.map(lambda content: read_picture(content, "RGB").transpose(2, 0, 1), pictures)
        images = np.ascontiguousarray(np.stack(list(decoded)))
    labels = np.array(known["labels"], np.int64)
    return LabelledImages(images[: len(labels)], labels, tuple(known["names"]), tuple(known["classes"]))


def _read_city(contents: Mapping[str, bytes], name: str) -> City:
    known = json.loads(contents[f"oscd/{name}.json"])
    bands = tuple(known["bands"])
    before, after = (
        np.stack([read_picture(contents[f"oscd/{name}/{date}-{band}.webp"], "L") for band in bands])
        for date in ("before", "after")
    )
    valid = read_picture(contents[f"oscd/{name}/valid.png"], "L") > 0
    change = (read_picture(contents[f"oscd/{name}/change.png"], "L") > 0).astype(np.uint8)
    scale, offset = (np.array(known[key], np.float32) for key in ("scale", "offset"))
    return City(name, bands, before, after, valid, change * valid, scale, offset)


def _dates(contents: Mapping[str, bytes], cities: Mapping[str, City], pool: ThreadPoolExecutor) -> dict[str, Bytes]:
    """Red, green and blue of each date, [3,H,W], by origin."""
    found: dict[str, Bytes] = {}
    for city in cities.values():
        places = [city.bands.index(role) for role in RGB]
        found[f"oscd/{city.name}/before"] = city.before[places]
        found[f"oscd/{city.name}/after"] = city.after[places]
    alone = [
        name for name in contents if name.startswith("oscd/") and name.split("/")[-1] in ("before.webp", "after.webp")
    ]
    for name, picture in zip(alone, pool.map(lambda key: read_picture(contents[key], "RGB"), alone), strict=True):
        found[name.removesuffix(".webp")] = np.ascontiguousarray(picture.transpose(2, 0, 1))
    return found


def _read_corpus(table: PackedTable, sets: Mapping[str, LabelledImages], dates: Mapping[str, Bytes]) -> Corpus:
    """Cuts the patches out of the images."""
    rows, size = table.patches.patches, table.patches.settings.patch_px
    values = np.empty((len(rows), 3, size, size), np.uint8)
    origins = table.origins()
    for number, (file, row, col) in enumerate(zip(rows.file, rows.row, rows.col, strict=True)):
        origin = origins[file]
        image = sets[origin].images[table.places[file]] if origin in sets else dates[origin]
        values[number] = image[:, row : row + size, col : col + size]
    return Corpus(table.patches, values)
