"""Vector files are refused by policy, or named as what they are."""

from __future__ import annotations

from pathlib import Path

import pyogrio
import pytest
import shapely

from engine.contract.errors import ErrorCode, InputError
from engine.raster.info import Access
from engine.vector.access import check_vector
from engine.vector.features import read_features
from tests.engine.labels import made

SQUARES = [shapely.box(n * 10, 0, n * 10 + 5, 5) for n in range(4)]
NAMES = ["a", "b", None, "ä"]


@pytest.mark.parametrize(
    "path",
    ["/vsimem/a.gpkg", "/vsicurl/http://localhost/a.gpkg", "http://localhost/a.geojson", "PG:dbname=x", "WFS:http://x",
     "<OGRVRTDataSource/>", '{"type": "FeatureCollection"}', "CSV:/etc/passwd", "\\vsizip\\a.zip"],
)  # fmt: skip
def test_what_is_no_file_is_refused(path: str) -> None:
    with pytest.raises(InputError) as raised:
        read_features(path)
    assert raised.value.code is ErrorCode.INPUT_REFUSED and raised.value.hint


VRT = '<OGRVRTDataSource><OGRVRTLayer name="secret"><SrcDataSource>{}</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>'
STREAM = '{{"type": "gdal_streamed_alg", "command_line": "gdal vector pipeline ! read {} ! limit 10"}}'
HIDDEN = '{{"type": "FeatureCollection", "x": "' + " " * 900 + '", "features": []}}\n' + VRT


@pytest.mark.parametrize("content", [VRT, STREAM, HIDDEN, "\ufeff" + STREAM])
@pytest.mark.parametrize("ending", [".gpkg", ".geojson", ".shp", ".vrt"])
def test_files_that_refer_to_others_are_refused_whatever_their_name(tmp_path: Path, content: str, ending: str) -> None:
    secret = made.write(tmp_path / "secret.gpkg", SQUARES, NAMES)
    path = tmp_path / f"a{ending}"
    path.write_text(content.format(secret), encoding="utf-8")
    with pytest.raises(InputError) as raised:
        read_features(str(path))
    assert raised.value.code is ErrorCode.INPUT_REFUSED
    if content is VRT:
        assert len(read_features(str(path), access=Access(allow_indirect=True)).ids) == 4


def test_settings_are_put_back(tmp_path: Path) -> None:
    pyogrio.set_gdal_config_options({"CPL_VSIL_CURL_ALLOWED_EXTENSIONS": ".txt"})
    try:
        read_features(str(made.write(tmp_path / "a.gpkg", SQUARES, NAMES)))
        assert pyogrio.get_gdal_config_option("CPL_VSIL_CURL_ALLOWED_EXTENSIONS") == ".txt"
    finally:
        pyogrio.set_gdal_config_options({"CPL_VSIL_CURL_ALLOWED_EXTENSIONS": None})


def test_what_is_no_vector_file(tmp_path: Path) -> None:
    (tmp_path / "empty.gpkg").touch()
    (tmp_path / "text.gpkg").write_text("hello", encoding="utf-8")
    (tmp_path / "a;b.gpkg").write_bytes(made.write(tmp_path / "a.gpkg", SQUARES, NAMES).read_bytes())
    made.write(tmp_path / "a.shp", SQUARES, NAMES)
    expected = {
        "": ErrorCode.INPUT_MISSING,
        str(tmp_path / "none.gpkg"): ErrorCode.INPUT_MISSING,
        str(tmp_path): ErrorCode.INPUT_UNSUPPORTED,
        str(tmp_path / "empty.gpkg"): ErrorCode.INPUT_UNREADABLE,
        str(tmp_path / "text.gpkg"): ErrorCode.INPUT_UNSUPPORTED,
        str(tmp_path / "a.dbf"): ErrorCode.INPUT_UNSUPPORTED,
        str(tmp_path / "a;b.gpkg"): ErrorCode.INPUT_UNSUPPORTED,
    }
    for path, code in expected.items():
        with pytest.raises(InputError) as raised:
            check_vector(path)
        assert raised.value.code is code and raised.value.hint, path
    with pytest.raises(InputError) as raised:
        check_vector(str(tmp_path / "a.dbf"))
    assert ".shp" in raised.value.hint


def test_a_database_that_is_no_package(tmp_path: Path) -> None:
    import sqlite3

    with sqlite3.connect(tmp_path / "a.sqlite") as database:
        database.execute("create table t (class text, geometry text)")
    database.close()
    with pytest.raises(InputError, match="is in an unsupported format"):
        read_features(str(tmp_path / "a.sqlite"))
    (tmp_path / "a.sqlite").rename(tmp_path / "a.gpkg")
    with pytest.raises(InputError):
        read_features(str(tmp_path / "a.gpkg"))
