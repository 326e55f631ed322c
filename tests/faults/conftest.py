"""A loaded engine for all trials of a process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.engine_fork import Engine
from tests.faults.ledger import Ledger


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    """The engine."""
    with Engine(tmp_path_factory.mktemp("engine")) as found:
        yield found


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """Notes trials, and fails the test where one found something that must not be."""
    found = Ledger(tmp_path / "ledger")
    yield found
    assert not found.findings, "\n".join(f"{one['kind']}: {one['text']}" for one in found.findings)
    assert found.counts, "nothing was tried"
