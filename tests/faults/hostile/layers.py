"""Layers and rasters that compute, refer to others, or are far larger than they look."""

from __future__ import annotations

import json
import shutil
import sqlite3
import struct
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin

from tests.faults.hostile.base import CRS, Good, Hostile, Maker, plain_image

ENDLESS = "WITH RECURSIVE more(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM more)"
# What a view can compute for ever, or for very long, under the name of a layer.
VIEWS = {
    "endless": f"{ENDLESS} SELECT n AS fid, x'' AS geom, 'a' AS class FROM more",
    "slow": "WITH d(n) AS (VALUES (1),(2),(3),(4),(5),(6),(7),(8),(9),(10)) SELECT 1 AS fid, NULL AS geom, "
    "count(*) AS class FROM d a, d b, d c, d e, d f, d g, d h, d i, d j, d k, d l",
    "of-itself": "SELECT * FROM layer",
    "large-text": "SELECT 1 AS fid, NULL AS geom, hex(zeroblob(400000000)) AS class",
    "long-answer": f"{ENDLESS} SELECT 1 AS fid, NULL AS geom, (SELECT group_concat(n) FROM more) AS class",
}
# What stands where a file names its CRS; SECRET is a folder whose files must not be opened.
REFERENCES = {
    "url": "http://127.0.0.1:9/crs.wkt",
    "https": "https://127.0.0.1:9/crs.wkt",
    "urn": "urn:ogc:def:crs:EPSG::999999",
    "grid": "+proj=longlat +ellps=bessel +nadgrids=SECRET/grid.gsb +type=crs",
    "optional-grid": "+proj=longlat +ellps=bessel +nadgrids=@SECRET/grid.gsb +type=crs",
    "geoid": "+proj=longlat +datum=WGS84 +geoidgrids=SECRET/grid.gsb +vunits=m +type=crs",
    "pipeline": "+proj=pipeline +step +proj=hgridshift +grids=SECRET/grid.gsb",
    "init": "+init=SECRET/grid.gsb:1",
    "file": "SECRET/grid.gsb",
    "at-file": "@SECRET/grid.gsb",
    "deep": "PROJCS[" * 20000,
    "long": "PROJCS[\"" + "x" * 3_000_000,
    "wkt-grid": 'BOUNDCRS[SOURCECRS[GEOGCRS["a",DATUM["b",ELLIPSOID["c",6377397,299.15]],CS[ellipsoidal,2],'
    'AXIS["lat",north],AXIS["lon",east],ANGLEUNIT["degree",0.0174532925199433]]],TARGETCRS[GEOGCRS["WGS 84",'
    'DATUM["d",ELLIPSOID["e",6378137,298.257]],CS[ellipsoidal,2],AXIS["lat",north],AXIS["lon",east],'
    'ANGLEUNIT["degree",0.0174532925199433],ID["EPSG",4326]]],ABRIDGEDTRANSFORMATION["f",METHOD["NTv2",'
    'ID["EPSG",9615]],PARAMETERFILE["Latitude and longitude difference file","SECRET/grid.gsb"]]]',
}  # fmt: skip
Door = Callable[[Good, Path, Path], list[str]]
DOORS: dict[str, Door] = {
    "labels": lambda good, out, path: good.train(out, labels=path),
    "area": lambda good, out, path: good.detect(out, area_of_interest=path),
    "reference": lambda good, out, path: good.check(out, reference=path),
}


def _case(door: Door, name: str, write: Callable[[Path, Good], None], may_succeed: bool = False) -> Maker:
    def make(folder: Path, good: Good) -> Hostile:
        write(folder / name, good)
        return Hostile(name, door(good, folder / "out", folder / name), may_succeed)

    return make


