"""The dialog with all parameters that a page opens, and what becomes of its runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def session(whole_dock: Any, interface: Any, project: Any) -> Any:
    from swimdiff_qgis.ui.session import Session
    from tests.plugin.ui.fake_runner import FakeRunner

    return Session(whole_dock, interface, FakeRunner)


@pytest.mark.parametrize(
    ("name", "algorithm"),
    [
        ("change", "swimdiff:detectchange"),
        ("classify", "swimdiff:trainclassifier"),
        ("check", "swimdiff:drawsample"),
        ("export", "swimdiff:exportmap"),
        ("pretrain", "swimdiff:pretrain"),
    ],
)
def test_a_page_opens_its_tool_takes_what_succeeds_and_closes_it_in_the_end(
    session: Any, whole_dock: Any, opened_dialogs: list, tmp_path: Path, name: str, algorithm: str
) -> None:
    page = getattr(whole_dock, name)
    whole_dock.show_page(page)
    page.advanced.trigger()
    found, _, dialog = opened_dialogs[0]
    assert (found, dialog.isVisible()) == (algorithm, True)
    dialog.algorithmFinished.emit(False, {})
    dialog.algorithmFinished.emit(True, {})
    assert not page.banner.isVisible()
    dialog.algorithmFinished.emit(True, {"OUT": str(tmp_path / "nowhere")})
    assert page.banner.isVisible() == (name != "export")  # the others look for a result there, and say that it is gone
    session.close()
    assert not dialog.isVisible()


def test_a_dialog_that_is_gone_is_not_closed_again(session: Any, whole_dock: Any, opened_dialogs: list) -> None:
    from qgis.PyQt import sip

    whole_dock.change.advanced.trigger()
    sip.delete(opened_dialogs[0][2])
    whole_dock.change.advanced.trigger()
    session.close()
    assert not opened_dialogs[1][2].isVisible()
