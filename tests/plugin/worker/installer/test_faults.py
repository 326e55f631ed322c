"""What may be in the way of a set-up: each ends with a message that names the next step, and leaves no trace."""

from __future__ import annotations

import os
import shutil
import ssl
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from swimdiff_qgis.contract import errors
from swimdiff_qgis.worker.installer import build, place
from swimdiff_qgis.worker.installer.build import set_up
from swimdiff_qgis.worker.installer.network import Network
from swimdiff_qgis.worker.installer.sources import Origin
from tests.plugin.worker.installer.stand_ins import Follower, Index, closed_port, imports_all, make_wheel

pytestmark = [pytest.mark.usefixtures("quick"), pytest.mark.slow]
CODE = errors.ErrorCode


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("swimdiff_qgis.worker.installer.pip._RETRIES", 1)


def refusal(request, follower: Follower | None = None) -> errors.SwimdiffError:
    follower = Follower() if follower is None else follower
    with pytest.raises(errors.SwimdiffError) as caught:
        set_up(request, imports_all, follower)
    assert caught.value.hint, "there is no next step"
    assert place.environments(request.root) == ()
    return caught.value


def test_no_network(request_at) -> None:
    nowhere = f"http://127.0.0.1:{closed_port()}/simple"
    error = refusal(request_at(origin=Origin(torch_index=nowhere)))
    assert "network cannot be reached" in error.message
    assert "folder of wheels" in error.hint


def test_a_proxy_that_refuses(request_at, tmp_path: Path) -> None:
    proxy = Index(tmp_path, status=407)
    server = proxy.start()
    address = proxy.address.replace("http://", "http://me:secret@").replace("/simple", "")
    follower = Follower()
    request = request_at(origin=Origin(torch_index="https://an.index.invalid/simple"), network=Network(proxy=address))
    error = refusal(request, follower)
    server.shutdown()
    assert "proxy refuses" in error.message
    assert proxy.seen
    assert not any("secret" in line for line in follower.lines)


def certificate(folder: Path) -> Path:
    """Makes a certificate of one's own for loopback."""
    path = folder / "own.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    command += ["-addext", "subjectAltName=DNS:localhost", "-keyout", str(path), "-out", str(folder / "public.pem")]
    subprocess.run(command, check=True, capture_output=True)
    path.write_text(path.read_text() + (folder / "public.pem").read_text())
    return path


def test_a_certificate_that_is_replaced_and_one_that_qgis_trusts(request_at, folder: Path, tmp_path: Path) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificate")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate(tmp_path))
    index = Index(folder)
    server = index.start(context)
    address = index.address.replace("127.0.0.1", "localhost")  # some releases of pip know no encrypted way to a number
    origin = Origin(mirror=address, torch_index=address)
    error = refusal(request_at(origin=origin))
    assert "certificate" in error.message and "authority of your organisation" in error.hint
    trusted = Network(certificates=(tmp_path / "public.pem").read_text())
    made = set_up(request_at(origin=origin, network=trusted), imports_all, Follower())
    server.shutdown()
    assert imports_all(made.program) == "fine"


@pytest.mark.parametrize("status", [401, 403])
def test_a_place_that_refuses(request_at, tmp_path: Path, status: int) -> None:
    refusing = Index(tmp_path, status=status)
    server = refusing.start()
    error = refusal(request_at(origin=Origin(torch_index=refusing.address)))
    server.shutdown()
    assert "refuses to give them" in error.message


@pytest.mark.parametrize("status", [403, 404, 500])
def test_a_mirror_that_refuses_moves_on(request_at, index, tmp_path: Path, monkeypatch, status: int) -> None:
    monkeypatch.setenv("PIP_INDEX_URL", index.address)
    refusing = Index(tmp_path, status=status)
    server = refusing.start()
    origin = Origin(mirror=refusing.address, torch_index=index.address)
    made = set_up(request_at(origin=origin), imports_all, Follower())
    server.shutdown()
    assert refusing.seen and imports_all(made.program) == "fine"


def test_a_slow_line_is_no_time_out(request_at, index, folder: Path, lock, monkeypatch) -> None:
    monkeypatch.setattr("swimdiff_qgis.worker.installer.pip._TIMEOUT_S", 1)
    make_wheel(folder, "torch", "2.0+cpu", size_bytes=200_000)
    index.pause_s = 0.3  # ten parts: three seconds for a file
    follower = Follower()
    began_s = time.monotonic()
    set_up(request_at(), imports_all, follower)
    assert time.monotonic() - began_s > 3.0


def test_a_file_that_was_changed_on_the_way(request_at, folder: Path, lock) -> None:
    make_wheel(folder, "alpha", "1.0", size_bytes=1000)
    assert "checksum differs" in refusal(request_at()).message
    assert "checksum differs" in refusal(request_at(origin=Origin(folder=folder))).message