def layers() -> Iterator[tuple[str, Maker]]:
    """GeoPackages and GeoJSON files."""
    for where, door in DOORS.items():
        for kind, view in VIEWS.items():
            yield (
                f"view-{kind}-as-{where}",
                _case(door, "v.gpkg", lambda path, good, view=view: _view(path, good, view)),
            )
        for kind, text in REFERENCES.items():
            yield (
                f"crs-{kind}-as-{where}",
                _case(door, "c.geojson", lambda path, good, text=text: _with_crs(path, text), True),
            )
        yield f"view-behind-many-tables-as-{where}", _case(door, "v.gpkg", _view_behind_many_tables)
        yield f"view-far-below-as-{where}", _case(door, f"{'/'.join(['d' * 200] * 3)}/v.gpkg", _view_far_below)
        yield f"view-unlisted-as-{where}", _case(door, "v.gpkg", _view_unlisted)
        yield f"generated-as-{where}", _case(door, "g.gpkg", _generated)
        yield f"log-as-{where}", _case(door, "w.gpkg", _with_log, True)
        yield f"open-log-as-{where}", _case(door, "w.gpkg", _with_open_log, True)
        yield f"trigger-as-{where}", _case(door, "t.gpkg", _with_trigger, True)
        yield f"many-layers-as-{where}", _case(door, "m.gpkg", _many_layers)
        yield f"many-corners-as-{where}", _case(door, "o.geojson", _many_corners, True)
        yield f"deep-json-as-{where}", _case(door, "d.geojson", lambda path, good: _text(path, '{"a":' * 200_000))
        yield f"long-json-as-{where}", _case(door, "l.geojson", lambda path, good: _text(path, "{" + " " * 60_000_000))
        yield f"shape-count-as-{where}", _case(door, "s.shp", _lying_shape)
        yield f"sqlite-garbage-as-{where}", _case(door, "g.gpkg", _garbage)


def rasters() -> Iterator[tuple[str, Maker]]:
    """Rasters that refer to themselves, lie about their size, or name things in side files."""
    detect: Door = lambda good, out, path: good.detect(out, before=path, after=path)  # noqa: E731
    leave: Door = lambda good, out, path: good.detect(out, before=path, after=path, allow_indirect=True)  # noqa: E731
    export: Door = lambda good, out, path: good.export(out, map=path)  # noqa: E731
    plan: Door = lambda good, out, path: good.plan(path)  # noqa: E731
    for where, door in {"image": detect, "map": export, "sources": plan, "with-leave": leave}.items():
        for name in ("v.tif", "v.vrt"):
            # Who gives leave to open virtual files opens what they name.
            harmful = ("itself", "chain", "deep", "script")
            for kind in harmful if where == "with-leave" else (*harmful, "web", "secret"):
                yield (
                    f"vrt-{kind}-{name[2:]}-as-{where}",
                    _case(door, name, lambda path, good, kind=kind: _virtual(path, kind), where == "with-leave"),
                )
        yield f"bomb-as-{where}", _case(door, "b.tif", _bomb, True)
        yield f"hole-as-{where}", _case(door, "o.img", _hole, True)
        yield f"bands-as-{where}", _case(door, "n.tif", _many_bands, True)
        yield f"block-as-{where}", _case(door, "k.tif", _large_block, True)
        yield f"loop-of-pages-as-{where}", _case(door, "p.tif", _page_loop, True)
        yield f"png-bomb-as-{where}", _case(door, "h.png", _png_header, True)
    for kind, text in REFERENCES.items():
        yield f"aux-crs-{kind}", _case(detect, "i.tif", lambda path, good, text=text: _aux(path, text), True)
        yield f"prj-crs-{kind}", _case(detect, "i.png", lambda path, good, text=text: _projection(path, text), True)
        yield (
            f"parameter-crs-{kind}",
            _case(
                lambda good, out, path, text=text: good.detect(out, crs=path.read_text()[:100_000]),
                "crs.txt",
                lambda path, good, text=text: _text(path, text.replace("SECRET", _secret(path))),
                True,
            ),
        )


def _secret(path: Path) -> str:
    return str(path.parent.parent / "secret")


def _text(path: Path, text: str) -> None:
    path.write_text(text)


def _view(path: Path, good: Good, view: str) -> None:
    shutil.copy(good.labels, path)
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("DELETE FROM gpkg_contents")
        base.execute("DELETE FROM gpkg_geometry_columns")
        base.execute(f"CREATE VIEW layer AS {view}")
        base.execute("INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) "
                     "VALUES ('layer', 'features', 'layer', 32631)")  # fmt: skip
        base.execute("INSERT INTO gpkg_geometry_columns VALUES ('layer', 'geom', 'POLYGON', 32631, 0, 0)")


def _view_behind_many_tables(path: Path, good: Good) -> None:
    """More tables than are looked through, so that whoever stops looking does not see the view."""
    _view(path, good, VIEWS["endless"])
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("PRAGMA writable_schema=ON")
        tables = ((f"a{number}", f"a{number}", f"CREATE TABLE a{number} (b)") for number in range(20_000))
        base.executemany("INSERT INTO sqlite_master VALUES ('table', ?, ?, 2, ?)", tables)


