"""The gateway is a process: it serves calls that hold Python's lock, takes nobody's pipes, and ends with the engine."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import numpy as np
import psutil
import pytest
import rasterio

from engine.contract.errors import EngineError, ErrorCode, InputError
from engine.raster import remote
from engine.raster.access import check_path, gdal_environment, open_raster
from engine.raster.fetching import Patience, RemoteFile
from engine.raster.gateway_process import Gateway
from engine.raster.info import Access
from tests.engine.jobs.conftest import write_raster
from tests.engine.raster.host import Host, serving

LOCAL = Access(hosts=("127.0.0.1",))
LONGEST_S = 60.0
ROOT = Path(__file__).parents[3]
SECRET = "sig=s3cr3t-of-the-host"
# GDAL reads the directories of overviews when it is asked for them, with Python's lock held.
SCRIPT = """
import json, os, sys, time
from engine.raster.access import check_path, gdal_environment, open_raster
from engine.raster.info import Access
access = Access(hosts=("127.0.0.1",))
path = check_path(sys.argv[1], access)
def told():
    with gdal_environment(access), open_raster(path, access) as dataset:
        overviews = [dataset.overviews(band) for band in (1, 2)]
        return overviews, dataset.tags()["about"], int(dataset.read(1).sum())
if sys.argv[2] == "stays":
    print(json.dumps(told()), flush=True)
    time.sleep(600)
elif sys.argv[2] == "forks":
    first = told()
    if os.fork() == 0:
        print(json.dumps(told()), flush=True)
        os._exit(0)
    os.wait()
    told()
else:
    print(json.dumps([told(), sys.stdin.readline()]))
"""


@pytest.fixture
def host(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Host]:
    monkeypatch.setattr(remote, "PATIENCE", Patience(pause_s=0.05, longest_pause_s=0.2, silence_s=1.0))
    path = write_raster(tmp_path / "a.tif", np.random.default_rng(0).integers(1, 60000, (2, 512, 512)))
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2, 4])
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(about="x" * 20000)  # both put directories to the end of the file
    with serving({"/a.tif": path.read_bytes()}) as served:
        yield served


def engine(host: Host, what: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-W", "error::ResourceWarning", "-c", SCRIPT, f"{host.address}/a.tif?{SECRET}", what]
    return subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT
    )


def said(process: subprocess.Popen[str], given: str = "") -> str:
    try:
        out, err = process.communicate(given, timeout=LONGEST_S)
    finally:
        process.kill()
    assert process.returncode == 0 and err == "", err
    return out


def test_a_call_that_reads_while_it_holds_pythons_lock_ends(host: Host) -> None:
    (overviews, about, total), line = json.loads(said(engine(host, "reads"), "for the engine\n"))
    assert overviews == [[2, 4], [2, 4]] and len(about) == 20000 and total > 0
    assert line == "for the engine\n"  # the gateway has pipes of its own


@pytest.mark.skipif(sys.platform == "win32", reason="there are no forks")
def test_a_fork_has_a_gateway_of_its_own_and_leaves_that_of_the_first_process(host: Host) -> None:
    assert json.loads(said(engine(host, "forks")))[0] == [[2, 4], [2, 4]]


def test_the_gateway_ends_with_an_engine_that_is_killed_and_its_command_has_no_secrets(host: Host) -> None:
    process = engine(host, "stays")
    with process:
        assert process.stdout is not None and json.loads(process.stdout.readline())
        (gateway,) = psutil.Process(process.pid).children()
        told = " ".join([*gateway.cmdline(), *gateway.environ().values()])
        assert "engine.raster.gateway" in told and "s3cr3t" not in told and host.address not in told
        ports = [one.laddr for one in gateway.net_connections("inet") if one.status == psutil.CONN_LISTEN]
        assert [one.ip for one in ports] == ["127.0.0.1"]
        process.kill()
    gateway.wait(10.0)
    assert not gateway.is_running()


def test_a_gateway_that_is_killed_is_an_error_once(host: Host) -> None:
    path = check_path(f"{host.address}/a.tif?killed", LOCAL)
    with gdal_environment(LOCAL), open_raster(path, LOCAL) as dataset:
        for one in psutil.Process().children():
            if "engine.raster.gateway" in one.cmdline():
                one.kill()
                one.wait(10.0)
        with pytest.raises(rasterio.errors.RasterioError):
            dataset.read()
        with pytest.raises(EngineError, match="reads from other hosts") as caught:
            remote.why_unreadable([path], "")
        assert caught.value.code is ErrorCode.ENGINE_DIED
    with gdal_environment(LOCAL), open_raster(path, LOCAL) as dataset:
        assert dataset.read().any()


def test_a_door_is_known_to_the_engine_alone_and_tells_what_its_host_said(host: Host) -> None:
    gateway = Gateway()
    file = RemoteFile("named", f"{host.address}/a.tif", LOCAL.hosts, remote.PATIENCE, {"size_bytes": 5})
    door = gateway.open(file)
    assert len(gateway.ending) > 32 and door.endswith(gateway.ending) and gateway.failure("named") is None
    for other in (door[:-1], door.rpartition("/")[0], door.replace("/0.", "/1.")):
        with pytest.raises(HTTPError, match="404"):
            urlopen(other, timeout=LONGEST_S)
    host.status, host.bad = 403, 1
    request = Request(door, headers={"Range": "bytes=0-1"})
    with pytest.raises(HTTPError, match="502"):
        urlopen(request, timeout=LONGEST_S)
    failure = gateway.failure("named")
    assert isinstance(failure, InputError) and failure.code is ErrorCode.INPUT_REFUSED
    assert str(failure).startswith("The host of named does not give it to you (HTTP 403).")
    assert gateway.failure("other") is None
    assert gateway.open(file) == door
