"""Rasters of other machines, from a host on this one that is slow, cuts off, refuses, and changes what it serves."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.contract.errors import WORTH_ANOTHER_TRY, ErrorCode, InputError
from engine.contract.messages import Log, Run, encode
from engine.contract.results.codec import result_text
from engine.jobs import run_named
from engine.jobs.many.identity import identity_of
from engine.observer import SilentObserver
from engine.raster import fetching, remote
from engine.raster.access import GDAL_ERRORS, expecting_no_georeference, gdal_environment, open_raster
from engine.raster.bandmap import band_mapping
from engine.raster.describe import describe, fingerprint
from engine.raster.fetching import Patience
from engine.raster.grid import common_grid
from engine.raster.info import Access, RasterInfo
from engine.raster.reading.pair import RasterPair
from engine.vector.access import check_vector
from tests.engine.jobs.conftest import write_after, write_before, write_raster
from tests.engine.raster.host import Host, serving
from tests.engine.raster.test_items import item

LOCAL = Access(hosts=("127.0.0.1",))
LONGEST_S = 25.0  # of any failure, with the short times of these tests


@pytest.fixture
def host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Host]:
    monkeypatch.setattr(remote, "PATIENCE", Patience(pause_s=0.05, longest_pause_s=0.2, silence_s=1.0))
    image = np.random.default_rng(0).integers(1, 60000, (2, 512, 512))  # noise, so that it stays large
    path = write_raster(tmp_path / "a.tif", image)
    with serving({"/a.tif": path.read_bytes(), "/bucket/a.tif": path.read_bytes()}) as served:
        yield served


def pair_of(info: RasterInfo) -> RasterPair:
    return RasterPair(info, info, common_grid(info, info), band_mapping(info, info))


def read(info: RasterInfo) -> np.ndarray:
    whole = np.zeros((2, info.height, info.width), np.float32)
    with pair_of(info).open() as reader:
        for tile in reader.tiles(128):
            w = tile.core
            whole[:, w.row : w.row_stop, w.col : w.col_stop] = tile.images[0]
    return whole


def test_a_file_of_an_allowed_host_is_read_like_one_of_this_machine(host: Host, tmp_path: Path) -> None:
    info = describe(f"{host.address}/a.tif", LOCAL)
    assert (info.path, info.driver, info.width) == (f"{host.address}/a.tif", "GTiff", 512)
    np.testing.assert_array_equal(read(info), read(describe(str(tmp_path / "a.tif"))))
    host.delay_s = 0.05
    assert read(describe(f"{host.address}/a.tif?again=1", LOCAL)).any()


def test_a_host_that_cuts_off_now_and_then_is_asked_for_the_rest(host: Host, tmp_path: Path) -> None:
    info = describe(f"{host.address}/a.tif", LOCAL)
    host.cut_every = 3
    np.testing.assert_array_equal(read(info), read(describe(str(tmp_path / "a.tif"))))


def test_a_host_that_gives_whole_files_only_is_named(host: Host) -> None:
    host.whole = True
    with pytest.raises(InputError, match="whole files only"):
        describe(f"{host.address}/a.tif", LOCAL)


def test_a_bucket_is_allowed_by_its_name(host: Host, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_S3_ENDPOINT", host.address.removeprefix("http://"))
    monkeypatch.setenv("AWS_HTTPS", "NO")
    assert describe("s3://bucket/a.tif", Access(hosts=("bucket",))).width == 512
    with pytest.raises(InputError, match="not allowed"):
        describe("s3://bucket/a.tif", Access(hosts=("other",)))


@pytest.mark.parametrize(
    ("path", "hosts"),
    [("https://data.example.org/a.tif", ("example.org",)), ("https://evil.org/a.tif", ("*.example.org",)),
     ("http://data.example.org/a.tif", ("data.example.org",)),
     ("https://example.org.evil.org/a.tif", ("*.example.org",)),
     ("https://me:secret@data.example.org/a.tif", ("data.example.org",)), ("https:///a.tif", ("*",))],
)  # fmt: skip
def test_what_was_not_allowed_is_not_asked_for(
    path: str, hosts: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "ask", lambda *_: pytest.fail("a host was asked"))
    with pytest.raises(InputError) as caught:
        describe(path, Access(hosts=hosts))
    assert caught.value.code is ErrorCode.INPUT_REFUSED and "secret" not in str(caught.value)
    assert set(fingerprint(path)) == {"path_sha256"}


def test_addresses_are_refused_where_no_host_is_allowed(host: Host) -> None:
    with pytest.raises(InputError, match="not a file on this machine"):
        describe(f"{host.address}/a.tif")
    assert host.asked == 0


@pytest.mark.parametrize(
    ("status", "code"),
    [(403, ErrorCode.INPUT_REFUSED), (404, ErrorCode.INPUT_MISSING), (410, ErrorCode.INPUT_MISSING),
     (429, ErrorCode.INPUT_UNREACHABLE), (503, ErrorCode.INPUT_UNREACHABLE)],
)  # fmt: skip
def test_each_refusal_is_named_and_ends(host: Host, status: int, code: ErrorCode) -> None:
    host.status, host.bad, host.headers = status, 99, {"Retry-After": "3600"}
    began = time.monotonic()
    with pytest.raises(InputError, match=str(status)) as caught:
        describe(f"{host.address}/a.tif", LOCAL)
    assert caught.value.code is code and (code in WORTH_ANOTHER_TRY) == (status in (429, 503))
    assert time.monotonic() - began < LONGEST_S and host.asked <= remote.PATIENCE.tries


def test_a_host_that_is_busy_for_a_moment_is_asked_again(host: Host) -> None:
    host.status, host.bad = 429, 2
    assert describe(f"{host.address}/a.tif", LOCAL).width == 512


@pytest.mark.parametrize("fault", ["stall_from", "cut_from"])
def test_a_host_that_falls_silent_or_cuts_off_ends_with_a_sentence(host: Host, fault: str) -> None:
    info = describe(f"{host.address}/a.tif?{fault}", LOCAL)
    setattr(host, fault, host.asked + 2)
    began = time.monotonic()
    with pytest.raises(InputError) as caught:
        read(info)
    assert caught.value.code is ErrorCode.INPUT_UNREACHABLE, str(caught.value)
    assert time.monotonic() - began < LONGEST_S


def test_a_host_that_cannot_be_reached_is_worth_another_try(host: Host) -> None:
    with pytest.raises(InputError) as caught:
        describe("http://127.0.0.1:9/a.tif", LOCAL)
    assert caught.value.code is ErrorCode.INPUT_UNREACHABLE


@pytest.mark.parametrize("longer", [False, True])
def test_a_file_that_changes_between_reads_is_an_error(host: Host, longer: bool) -> None:
    info = describe(f"{host.address}/a.tif?changes={longer}", LOCAL)
    known = fingerprint(info.path)

    def change(number: int) -> None:
        host.version = 2
        if longer:
            host.files["/a.tif"] = host.files["/a.tif"][:-7] + b"x" * 20

    with pair_of(info).open() as reader:
        host.on_request = change
        with pytest.raises(InputError) as caught:
            for _ in reader.tiles(128):
                pass
    assert caught.value.code is ErrorCode.INPUT_CHANGED
    assert fingerprint(info.path) != known


def test_a_redirection_leads_to_allowed_hosts_only(host: Host) -> None:
    host.status, host.bad, host.headers = 302, 1, {"Location": "https://evil.example.org/a.tif"}
    with pytest.raises(InputError, match=r"leads on to evil\.example\.org"):
        describe(f"{host.address}/a.tif", LOCAL)
    host.status, host.bad, host.headers = 302, 99, {"Location": "/a.tif"}
    with pytest.raises(InputError, match="too many redirects"):
        describe(f"{host.address}/a.tif", LOCAL)


@pytest.mark.parametrize(
    ("there", "said"), [("ftp://127.0.0.1:{port}/a.tif", "leads on to 127"), ("https://[/a.tif", "what is no address")]
)
def test_a_redirection_to_what_is_not_asked_for_by_https_is_refused(host: Host, there: str, said: str) -> None:
    port = host.address.rpartition(":")[2]
    host.status, host.bad, host.headers = 302, 99, {"Location": there.format(port=port)}
    with pytest.raises(InputError, match=said):
        describe(f"{host.address}/a.tif", LOCAL)


def test_another_part_than_was_asked_for_is_not_taken_for_it(host: Host) -> None:
    info = describe(f"{host.address}/a.tif?shifted", LOCAL)
    host.shift = 16
    with pytest.raises(InputError, match="another part than was asked for"):
        read(info)


def test_a_later_question_leads_to_allowed_hosts_only_as_well(host: Host) -> None:
    info = describe(f"{host.address}/a.tif?later", LOCAL)
    with serving({"/a.tif": host.files["/a.tif"]}) as other:
        there = other.address.replace("127.0.0.1", "localhost")
        host.status, host.bad, host.headers = 302, 1, {"Location": f"{there}/a.tif"}
        with pytest.raises(InputError, match="leads on to localhost"):
            fingerprint(info.path)
        assert other.asked == 0


def test_what_is_led_elsewhere_while_it_is_read_is_not_followed(host: Host) -> None:
    """GDAL itself would go wherever the host points."""
    info = describe(f"{host.address}/a.tif?swaps", LOCAL)
    with serving({"/a.tif": host.files["/a.tif"]}) as other:
        there = other.address.replace("127.0.0.1", "localhost")
        host.status, host.bad, host.headers = 302, 99, {"Location": f"{there}/a.tif"}
        with pytest.raises(InputError, match="leads on to localhost, which is not allowed"):
            read(info)
        assert other.asked == 0
        host.headers = {"Location": f"{other.address}/a.tif"}  # of the same name
        assert read(info).any() and other.asked > 0


def test_a_virtual_raster_is_read_from_allowed_hosts_alone(host: Host, tmp_path: Path) -> None:
    def virtual(name: str) -> str:
        source = f'<SimpleSource><SourceFilename relativeToVRT="0">{name}</SourceFilename></SimpleSource>'
        facts = '<VRTDataset rasterXSize="512" rasterYSize="512"><SRS>EPSG:32631</SRS>'
        place = "<GeoTransform>500000, 10, 0, 5000000, 0, -10</GeoTransform>"
        band = f'<VRTRasterBand dataType="UInt16" band="1">{source}</VRTRasterBand>'
        (tmp_path / "v.vrt").write_text(f"{facts}{place}{band}</VRTDataset>")
        return str(tmp_path / "v.vrt")

    both = Access(allow_indirect=True, hosts=LOCAL.hosts)
    info = describe(virtual(f"/vsicurl/{host.address}/a.tif"), both)
    with pair_of(info).open() as reader:
        assert next(iter(reader.tiles(128))).images[0].any()
    asked = host.asked
    there = host.address.replace("127.0.0.1", "localhost")
    with pytest.raises(InputError, match="is on localhost"):
        describe(virtual(f"/vsicurl/{there}/a.tif"), both)
    with pytest.raises(InputError, match="in a way that is not allowed"):
        describe(virtual(f"/vsitar/vsicurl/{there}/a.tar/b.tif"), both)
    with pytest.raises(InputError, match="refers to other files"):
        describe(virtual(f"/vsicurl/{host.address}/a.tif"), LOCAL)
    assert host.asked == asked


@pytest.mark.parametrize("way", ["", "/vsicurl/", "/vsicurl_streaming/"])
def test_what_a_virtual_raster_in_another_one_names_is_not_asked_for(host: Host, tmp_path: Path, way: str) -> None:
    source = "<SimpleSource><SourceFilename>{}</SourceFilename><SourceBand>1</SourceBand></SimpleSource>"
    whole = '<VRTDataset rasterXSize="4" rasterYSize="4"><VRTRasterBand dataType="UInt16" band="1">{}</VRTRasterBand>'
    there = host.address.replace("127.0.0.1", "localhost")
    for name, inner in (("in.vrt", f"{way}{there}/a.tif"), ("out.vrt", str(tmp_path / "in.vrt"))):
        (tmp_path / name).write_text(f"{whole.format(source.format(inner))}</VRTDataset>")
    access = Access(allow_indirect=True, hosts=LOCAL.hosts)
    with (
        gdal_environment(access),
        expecting_no_georeference(),
        open_raster(str(tmp_path / "out.vrt"), access) as file,
        pytest.raises(GDAL_ERRORS),
    ):
        file.read()
    assert host.asked == 0


@pytest.mark.parametrize("before", ["", "/vsicurl/", 'NETCDF:"', "/vsicurl?url="])
def test_a_signature_is_not_shown_where_no_host_was_allowed_either(before: str) -> None:
    path = f"{before}HTTPS://data.example.org/a.tif?sig=s3cr&et%20key"
    with pytest.raises(InputError, match="not a file on this machine") as caught:
        describe(path, Access())
    assert "s3cr" not in str(caught.value) and "a.tif" in str(caught.value)
    assert ("Allowed hosts" in caught.value.hint) == (not before)
    with pytest.raises(InputError, match="not a file on this machine") as caught:
        check_vector(path)
    assert "s3cr" not in str(caught.value)


def test_a_signature_stands_in_no_result_and_a_new_one_makes_no_other_run(host: Host, tmp_path: Path) -> None:
    secret = "sig=s3cr&et%20key"
    info = describe(f"{host.address}/a.tif?{secret}", LOCAL)
    assert info.path.startswith(f"{host.address}/a.tif#") and "s3cr" not in str(info)
    assert read(info).any()
    told = f'{host.address}/a.tif?{secret} and "{host.address}/a.tif?{secret}"'
    assert "s3cr" not in result_text(Log("info", told)) and "s3cr" in encode(Run("x", {"a": told})).decode()
    assert "s3cr" not in encode(Log("info", told)).decode()
    assert "s3cr" not in str(InputError(ErrorCode.BANDS, "{a}", a=told))
    host.status, host.bad = 403, 99
    with pytest.raises(InputError) as caught:
        describe(f"{host.address}/a.tif?{secret}2", LOCAL)
    assert "s3cr" not in str(caught.value)
    host.status, pair = 0, {"after": str(tmp_path / "a.tif"), "out": "out", "allow_hosts": "127.0.0.1"}
    first, second = (
        identity_of("detect-change", {**pair, "before": f"{host.address}/a.tif?{one}"}) for one in (secret, "sig=new")
    )
    assert first.text == second.text and "s3cr" not in str(first)
    host.version = 2
    assert identity_of("detect-change", {**pair, "before": f"{host.address}/a.tif?{secret}"}).text != first.text


@pytest.mark.parametrize("path", ["https://[::1/a.tif", "https://a.org:99999/a.tif", "https://a.org/a b.tif"])
def test_what_is_no_address_is_said(path: str) -> None:
    with pytest.raises(InputError, match="is no address"):
        describe(path, Access(hosts=("*",)))


def test_a_name_may_have_letters_of_any_language(host: Host) -> None:
    host.files["/h%C3%B6he.tif"] = host.files["/a.tif"]
    assert describe(f"{host.address}/höhe.tif", LOCAL).width == 512


def test_variables_of_proxies_do_not_come_between_gdal_and_the_gateway(
    host: Host, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("http_proxy", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert read(describe(f"{host.address}/a.tif?proxies", LOCAL)).any()


def test_a_served_file_that_refers_to_others_is_not_opened(host: Host) -> None:
    host.files["/v.tif"] = b'<VRTDataset rasterXSize="1" rasterYSize="1"/>' + b" " * 4096
    with pytest.raises(InputError):
        describe(f"{host.address}/v.tif", LOCAL)


def test_an_item_of_this_machine_may_have_its_files_elsewhere(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    told = [{"name": name, "eo:common_name": name} for name in ("red", "nir")]
    path = item(tmp_path, {"image": {"href": f"{host.address}/a.tif?item", "roles": ["data"], "bands": told}})
    info = describe(str(path), LOCAL)
    assert [one.role for one in info.bands] == ["red", "nir"]
    known = fingerprint(info.path)
    np.testing.assert_array_equal(read(info), read(describe(str(tmp_path / "a.tif"))))
    host.version = 2
    assert fingerprint(info.path) != known
    info = describe(str(path), LOCAL)
    host.cut_from = host.asked + 2
    with pytest.raises(InputError) as caught:
        read(info)
    assert caught.value.code is ErrorCode.INPUT_UNREACHABLE
    with pytest.raises(InputError, match="not a file on this machine"):
        describe(str(path))


@pytest.mark.slow
def test_change_between_files_of_a_host_is_that_between_the_same_files_here(host: Host, tmp_path: Path) -> None:
    values = {"method": "cva", "threads": 1, "context": "none"}
    for name, write in (("before", write_before), ("after", write_after)):
        host.files[f"/{name}.tif"] = write(tmp_path).read_bytes()
    for where in (str(tmp_path), host.address):
        out = tmp_path / ("here" if where == str(tmp_path) else "there")
        pair = {"before": f"{where}/before.tif", "after": f"{where}/after.tif", "out": str(out)}
        run_named("detect-change", {**pair, **values, "allow_hosts": "127.0.0.1"}, SilentObserver())
    assert (tmp_path / "here/score.tif").read_bytes() == (tmp_path / "there/score.tif").read_bytes()
    told = json.loads((tmp_path / "there/result.json").read_text())
    assert told["provenance"]["inputs"][f"{host.address}/before.tif"]["etag"] == '"1"'
    assert run_named(  # known by what the host says of the files
        "run-many",
        {"source": str(table(tmp_path, host)), "settings": "method=cva threads=1 context=none allow_hosts=127.0.0.1",
         "out": str(tmp_path / "many")},
        SilentObserver(),
    ).done == 1  # fmt: skip


def table(folder: Path, host: Host) -> Path:
    path = folder / "pairs.csv"
    path.write_text(f"name,before,after\none,{host.address}/before.tif,{host.address}/after.tif\n")
    return path