def _view_far_below(path: Path, good: Good) -> None:
    path.parent.mkdir(parents=True)
    near = path.parents[3] / path.name
    _view(near, good, VIEWS["endless"])
    near.rename(path)


def _view_unlisted(path: Path, good: Good) -> None:
    """A view that no table of the format names."""
    _view(path, good, VIEWS["endless"])
    with closing(sqlite3.connect(path)) as base, base:
        base.execute("DELETE FROM gpkg_contents")
        base.execute("DELETE FROM gpkg_geometry_columns")


def _generated(path: Path, good: Good) -> None:
    """A column that is worked out on reading, in the short way of writing it."""
    shutil.copy(good.labels, path)
    with closing(sqlite3.connect(path)) as base, base:
        table = base.execute("SELECT table_name FROM gpkg_contents").fetchone()[0]
        base.execute(f'ALTER TABLE "{table}" ADD COLUMN more TEXT AS (hex(zeroblob(400000000)))')


def _with_log(path: Path, good: Good) -> None:
    shutil.copy(good.labels, path)
    with closing(sqlite3.connect(path)) as base:
        base.execute("PRAGMA journal_mode=WAL")


def _with_open_log(path: Path, good: Good) -> None:
    """As another program leaves it that is at work or was killed: changes stand in the log alone."""
    other = path.with_name("other.gpkg")
    shutil.copy(good.labels, other)
    with closing(sqlite3.connect(other)) as base:
        base.execute("PRAGMA journal_mode=WAL")
        base.execute("CREATE TABLE more (a)")
        base.commit()
        for ending in ("", "-wal"):
            shutil.copy(f"{other}{ending}", f"{path}{ending}")
    for left in path.parent.glob("other.gpkg*"):
        left.unlink()


def _with_trigger(path: Path, good: Good) -> None:
    shutil.copy(good.labels, path)
    with closing(sqlite3.connect(path)) as base, base:
        table = base.execute("SELECT table_name FROM gpkg_contents").fetchone()[0]
        base.execute(f'CREATE TRIGGER t AFTER INSERT ON "{table}" BEGIN SELECT load_extension("/nowhere"); END')


def _many_layers(path: Path, good: Good) -> None:
    shutil.copy(good.labels, path)
    with closing(sqlite3.connect(path)) as base, base:
        for number in range(5000):
            base.execute(f"CREATE TABLE t{number} (fid INTEGER PRIMARY KEY, geom BLOB)")
            listed = (
                "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) VALUES (?, 'features', ?, 32631)"
            )
            base.execute(listed, (f"t{number}", f"t{number}"))
            base.execute(
                "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'POLYGON', 32631, 0, 0)", (f"t{number}",)
            )


def _garbage(path: Path, good: Good) -> None:
    content = bytearray(good.labels.read_bytes())
    content[200:] = np.random.default_rng(5).bytes(len(content) - 200)
    path.write_bytes(content)