def test_a_folder_of_wheels_that_lacks_one(request_at, folder: Path) -> None:
    next(folder.glob("beta*")).unlink()
    error = refusal(request_at(origin=Origin(folder=folder)))
    assert "folder of wheels has no build of beta-two" in error.message


def test_a_build_that_an_index_lacks(request_at, index) -> None:
    index.only = ("alpha",)
    assert "no build of torch" in refusal(request_at()).message


@pytest.fixture
def small_disk(tmp_path: Path):
    """A disk of 24 MB, where this may be mounted."""
    place_of = tmp_path / "small"
    place_of.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(place_of)], capture_output=True)
    if done.returncode != 0:
        pytest.skip("only root may mount a small disk")
    yield place_of
    subprocess.run(["umount", "-l", str(place_of)], check=True)


def test_a_disk_that_fills_up_on_the_way(request_at, small_disk: Path, folder: Path, lock, monkeypatch) -> None:
    make_wheel(folder, "torch", "2.0+cpu", size_bytes=30_000_000)
    monkeypatch.setattr(build, "check_room", lambda *_: None)
    request = replace(request_at(), root=small_disk / "home")
    error = refusal(request)
    assert error.code is CODE.DISK_FULL
    assert "disk is full" in error.message


def test_a_disk_that_is_too_small_is_told_before(request_at, monkeypatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10, 10, 0))
    error = refusal(request_at())
    assert error.code is CODE.DISK_FULL and "needs" in error.message


def test_a_folder_that_cannot_be_written(request_at, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    error = refusal(replace(request_at(), root=Path("/proc/none")))
    assert error.code in (CODE.OUTPUT_UNWRITABLE, CODE.ENGINE_SETUP)
    if os.getuid() == 0:  # nothing is read-only for root but what is mounted so
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", str(tmp_path / "home")], check=False)
        (tmp_path / "home").mkdir(exist_ok=True)
        done = subprocess.run(["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", str(tmp_path / "home")], check=False)
        if done.returncode != 0:
            pytest.skip("nothing may be mounted")
    else:
        (tmp_path / "home").mkdir()
        (tmp_path / "home").chmod(0o500)
    try:
        error = refusal(request_at())
    finally:
        subprocess.run(["umount", "-l", str(tmp_path / "home")], check=False)
    assert error.code is CODE.OUTPUT_UNWRITABLE
    assert "Advanced" in error.hint


def test_a_path_that_is_too_long_for_windows(request_at, monkeypatch) -> None:
    monkeypatch.setattr("swimdiff_qgis.worker.installer.machine.takes_long_paths", lambda: False)
    assert "too long a path" in refusal(request_at("d" * 100)).message


def test_a_cancel_ends_all_within_two_seconds(request_at, index) -> None:
    index.pause_s = 1.0
    follower = Follower(cancel_at="Looking in indexes")
    with pytest.raises(errors.JobCancelled):
        set_up(request_at(), imports_all, follower)
    assert time.monotonic() - follower.cancelled_s < 2.0
    assert not _running_below(request_at().root)
    index.pause_s = 0.0
    assert imports_all(set_up(request_at(), imports_all, Follower()).program) == "fine"


def _running_below(folder: Path) -> list[str]:
    """Lists the programs whose command names a folder."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            text = path.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        if str(folder) in text and "pytest" not in text:
            found.append(text)
    return found


def test_a_virus_scanner_that_deletes_a_file(request_at) -> None:
    def deletes(python: Path, is_cancelled) -> str:
        next(python.parent.parent.rglob("alpha.py")).unlink()
        return imports_all(python)

    with pytest.raises(errors.SwimdiffError) as caught:
        set_up(request_at(), deletes, Follower())
    assert "virus scanner may have deleted it" in caught.value.message
    assert "alpha" in caught.value.message


def test_a_python_that_is_removed_later(request_at, tmp_path: Path) -> None:
    made = set_up(request_at(), imports_all, Follower())
    configuration = made.folder / "pyvenv.cfg"
    text = configuration.read_text()
    configuration.write_text(text.replace(f"home = {made.base}", f"home = {tmp_path / 'gone'}"))
    assert not place.environments(request_at().root)[0].is_whole
    again = set_up(request_at(), imports_all, Follower())
    assert again.folder != made.folder and again.is_whole
    assert place.in_use(request_at().root) == again


def test_a_python_that_ends_at_once(request_at, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.undo()
    broken = tmp_path / "python"
    broken.write_text(f"#!{sys.executable}\nprint('OSError: [WinError 4551] An Application Control policy')\nexit(3)\n")
    broken.chmod(0o700)
    request = request_at()
    request = replace(request, python=replace(request.python, path=broken, has_pip=False))
    assert "4551" in refusal(request).message
