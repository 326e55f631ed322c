"""A few sequences of runs; `make faults` tries hundreds."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.engine_fork import Engine
from tests.faults.sequences import try_sequences


@pytest.mark.slow
def test_a_folder_holds_the_old_result_or_the_new_one_whatever_came_before(engine: Engine, tmp_path: Path) -> None:
    try_sequences(engine, tmp_path, 1, 2, 6)
