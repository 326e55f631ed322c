"""A set-up from an index and from a folder: what is made, what is kept, what is put to use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from swimdiff_qgis.contract import errors
from swimdiff_qgis.worker.installer import place
from swimdiff_qgis.worker.installer.build import set_up
from swimdiff_qgis.worker.installer.sources import Origin
from tests.plugin.worker.installer.stand_ins import Follower, imports_all, make_wheel

pytestmark = [pytest.mark.usefixtures("quick"), pytest.mark.slow]


def test_with_a_venv_of_its_own(request_at, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    made = set_up(request_at("Zoë's Ordner, mit #, !, % und é"), imports_all, Follower())
    assert imports_all(made.program) == "fine"
    assert made.base is not None and made.is_whole


@pytest.mark.parametrize("name", ["home", "Zoë's Ordner, mit #, !, % und é", "d" * 120])
def test_from_an_index_in_any_folder(request_at, index, name: str) -> None:
    request, follower = request_at(name), Follower()
    made = set_up(request, imports_all, follower)
    assert made.folder.name == place.name_of("1.0", request.lock.fingerprint, "cpu")
    assert place.in_use(request.root) == made
    assert imports_all(made.program) == "fine"
    assert made.tested == "fine"
    assert follower.shares == sorted(follower.shares) and follower.shares[-1] == 1.0
    assert any("torch" in text for text in follower.texts)
    assert not (request.root / place.CACHE).exists()
    assert [path.name for path in (request.root / "environments").iterdir()] == [made.folder.name]


def test_from_a_folder_of_wheels_nothing_is_asked_for(request_at, index, folder: Path) -> None:
    made = set_up(request_at(origin=Origin(folder=folder)), imports_all, Follower())
    assert imports_all(made.program) == "fine"
    assert index.seen == []


def test_an_index_for_torch_gives_nothing_else(request_at, index, tmp_path: Path) -> None:
    set_up(request_at(), imports_all, Follower())
    assert {path.split("/")[2] for path in index.seen if path.startswith("/simple")} >= {"torch", "alpha"}
    shadow = type(index)(tmp_path / "shadow")
    for name, version in (("torch", "2.0+cpu"), ("torchvision", "1.0+cpu"), ("alpha", "1.0")):
        make_wheel(shadow.folder, name, version)
    server = shadow.start()
    try:
        origin = Origin(mirror=index.address, torch_index=shadow.address)
        set_up(request_at("other", origin), imports_all, Follower())
    finally:
        server.shutdown()
    assert not any("alpha" in path for path in shadow.seen)


def test_one_that_fits_is_taken_and_a_repair_makes_it_anew(request_at, index) -> None:
    first = set_up(request_at(), imports_all, Follower())
    index.seen.clear()
    assert set_up(request_at(), imports_all, Follower()) == first
    assert index.seen == []
    (next(first.folder.rglob("alpha.py"))).unlink()
    with pytest.raises(errors.EngineError):
        imports_all(first.program)
    repaired = set_up(request_at(anew=True), imports_all, Follower())
    assert repaired.folder != first.folder
    assert not first.folder.exists()
    assert place.in_use(request_at().root) == repaired


def test_one_that_is_damaged_is_not_taken(request_at) -> None:
    first = set_up(request_at(), imports_all, Follower())
    (next(first.folder.rglob("alpha.py"))).unlink()
    second = set_up(request_at(), imports_all, Follower())
    assert second.folder != first.folder
    assert imports_all(second.program) == "fine"


def test_the_one_in_use_stays_until_the_new_one_passes(request_at) -> None:
    first = set_up(request_at(), imports_all, Follower())

    def fails(python: Path, is_cancelled) -> str:
        raise errors.EngineError(errors.ErrorCode.ENGINE_BROKEN, "It does not work.")

    with pytest.raises(errors.EngineError, match="does not work"):
        set_up(request_at(anew=True), fails, Follower())
    assert place.in_use(request_at().root) == first
    assert imports_all(first.program) == "fine"


def test_what_pip_is_configured_with_counts_for_all_but_torch(request_at, index, monkeypatch, tmp_path: Path) -> None:
    configuration = tmp_path / "pip.conf"
    configuration.write_text(f"[global]\nindex-url = {index.address}\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(configuration))
    monkeypatch.delenv("PIP_INDEX_URL")
    monkeypatch.setenv("PIP_USER", "1")  # would make pip refuse
    made = set_up(request_at(origin=Origin(torch_index=index.address)), imports_all, Follower())
    assert imports_all(made.program) == "fine"


def test_unused_ones_are_listed_with_their_size_and_can_be_removed(request_at) -> None:
    request = request_at()
    first = set_up(request, imports_all, Follower())
    second = set_up(request_at(version="2.0", anew=True), imports_all, Follower())
    assert not first.folder.exists()  # of the same content
    other = request.root / "environments" / "engine-0.1-00000000-cpu"
    os.makedirs(other)
    (other / "file").write_bytes(b"x" * 1000)
    (other / "file").chmod(0o400)
    assert place.unused(request.root) == ((other, 1000),)
    place.remove(other)
    assert place.unused(request.root) == ()
    assert place.in_use(request.root) == second
