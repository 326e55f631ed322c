"""Fixed inputs, made by formulas and seeded noise: pairs, a scene with labels, small images, weights, broken files."""

from __future__ import annotations

import os
import warnings
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pyogrio.raw
import pyproj
import rasterio
import shapely
import torch
from PIL import Image
from rasterio.errors import NotGeoreferencedWarning
from rasterio.transform import from_origin

Array = npt.NDArray[Any]

UTM, GEOGRAPHIC = "EPSG:32631", "EPSG:4326"
WEST, NORTH, CELL_M = 600000.0, 5700000.0, 10.0
HEIGHT_PX, WIDTH_PX, PATCH_PX = 168, 216, 24
CLASSES = ("Water", "Wood <old>", "Fields & Wiesen")
MEANS = np.array([[500, 450, 300, 150], [350, 500, 400, 2600], [900, 1000, 1300, 2000]], np.float64)
BANDS = ("B02", "B03", "B04", "B08")
COLOURS = {"field": (60, 140, 60), "town": (150, 90, 80), "water": (40, 60, 150)}


def make_inputs(folder: Path) -> None:
    """Writes everything that the calls name below `@in`."""
    folder.mkdir(parents=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        _pairs(folder)
        _scene(folder)
        _labels(folder)
        _images(folder)
        _weights(folder / "resnet18.pth")
        _broken(folder)


def cover(second_date: bool = False) -> npt.NDArray[np.int64]:
    """True classes of the scene, [H, W], 0 to 2; some patches differ at the second date."""
    rng = np.random.default_rng(11)
    patches = rng.integers(0, 3, (HEIGHT_PX // PATCH_PX, WIDTH_PX // PATCH_PX))
    if second_date:
        patches = np.where(rng.random(patches.shape) < 0.25, (patches + 1) % 3, patches)
    return patches.repeat(PATCH_PX, axis=0).repeat(PATCH_PX, axis=1)


def label_sample(source: Path, target: Path) -> None:
    """Fills in the classes of a drawn sample from the truth, as a person does who looks at each point."""
    meta, _, geometry, columns = pyogrio.raw.read(source / "sample.gpkg")
    fields = dict(zip(meta["fields"], columns, strict=True))
    points = shapely.get_coordinates(shapely.from_wkb(geometry))
    true = cover()[_index(NORTH - points[:, 1]), _index(points[:, 0] - WEST)]
    names = np.array([CLASSES[number] for number in true], object)
    names[::17] = None  # not looked at yet
    fields["reference"] = names
    target.mkdir(parents=True)
    (target / "sample.json").write_bytes((source / "sample.json").read_bytes())
    _write_layer(target / "sample.gpkg", shapely.from_wkb(geometry), fields, meta["crs"], "sample")


def write_raster(path: Path, values: Array, **profile: Any) -> Path:
    """Writes [C, h, w] as a GeoTIFF at the usual place, unless the profile says otherwise."""
    count, height, width = values.shape
    names = profile.pop("names", ())
    usual = {"driver": "GTiff", "crs": UTM, "transform": from_origin(WEST, NORTH, CELL_M, CELL_M)}
    shape = {"count": count, "height": height, "width": width, "dtype": values.dtype.name}
    with rasterio.open(path, "w", **{**usual, **shape, **profile}) as dataset:
        dataset.write(values)
        for number, name in enumerate(names, start=1):
            dataset.set_band_description(number, name)
    return path


def _index(metres: Array) -> npt.NDArray[np.int64]:
    return np.floor(metres / CELL_M).astype(np.int64)


def _waves(seed: int, bands: int, height: int, width: int, changed: bool = False) -> npt.NDArray[np.float64]:
    """Smooth fields with noise; a changed one has three bright blocks more."""
    rows, cols = np.mgrid[:height, :width]
    fields = 300 * (np.sin(rows / 9.0 + seed) + np.cos(cols / 11.0) + np.sin((rows + cols) / 23.0))
    noise = np.random.default_rng(seed + 100 * changed).normal(0, 40, (bands, height, width))
    values = np.stack([1500 + fields * (1 + 0.1 * band) for band in range(bands)]) + noise
    for place in (0.1, 0.4, 0.7) if changed else ():
        row, col = int(place * height), int((0.8 - place) * width)
        values[:, row : row + height // 7, col : col + width // 6] += 1500
    return values


def _pairs(folder: Path) -> None:
    for changed, date in enumerate(("before", "after")):
        values = _waves(3, 5, 157, 211, bool(changed)).astype(np.uint16)
        values[:, 20:40, 30 + 9 * changed : 75] = 0
        place = {"crs": GEOGRAPHIC, "transform": from_origin(4.5, 51.2, 0.0001, 0.0001), "nodata": 0}
        write_raster(folder / f"u16_{date}.tif", values, compress="deflate", blockysize=16, **place)
        picture = np.clip(_waves(5, 3, 120, 140, bool(changed)) / 16, 0, 255).astype(np.uint8)
        Image.fromarray(picture.transpose(1, 2, 0)).save(folder / f"picture_{date}.png")
        single = _waves(7, 1, 130, 140, bool(changed)).astype(np.float32)
        single = np.roll(single, changed, axis=2)
        single[:, 100:110, 90:130] = np.nan
        write_raster(folder / f"single_{date}.tif", single, tiled=True, blockxsize=64, blockysize=64)
        # One date lies partly beside the other, in another CRS and with another cell size.
        other = _waves(9, 4, 150, 170, bool(changed)).astype(np.int16)
        moved = {"crs": "EPSG:32632", "transform": from_origin(183700.0, 5708700.0, 15.0, 15.0)} if changed else {}
        write_raster(folder / f"grid_{date}.tif", other, names=BANDS, **moved)


def _scene(folder: Path) -> None:
    for second, date in enumerate(("scene", "scene_after")):
        rng = np.random.default_rng(20 + second)
        values = MEANS[cover(bool(second))].transpose(2, 0, 1)
        values = np.clip(values * rng.normal(1.0, 0.15, values.shape), 1, 10000).astype(np.uint16)
        values[:, 60:80, 100:120] = 0
        write_raster(folder / f"{date}.tif", values, nodata=0, names=BANDS)


def _square(row: float, col: float, edge: float = 12.0) -> shapely.Polygon:
    """A square whose upper left corner is given in pixels of the scene."""
    left, top = WEST + CELL_M * col, NORTH - CELL_M * row
    return shapely.box(left, top - CELL_M * edge, left + CELL_M * edge, top)


def _labels(folder: Path) -> None:
    true, rng = cover(), np.random.default_rng(12)
    corners = [(row + 5, col + 6) for row in range(0, HEIGHT_PX, PATCH_PX) for col in range(0, WIDTH_PX, PATCH_PX)]
    chosen = [corners[number] for number in sorted(rng.choice(len(corners), 30, replace=False))]
    squares = [_square(*corner) for corner in chosen]
    names = [CLASSES[true[corner]] for corner in chosen]
    geographic = pyproj.Transformer.from_crs(UTM, GEOGRAPHIC, always_xy=True)
    turned = [shapely.transform(one, lambda xy: np.column_stack(geographic.transform(*xy.T))) for one in squares]
    _write_layer(folder / "labels.gpkg", turned, {"class": names}, GEOGRAPHIC)
    changed = (true != cover(True)).astype(np.int32)
    places = [(row + step, col + step) for step in (0, 4) for row, col in chosen]
    points = [shapely.Point(WEST + CELL_M * (col + 0.5), NORTH - CELL_M * (row + 0.5)) for row, col in places]
    codes = np.array([changed[place] + 1 for place in places], np.int32)
    _write_layer(folder / "change_points.gpkg", points, {"code": codes}, UTM)
    bow_tie = shapely.Polygon([(WEST + x, NORTH - y) for x, y in ((700, 40), (900, 240), (900, 40), (700, 240))])
    line = shapely.LineString([(WEST + 40, NORTH - 1500), (WEST + 900, NORTH - 1600)])
    bad = [bow_tie, line, _square(5, 400), squares[0], shapely.Polygon(), _square(150, 200), _square(30, 30)]
    kinds = [CLASSES[0], CLASSES[1], CLASSES[1], "Only once", CLASSES[2], None, ""]
    _write_layer(folder / "labels_messy.gpkg", [*squares, *bad], {"class": [*names, *kinds]}, UTM)
    _write_layer(folder / "labels_unnamed.gpkg", squares, {"height": np.linspace(0, 1, 30)}, UTM)
    _write_layer(folder / "labels_one.gpkg", squares[:3], {"class": ["Water"] * 3}, UTM)


def _write_layer(path: Path, shapes: Any, fields: dict[str, Any], crs: str, layer: str | None = None) -> None:
    columns = [
        np.array(one, object) if isinstance(one, list) else np.asarray(one)  # texts are objects to pyogrio
        for one in fields.values()
    ]
    pyogrio.raw.write(
        path,
        geometry=np.array([shapely.to_wkb(one) for one in shapes], object),
        field_data=columns,
        fields=list(fields),
        crs=crs,
        layer=layer or path.stem,
        driver="GPKG",
        geometry_type="Unknown",
    )


def _images(folder: Path) -> None:
    rng = np.random.default_rng(30)
    for name, colour in COLOURS.items():
        (folder / "images" / name).mkdir(parents=True)
        for number in range(14):
            noise = rng.normal(0.0, 25.0, (32, 32, 3))
            picture = Image.fromarray(np.clip(np.array(colour) + noise, 0, 255).astype(np.uint8))
            picture.save(folder / "images" / name / f"{name}_{number}.png")
    with zipfile.ZipFile(folder / "images.zip", "w") as archive:
        for path in sorted((folder / "images").rglob("*.png")):
            archive.writestr(zipfile.ZipInfo(path.relative_to(folder / "images").as_posix()), path.read_bytes())
    (folder / "unlabelled").mkdir()
    for number in range(3):
        waves = _waves(40 + number, 4, 160, 160).astype(np.uint16)
        write_raster(folder / "unlabelled" / f"scene{number}.tif", waves, names=BANDS)
    for number in range(4):
        place = folder / "places" / f"city{number}"
        place.mkdir(parents=True)
        before, after = (_waves(50 + number, 3, 96, 96, changed) for changed in (False, True))
        for name, values in (("before", before), ("after", after)):
            write_raster(place / f"{name}.tif", values.astype(np.uint16), names=("red", "green", "blue"))
        # A second draw without change shows what the noise alone does.
        truth = (np.abs(after - before).mean(axis=0, keepdims=True) > 700).astype(np.uint8)
        write_raster(place / "change.tif", truth)


def _weights(path: Path) -> None:
    """A ResNet-18 in the names of torchvision, with a classifier on top."""
    generator = torch.Generator().manual_seed(60)
    state: dict[str, torch.Tensor] = {}

    def convolution(name: str, out: int, into: int, edge: int) -> None:
        state[f"{name}.weight"] = torch.randn(out, into, edge, edge, generator=generator) * (2 / (out * edge**2)) ** 0.5

    def normalisation(name: str, width: int) -> None:
        for part, value in (("weight", 1.0), ("bias", 0.0), ("running_mean", 0.0), ("running_var", 1.0)):
            state[f"{name}.{part}"] = torch.full((width,), value)
        state[f"{name}.num_batches_tracked"] = torch.tensor(0)

    convolution("conv1", 64, 3, 7)
    normalisation("bn1", 64)
    into = 64
    for stage, out in enumerate((64, 128, 256, 512), start=1):
        for block in range(2):
            name = f"layer{stage}.{block}"
            for part in (1, 2):
                convolution(f"{name}.conv{part}", out, into if part == 1 else out, 3)
                normalisation(f"{name}.bn{part}", out)
            if into != out:
                convolution(f"{name}.downsample.0", out, into, 1)
                normalisation(f"{name}.downsample.1", out)
            into = out
    state["fc.weight"], state["fc.bias"] = torch.zeros(10, 512), torch.zeros(10)
    torch.save(state, path)


def _broken(folder: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        values = _waves(70, 4, 90, 80).astype(np.uint16)
        write_raster(folder / "no_crs.tif", values, crs=None, transform=rasterio.Affine.identity())
    write_raster(folder / "far.tif", values, transform=from_origin(WEST + 50000.0, NORTH, CELL_M, CELL_M))
    whole = (folder / "grid_before.tif").read_bytes()
    (folder / "cut_off.tif").write_bytes(whole[: len(whole) // 2])
    (folder / "no_raster.tif").write_text("This is no raster.\n", encoding="utf-8")
    (folder / "page.txt").write_text("A page that is handed on with the map.\n", encoding="utf-8")


def fix_times(folder: Path) -> None:
    """Gives all files one time of change, since inputs are recognised by it too."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            os.utime(path, (1_600_000_000, 1_600_000_000))
