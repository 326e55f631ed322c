"""What is chosen under Advanced: what is stored of it, what is passed over and said, and where the engine will lie."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.plugin.ui.setup.test_session import ready

SECRET = "https://me:secret@mirror.invalid/simple"


def test_no_password_is_stored(setup: Any, until: Any, around: Any) -> None:
    from qgis.core import QgsSettings

    from swimdiff_qgis.settings import MIRROR, TORCH_INDEX

    dialog = ready(setup, until)
    dialog.fields.mirror.setText(SECRET)
    dialog.fields.torch.setText("https://token@torch.invalid/simple")
    assert "secret" not in dialog.facts.text() and "mirror.invalid" in dialog.facts.text()
    dialog.fields.store()
    assert MIRROR.get() == "https://mirror.invalid/simple"
    assert TORCH_INDEX.get() == "https://torch.invalid/simple"
    QgsSettings().sync()
    written = Path(QgsSettings().fileName()).read_text(encoding="utf-8")
    assert "mirror.invalid" in written and "secret" not in written and "token@" not in written
    assert setup._request(around).origin.mirror == SECRET, "it is used in this session"
    assert "not stored" in dialog.fields.mirror.toolTip()


def test_a_password_that_an_earlier_version_stored_is_taken_out(setup: Any, until: Any) -> None:
    from swimdiff_qgis.settings import MIRROR

    MIRROR.set(SECRET)
    dialog = ready(setup, until)
    assert MIRROR.get() == dialog.fields.mirror.text() == "https://mirror.invalid/simple"


def test_the_folder_that_the_variable_names_is_shown(setup: Any, until: Any, tmp_path: Path) -> None:
    from swimdiff_qgis.settings import HOME

    HOME.set(str(tmp_path / "elsewhere"))
    dialog = ready(setup, until)
    assert str(tmp_path / "home") in dialog.facts.text()
    assert "elsewhere" not in dialog.facts.text()
    assert not dialog.fields.home.isEnabled() and "SWIMDIFF_HOME" in dialog.fields.home.toolTip()
    dialog.fields.store()
    assert HOME.get() == str(tmp_path / "elsewhere"), "what was chosen counts again when the variable is gone"


def test_the_folder_that_is_typed_is_shown(
    setup: Any, until: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SWIMDIFF_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "usual"))
    dialog = ready(setup, until)
    assert str(tmp_path / "usual" / "swimdiff") in dialog.facts.text()
    dialog.fields.home.setFilePath(str(tmp_path / "typed"))
    assert str(tmp_path / "typed") in dialog.facts.text()


def test_a_chosen_python_that_will_not_do_is_told(setup: Any, until: Any, around: Any, monkeypatch: Any) -> None:
    from swimdiff_qgis.ui.setup import tasks

    refused = replace(around, refused=around.pythons.rejected[0])
    monkeypatch.setattr(tasks, "look_around", lambda *_: refused)
    dialog = ready(setup, until)
    assert "/old/python3, which you chose, is not used" in dialog.facts.text()
    assert "3.9.5 is too old" in dialog.facts.text()
    assert dialog.set_up.isEnabled(), "the other one is named as well"


def test_which_files_are_known_is_said(setup: Any, until: Any, made: Any) -> None:
    dialog = ready(setup, until)
    assert "known one, but for torch, torchvision" in dialog.facts.text()
    dialog.fields.device.setCurrentIndex(dialog.fields.device.findData("cuda"))
    assert "known one, but for torch, torchvision, CUDA" in dialog.facts.text()


def test_facts_are_written_as_in_germany(setup: Any, until: Any, around: Any, monkeypatch: Any) -> None:
    from qgis.PyQt.QtCore import QLocale

    from swimdiff_qgis.ui.setup import facts

    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert facts.megabytes(1.34e9) == "1,3 GB"
        dialog = ready(setup, until)
        assert "GB" in dialog.facts.text()
        assert not [word for word in dialog.facts.text().split() if word.replace(".", "", 1).isdigit() and "." in word]
    finally:
        QLocale.setDefault(before)
