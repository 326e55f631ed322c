"""A few of what `make faults` does to clusters."""

from __future__ import annotations

import pytest

from tests.faults.cluster_trials import cut_link, kill_scheduler, kill_workers, little_memory, office_of, other_version
from tests.faults.clusters import Trial

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Trial:
    return Trial(tmp_path_factory.mktemp("cluster"))


def test_killed_workers_and_a_killed_scheduler_leave_the_same_bytes(trial: Trial) -> None:
    with office_of(trial, 2) as (office, group):
        assert kill_workers(trial, office, group, 1, most=3) == []
        assert kill_scheduler(trial, office, group, 1) == []


def test_a_link_that_is_cut_for_a_while_costs_nothing(trial: Trial) -> None:
    assert cut_link(trial, 1, 4.0) == []


def test_workers_of_another_version_or_with_little_memory_are_named_and_left_alone(trial: Trial) -> None:
    assert other_version(trial) == []
    assert little_memory(trial) == []
