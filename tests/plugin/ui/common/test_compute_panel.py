"""Where a page computes: said in words, kept in the settings, handed to the job, and tested before it is used."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.plugin.ui.fake_runner import FakeRunner


@pytest.fixture
def settings(qgis_app: Any) -> Iterator[Any]:
    from swimdiff_qgis.settings import CLUSTER, JOIN_FILE, ON_CLUSTER

    for one in (CLUSTER, JOIN_FILE, ON_CLUSTER):
        one.set(one.default)
    yield {"cluster": CLUSTER, "join": JOIN_FILE, "on": ON_CLUSTER}
    for one in (CLUSTER, JOIN_FILE, ON_CLUSTER):
        one.set(one.default)


@pytest.fixture
def panel(settings: Any) -> Iterator[Any]:
    from qgis.PyQt import sip

    from swimdiff_qgis.ui.common.compute_panel import ComputePanel

    made = ComputePanel()
    made.show()
    yield made
    sip.delete(made)


@pytest.fixture
def tested(panel: Any) -> Any:
    from qgis.PyQt.QtCore import QObject

    from swimdiff_qgis.ui.common.cluster_test import ClusterTest

    owner = QObject(panel)
    return ClusterTest(panel, lambda: None, FakeRunner, owner)


def choose_cluster(panel: Any, address: str = "", join: str = "") -> None:
    panel.where.setCurrentIndex(panel.where.findData("there"))
    panel.address.setText(address)
    panel.join.setFilePath(join)


def test_this_machine_is_what_nobody_has_to_choose(panel: Any) -> None:
    assert panel.values() == {} and panel.refusal == "" and not panel.details.isVisible()


def test_a_cluster_is_handed_to_the_job_and_kept_for_all_pages(panel: Any, settings: Any) -> None:
    from swimdiff_qgis.ui.common.compute_panel import ComputePanel

    choose_cluster(panel, "tls://office:8786", "/keys/office.json")
    expected = {"CLUSTER": "tls://office:8786", "JOIN_FILE": "/keys/office.json"}
    assert panel.values() == expected and panel.details.isVisible()
    assert ComputePanel().values() == expected
    assert settings["on"].get() and settings["join"].get() == "/keys/office.json"


def test_a_page_that_is_shown_again_has_the_choice_of_the_other(panel: Any) -> None:
    from swimdiff_qgis.ui.common.compute_panel import ComputePanel

    panel.hide()
    choose_cluster(ComputePanel(), "local:3")
    panel.show()
    assert panel.values() == {"CLUSTER": "local:3", "JOIN_FILE": ""}


def test_a_cluster_without_a_name_is_not_this_machine(panel: Any) -> None:
    choose_cluster(panel)
    assert "Name the cluster" in panel.refusal


def test_what_is_sent_is_said(panel: Any) -> None:
    choose_cluster(panel, "", "/keys/office.json")
    assert "only paths are sent" in panel.sent.text() and "pixels" in panel.sent.text()
    panel.address.setText("local:2")
    assert "Nothing leaves it" in panel.sent.text() and not panel.join.isEnabled()


def test_a_join_file_that_others_can_read_is_told_of(panel: Any, tmp_path: Path) -> None:
    path = tmp_path / "office.json"
    path.write_text("{}")
    path.chmod(0o644)
    choose_cluster(panel, "", str(path))
    assert "Other users of this machine can read" in panel.warning.text()
    path.chmod(0o600)
    panel.read()
    assert not panel.warning.text()


def test_a_join_file_that_nobody_may_look_at_is_chosen_like_any_other(
    panel: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from swimdiff_qgis.ui.common import join_file

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(join_file.os, "stat", refuse)
    assert join_file.warning_about(str(tmp_path / "office.json")) == ""


def test_the_test_says_who_is_there_and_what_is_sent(panel: Any, tested: Any) -> None:
    choose_cluster(panel, "local:2")
    panel.test.click()
    assert tested.runner.started == [("swimdiff:checkcluster", {"CLUSTER": "local:2", "JOIN_FILE": ""})]
    assert panel.test.text() == "Stop the test"
    tested.runner.end("done", results={"SUMMARY": "2 workers", "SENT": "They read it.", "MISFITS": 0})
    assert (panel.banner.kind, panel.banner.message.text(), panel.banner.hint.text()) == (
        "done",
        "2 workers",
        "They read it.",
    )
    assert panel.test.text() == "Test connection"


def test_workers_that_cannot_be_used_are_a_doubt(panel: Any, tested: Any) -> None:
    choose_cluster(panel, "local:2")
    panel.test.click()
    tested.runner.end("done", results={"SUMMARY": "2 workers", "SENT": "1 more", "MISFITS": 1})
    assert panel.banner.kind == "doubtful"


def test_a_cluster_that_fails_gives_its_reason(panel: Any, tested: Any) -> None:
    choose_cluster(panel, "tls://office:8786", "/keys/office.json")
    panel.test.click()
    tested.runner.end("failed", "Nothing listens.", "Start it.", "cluster")
    assert (panel.banner.kind, panel.banner.message.text()) == ("failed", "Nothing listens.")


def test_a_test_does_not_go_on_for_ever(panel: Any, tested: Any) -> None:
    choose_cluster(panel, "local:2")
    panel.test.click()
    tested._limit.timeout.emit()
    assert tested.runner.cancels == 1
    tested.runner.end("cancelled")
    assert panel.banner.kind == "failed" and "did not answer within 120 seconds" in panel.banner.message.text()


def test_a_test_that_is_stopped_leaves_nothing(panel: Any, tested: Any) -> None:
    choose_cluster(panel, "local:2")
    panel.test.click()
    panel.test.click()
    tested.runner.end("cancelled")
    assert not panel.banner.isVisible()


def test_no_test_without_a_name(panel: Any, tested: Any) -> None:
    choose_cluster(panel)
    panel.test.click()
    assert not tested.runner.started and "Name the cluster" in panel.banner.message.text()
