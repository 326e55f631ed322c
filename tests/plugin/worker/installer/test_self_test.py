"""The test of a new environment: torch and torchvision of one build, whatever else a Python says."""

from __future__ import annotations

from pathlib import Path

import pytest

from swimdiff_qgis.contract import errors
from swimdiff_qgis.worker.installer.self_test import make_test


def python_that_says(path: Path, *lines: str) -> Path:
    path.write_text("#!/bin/sh\n" + "".join(f"echo '{line}'\n" for line in lines))
    path.chmod(0o755)
    return path


@pytest.mark.parametrize(
    ("lines", "error"),
    [
        (("versions: 2.13.0+cpu 0.28.0+cu130", "a warning that comes last"), "come from different places"),
        (("warning: 1 2", "versions: 2.13.0 0.28.0+cu130"), "come from different places"),
        (("a warning only",), "is missing"),
    ],
)
def test_builds_that_do_not_belong_together(tmp_path: Path, lines: tuple[str, ...], error: str) -> None:
    with pytest.raises(errors.EngineError, match=error):
        make_test({}, one_source=True)(python_that_says(tmp_path / "python", *lines), lambda: False)


def test_one_build_passes_on_to_the_engine(tmp_path: Path) -> None:
    program = python_that_says(tmp_path / "python", "versions: 2.13.0+cpu 0.28.0+cpu", "and a warning")
    with pytest.raises(errors.EngineError) as caught:  # this program is no engine
        make_test({}, one_source=True)(program, lambda: False)
    assert "different places" not in str(caught.value) and "missing in the new" not in str(caught.value)
