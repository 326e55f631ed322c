"""Each job of the contract has a module that runs it."""

from __future__ import annotations

from importlib import import_module

from engine.contract.jobs import JOBS
from engine.jobs import MODULES


def test_each_job_of_the_contract_can_be_run() -> None:
    assert list(MODULES) == list(JOBS)
    assert [name for name, place in MODULES.items() if not callable(getattr(import_module(place), "run", None))] == []
