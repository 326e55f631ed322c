"""An index on loopback with tiny libraries, and nothing of this machine's own settings for pip."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from swimdiff_qgis.worker.installer.pip import Pip
from swimdiff_qgis.worker.installer.request import Request
from swimdiff_qgis.worker.installer.sources import Origin
from swimdiff_qgis.worker.installer.wheels import Lock
from tests.plugin.worker.installer import stand_ins


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """Takes away what pip and the network are set up with here."""
    for name in list(os.environ):
        if name.upper().startswith(("PIP_", "UV_", "SSL_")) or name.upper().endswith(("_PROXY", "_CA_BUNDLE")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    nowhere = f"http://127.0.0.1:{stand_ins.closed_port()}/simple"  # nothing leaves this machine
    monkeypatch.setenv("PIP_INDEX_URL", nowhere)


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with pip and nothing else."""
    made = tmp_path_factory.mktemp("template") / "environment"
    subprocess.run([str(stand_ins.PYTHON), "-I", "-m", "venv", str(made)], check=True)
    return made


@pytest.fixture
def quick(template: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Copies that environment instead of making one each time."""
    monkeypatch.setattr(Pip, "make", stand_ins.copied_environment(template))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of wheels."""
    return tmp_path / "wheels"


@pytest.fixture
def lock(folder: Path) -> Lock:
    """Pins what lies in the folder."""
    return stand_ins.make_lock(folder)


@pytest.fixture
def index(folder: Path, lock: Lock) -> Iterator[stand_ins.Index]:
    """The index, started."""
    made = stand_ins.Index(folder)
    server = made.start()
    yield made
    server.shutdown()
    server.server_close()


@pytest.fixture
def request_at(tmp_path: Path, lock: Lock, index: stand_ins.Index) -> Callable[..., Request]:
    """Asks for an environment; from the index where nothing else is said."""

    def make(name: str = "home", origin: Origin | None = None, **more: object) -> Request:
        origin = Origin(mirror=index.address, torch_index=index.address) if origin is None else origin
        return stand_ins.make_request(tmp_path / name, lock, origin, **more)

    return make
