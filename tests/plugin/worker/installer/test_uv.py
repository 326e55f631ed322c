"""uv as an installer: how it is found, fetched, checked and asked."""

from __future__ import annotations

import hashlib
import os
import sys
import zipfile
from pathlib import Path

import pytest

from swimdiff_qgis.contract import errors
from swimdiff_qgis.worker.environment import child_environment
from swimdiff_qgis.worker.installer import fetching, uv, wheels
from swimdiff_qgis.worker.installer.sources import Origin, Step
from swimdiff_qgis.worker.installer.survey import make_ask_version
from swimdiff_qgis.worker.installer.tools import Order, is_unpacking, library_in
from swimdiff_qgis.worker.installer.uv import Uv
from tests.plugin.worker.installer import stand_ins


def package(folder: Path) -> tuple[Path, wheels.Wheel]:
    folder.mkdir()
    path = folder / "uv-1.0-py3-none-manylinux_2_17_x86_64.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("uv/__init__.py", "")
        archive.writestr("uv-1.0.data/scripts/uv", f"#!{sys.executable}\nprint('uv 1.0.0')\n")
    content = path.read_bytes()
    return path, wheels.make_wheel(path.name, hashlib.sha256(content).hexdigest(), len(content))


def test_it_is_taken_out_of_its_package_and_found_there(tmp_path: Path) -> None:
    path, wheel = package(tmp_path / "packages")
    program = uv.unpack(path, wheel, tmp_path / "home")
    assert os.access(program, os.X_OK)
    assert uv.find_uv(tmp_path / "home", make_ask_version(child_environment()), {"PATH": ""}) == program


@pytest.mark.parametrize(
    ("said", "taken"),
    [
        ("uv 0.8.0", True),
        ("uv 0.13.9 (hash 2026-10-01)", True),
        ("uv 0.7.22", False),
        ("uv 0.5.1", False),
        ("something else 9.9.9", False),
        ("", False),
    ],
)
def test_one_that_is_too_old_for_what_it_is_asked_is_not_taken(
    tmp_path: Path, monkeypatch, said: str, taken: bool
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    program = tmp_path / "bin" / "uv"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\n")
    program.chmod(0o700)
    found = uv.find_uv(tmp_path / "home", lambda _: said, {"PATH": str(program.parent)})
    assert found == (program if taken else None)


def test_one_that_was_changed_is_never_started(tmp_path: Path) -> None:
    path, wheel = package(tmp_path / "packages")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("more", "")
    with pytest.raises(errors.EngineError, match="not the known one"):
        uv.unpack(path, wheel, tmp_path / "home")
    assert not (tmp_path / "home" / "tools").exists()


def test_what_it_is_asked_for(tmp_path: Path) -> None:
    step = Step((wheels.Pin("a", "1"),), index="https://i/simple", hashed=True)
    order = Order(step, tmp_path / "r.txt", Origin(), tmp_path / "e")
    tool = Uv(Path("/uv"), None, tmp_path)
    assert "--managed-python" in tool.make(tmp_path / "e")  # it brings a Python of its own
    command = tool.install(order)
    assert {"--require-hashes", "--no-deps"} <= set(command)
    offline = tool.install(Order(step, order.listed, Origin(folder=tmp_path), order.environment))
    assert "--no-index" in offline
    variables = tool.variables(order, {"HTTPS_PROXY": "p", "UV_EXTRA_INDEX_URL": "https://other"})
    assert variables["UV_DEFAULT_INDEX"] == "https://i/simple" and "UV_EXTRA_INDEX_URL" not in variables
    assert variables["UV_CACHE_DIR"].startswith(str(tmp_path)) and variables["HTTPS_PROXY"] == "p"


def test_it_is_fetched_as_the_known_file(tmp_path: Path) -> None:
    _, wheel = package(tmp_path / "packages")
    command = uv.fetch_command(Path("/python"), wheel, tmp_path / "r.txt", tmp_path)
    assert "--require-hashes" in command and "--index-url" not in command
    assert (tmp_path / "r.txt").read_text() == f"uv==1.0 --hash=sha256:{wheel.sha256}\n"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Collecting typing_extensions==4.16.0 (from -r r.txt (line 3))", "typing-extensions"),
        ("  Downloading https://x/files/torch-2.13.0%2Bcpu-cp311-cp311-manylinux_2_28_x86_64.whl (191.8 MB)", "torch"),
        ("  Using cached python_dateutil-4.0.0-py3-none-any.whl (92 kB)", "python-dateutil"),
        (r"Processing c:\wheels\numpy-2.4.6-cp312-cp312-win_amd64.whl (from -r r.txt (line 1))", "numpy"),
        ("Downloading torch (183.2MiB)", "torch"),
        ("Looking in links: /wheels", ""),
        ("Installing collected packages: a, b", ""),
    ],
)
def test_lines_of_both_tools_are_read(line: str, name: str) -> None:
    assert library_in(line) == name
    assert is_unpacking(line) is line.startswith("Installing")


@pytest.mark.slow
def test_a_mirror_with_a_password_fetches_it_and_no_argument_shows_the_password(
    request_at, tmp_path, monkeypatch
) -> None:
    from swimdiff_qgis.worker.installer import build

    path, _ = package(tmp_path / "packages")
    whole = path.with_name("uv-1.0-py3-none-any.whl")  # for pip it must be a real package, and it must fit
    path.unlink()
    stand_ins.make_wheel(tmp_path / "packages", "uv", "1.0")
    with zipfile.ZipFile(whole, "a") as archive:
        archive.writestr("uv-1.0.data/scripts/uv", "#!/bin/sh\n")
    content = whole.read_bytes()
    wheel = wheels.make_wheel(whole.name, hashlib.sha256(content).hexdigest(), len(content))
    monkeypatch.setattr(build, "read_uv", lambda _: wheel)
    index = stand_ins.Index(tmp_path / "packages")
    server = index.start()
    mirror = index.address.replace("http://", "http://me:secret@")
    request, follower, seen = request_at(origin=Origin(mirror=mirror)), stand_ins.Follower(), []
    original = fetching.run
    monkeypatch.setattr(fetching, "run", lambda command, *more: (seen.append(command), original(command, *more))[1])
    try:
        program = build._fetch_uv(request, stand_ins.PYTHON, follower)
    finally:
        server.shutdown()
        server.server_close()
    assert program.is_file() and any("/uv/" in path for path in index.seen)
    assert seen[0].environment["PIP_INDEX_URL"] == mirror
    assert "secret" not in " ".join(seen[0].arguments) + "".join(follower.lines)
