"""The set-up in the window: what is said before, how it goes, how it ends, and what starts then."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from swimdiff_qgis.contract import errors
from swimdiff_qgis.worker.installer import place


def ready(setup: Any, until: Any, folder: Path | None = None, **more: Any) -> Any:
    """Opens the dialog and waits until it can begin."""
    setup.open(**more)
    until(setup.dialog.fields.device.count)
    if folder is not None:
        setup.dialog.fields.wheels.setFilePath(str(folder))
    return setup.dialog


def test_what_will_be_done_is_said_before(setup: Any, until: Any, made: Any, tmp_path: Path) -> None:
    dialog = ready(setup, until)
    text = dialog.facts.text()
    assert "MB" in text and "download.pytorch.org" in text
    assert "CPU" in text and "free" in text
    assert "3.9.5 is too old" in dialog.fields.rejected.text()
    assert dialog.set_up.isEnabled()
    assert not (tmp_path / "home").exists(), "something was made before anybody agreed"
    dialog.fields.wheels.setFilePath(str(made()))
    assert "nothing" in dialog.facts.text() and "download.pytorch.org" not in dialog.facts.text()


def test_a_folder_that_lacks_something_is_told_at_once(setup: Any, until: Any, made: Any) -> None:
    next(made().glob("beta*")).unlink()
    dialog = ready(setup, until, made())
    assert "lacks beta-two" in dialog.facts.text()
    assert not dialog.set_up.isEnabled()
    dialog.fields.wheels.setFilePath(str(made() / "elsewhere"))
    assert "There is no folder" in dialog.facts.text() and "elsewhere" in dialog.facts.text()
    assert not dialog.set_up.isEnabled()


@pytest.mark.slow
def test_it_is_made_and_what_was_asked_for_starts(setup: Any, until: Any, made: Any) -> None:
    from swimdiff_qgis.settings import PYTHON
    from swimdiff_qgis.ui.common.endings import engine_missing

    asked, ended, shares = [], [], []
    setup.ended.connect(ended.append)
    setup.progressed.connect(lambda share, _: shares.append(share))
    PYTHON.set("/a/python/that/is/gone")
    dialog = ready(setup, until, made(), then=lambda: asked.append("job"))
    dialog.set_up.click()
    assert setup.running and not dialog.set_up.isVisible() and dialog.cancel.isVisible()
    until(lambda: bool(ended))
    assert ended == [True] and asked == ["job"]
    assert not dialog.isVisible(), "the way back is free"
    assert engine_missing() is None
    assert shares and "$ " in (place.home() / "set-up.log").read_text(encoding="utf-8")
    setup.open()
    setup.dialog.leave.click()
    assert not dialog.isVisible()
    dialog = ready(setup, until, made(), anew=True)
    dialog.set_up.click()
    until(lambda: not setup.running)
    assert dialog.isVisible() and dialog.banner.kind == "done" and "ready" in dialog.banner.message.text()
    assert len(place.environments(place.home())) == 1


@pytest.mark.slow
def test_a_cancel_and_a_failure_leave_a_way_on(setup: Any, until: Any, made: Any, monkeypatch: Any) -> None:
    from swimdiff_qgis.ui.setup import session

    dialog = ready(setup, until, made())
    dialog.set_up.click()
    dialog.cancel.click()
    until(lambda: not setup.running)
    assert dialog.banner.kind == "cancelled"
    assert dialog.set_up.isVisible() and dialog.set_up.isEnabled()

    def fails(python: Path, is_cancelled: Any) -> str:
        raise errors.EngineError(errors.ErrorCode.ENGINE_BROKEN, "It ended.", log="OSError: [WinError 126] c10.dll")

    monkeypatch.setattr(session, "make_test", lambda *_: fails)
    dialog.set_up.click()
    until(lambda: not setup.running)
    assert dialog.banner.kind == "failed"
    assert "Visual C++" in dialog.banner.message.text() and "Redistributable" in dialog.banner.hint.text()
    assert place.environments(place.home()) == ()


def test_a_mac_with_an_intel_processor_is_told_before_anything_is_fetched(
    setup: Any, until: Any, around: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    from swimdiff_qgis.ui.setup import tasks
    from swimdiff_qgis.worker.installer.interpreters import Survey
    from swimdiff_qgis.worker.installer.wheels import Target

    old = replace(around, target=Target("macos", "x86_64", (3, 12)), pythons=Survey((), ()))
    monkeypatch.setattr(tasks, "look_around", lambda *_: old)
    setup.open()
    until(lambda: "Intel" in setup.dialog.facts.text())
    assert not setup.dialog.set_up.isEnabled()


def test_a_look_around_that_fails_is_told(setup: Any, until: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from swimdiff_qgis.ui.setup import tasks

    def fails(*_: object) -> None:
        raise PermissionError("no look at <this>")

    monkeypatch.setattr(tasks, "look_around", fails)
    setup.open()
    until(lambda: "no look at &lt;this&gt;" in setup.dialog.facts.text())
    assert not setup.dialog.set_up.isEnabled()


@pytest.mark.slow
def test_a_second_set_up_leaves_the_log_of_the_first(setup: Any, until: Any, made: Any) -> None:
    from swimdiff_qgis.worker.installer.lock import SetupLock

    dialog = ready(setup, until, made())
    with SetupLock(place.home()):
        (place.home() / "set-up.log").write_text("of the first\n")
        dialog.set_up.click()
        until(lambda: not setup.running)
    assert dialog.banner.kind == "failed"
    assert (place.home() / "set-up.log").read_text() == "of the first\n"


def test_uv_is_used_as_it_was_said_also_with_advanced_closed(
    setup: Any, until: Any, around: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    from swimdiff_qgis.ui.setup import tasks

    found = replace(around, uv=Path("/usr/bin/uv"))
    monkeypatch.setattr(tasks, "look_around", lambda *_: found)
    dialog = ready(setup, until)
    dialog.fields.setCollapsed(False)
    dialog.fields.setCollapsed(True)
    assert "uv, which is on this computer" in dialog.facts.text()
    assert setup._request(found).uv == found.uv
    dialog.fields.uv.setChecked(False)
    assert setup._request(found).uv is None and "With" not in dialog.facts.text()


def test_without_a_python_uv_brings_one_where_the_person_agrees(
    setup: Any, until: Any, around: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    from swimdiff_qgis.ui.setup import tasks
    from swimdiff_qgis.worker.installer import survey, wheels
    from swimdiff_qgis.worker.installer.interpreters import Interpreter, Rejected, Survey

    old = Interpreter(Path("/old/python3"), (3, 9, 5), around.target, True, True)
    pythons = Survey(
        (), (Rejected(old.path, "Python {version} is too old; 3.11 is needed.", (("version", "3.9.5"),), old),)
    )
    none = replace(around, pythons=pythons, uv_package=wheels.read_uv(around.target))
    assert isinstance(none, survey.Around)
    monkeypatch.setattr(tasks, "look_around", lambda *_: none)
    dialog = ready(setup, until)
    assert "uv fetches" in dialog.facts.text() and "fetched first" in dialog.facts.text()
    request = setup._request(none)
    assert request.python is None and request.uv_fetcher == old.path and request.uv is None