def _polygon(ring: list[list[float]], crs: str = "urn:ogc:def:crs:EPSG::32631") -> str:
    feature = {"type": "Feature", "properties": {"class": "a"}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    named = {"type": "name", "properties": {"name": crs}}
    return json.dumps({"type": "FeatureCollection", "crs": named, "features": [feature, feature]})


def _with_crs(path: Path, text: str) -> None:
    ring = [[500100.0, 4999500.0], [500400.0, 4999500.0], [500400.0, 4999700.0], [500100.0, 4999500.0]]
    path.write_text(_polygon(ring, text.replace("SECRET", _secret(path))))


def _many_corners(path: Path, good: Good) -> None:
    angles = np.linspace(0, 2 * np.pi, 1_000_000)
    radius = 300 + 20 * np.sin(angles * 9999)
    ring = np.column_stack((500450 + radius * np.cos(angles), 4999600 + radius * np.sin(angles))).round(3)
    ring[-1] = ring[0]
    path.write_text(_polygon(ring.tolist()))


def _lying_shape(path: Path, good: Good) -> None:
    head = (
        struct.pack(">i5ii", 9994, 0, 0, 0, 0, 0, 2**30) + struct.pack("<ii", 1000, 5) + struct.pack("<8d", *[0.0] * 8)
    )
    path.write_bytes(head)
    path.with_suffix(".shx").write_bytes(head)
    path.with_suffix(".dbf").write_bytes(struct.pack("<BBBBIHH20x", 3, 120, 1, 1, 2**31, 65, 60000) + b"\r")


def _virtual(path: Path, kind: str) -> None:
    target = {
        "itself": path.name, "web": "/vsicurl/http://127.0.0.1:9/a.tif", "secret": f"{_secret(path)}/grid.gsb",
    }.get(kind, "n1.vrt")  # fmt: skip
    source = (
        f"<SimpleSource><SourceFilename relativeToVRT='{int('/' not in target)}'>{{}}</SourceFilename></SimpleSource>"
    )
    more = ""
    if kind == "script":
        more = ("<PixelFunctionType>f</PixelFunctionType><PixelFunctionLanguage>Python</PixelFunctionLanguage>"
                f"<PixelFunctionCode>open('{_secret(path)}/grid.gsb')</PixelFunctionCode>")  # fmt: skip
        target = path.name
    band = "<VRTDataset rasterXSize='80' rasterYSize='80'><SRS>EPSG:32631</SRS><GeoTransform>500000,10,0,5000000,0,-10"
    band += "</GeoTransform><VRTRasterBand dataType='Byte' band='1'" + (
        " subClass='VRTDerivedRasterBand'" if more else ""
    )
    band += f">{more}{source}</VRTRasterBand></VRTDataset>"
    path.write_text(band.format(target))
    for number in range(1, 400 if kind == "deep" else 3 if kind == "chain" else 0):
        following = f"n{number + 1}.vrt" if kind == "deep" or number == 1 else path.name
        (path.parent / f"n{number}.vrt").write_text(band.format(following))


def _bomb(path: Path, good: Good) -> None:
    profile = {"driver": "GTiff", "width": 900_000, "height": 900_000, "count": 1, "dtype": "uint8", "crs": CRS}
    place = from_origin(500000, 5000000, 10, 10)
    options = {"SPARSE_OK": True, "BIGTIFF": "YES", "tiled": True, "blockxsize": 2048, "blockysize": 2048}
    with rasterio.open(path, "w", **profile, transform=place, **options):
        pass


def _hole(path: Path, good: Good) -> None:
    """Raw pixels that are one hole of the file system."""
    width, height = 60_000, 60_000
    with path.open("wb") as stream:
        stream.truncate(width * height)
    path.with_suffix(".hdr").write_text(
        f"ENVI\nsamples = {width}\nlines = {height}\nbands = 1\nheader offset = 0\nfile type = ENVI Standard\n"
        "data type = 1\ninterleave = bsq\nbyte order = 0\n"
        "map info = {UTM, 1, 1, 500000, 5000000, 10, 10, 31, North, WGS-84, units=Meters}\n"
    )


def _many_bands(path: Path, good: Good) -> None:
    profile = {"driver": "GTiff", "width": 4, "height": 4, "count": 60_000, "dtype": "uint8", "crs": CRS}
    with rasterio.open(path, "w", **profile, transform=from_origin(500000, 5000000, 10, 10), SPARSE_OK=True):
        pass


def _large_block(path: Path, good: Good) -> None:
    profile = {"driver": "GTiff", "width": 200_000, "height": 200_000, "count": 1, "dtype": "float64", "crs": CRS}
    strip = {"blockysize": 200_000, "SPARSE_OK": True, "compress": "deflate"}
    with rasterio.open(path, "w", **profile, transform=from_origin(500000, 5000000, 10, 10), **strip):
        pass


def _page_loop(path: Path, good: Good) -> None:
    plain_image(path)
    content = bytearray(path.read_bytes())
    first = struct.unpack_from("<I", content, 4)[0]
    count = struct.unpack_from("<H", content, first)[0]
    struct.pack_into("<I", content, first + 2 + 12 * count, first)  # the next page is this one
    path.write_bytes(content)


def _png_header(path: Path, good: Good) -> None:
    import zlib

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", 100_000, 100_000, 8, 6, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0" * 10_000_000)))


def _aux(path: Path, text: str) -> None:
    plain_image(path)
    inner = text.replace("SECRET", _secret(path)).replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    path.with_name(path.name + ".aux.xml").write_text(f"<PAMDataset><SRS>{inner}</SRS></PAMDataset>")


def _projection(path: Path, text: str) -> None:
    with rasterio.open(path, "w", driver="PNG", width=40, height=40, count=3, dtype="uint8") as dataset:
        dataset.write(np.full((3, 40, 40), 9, np.uint8))
    path.with_suffix(".pgw").write_text("10\n0\n0\n-10\n500000\n5000000\n")
    path.with_suffix(".prj").write_text(text.replace("SECRET", _secret(path)))
