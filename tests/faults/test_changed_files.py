"""A thin sample of changed files for every parser; `make faults` reads ten thousand of each format."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.fuzz import Subject, fuzz
from tests.faults.ledger import Ledger
from tests.faults.subjects import SUBJECTS


@pytest.mark.parametrize("make", SUBJECTS, ids=lambda make: make.__name__)
def test_a_changed_file_is_refused_or_read_rightly(
    make: Callable[[Path], Subject], ledger: Ledger, tmp_path: Path
) -> None:
    subject = make(tmp_path)
    sound = subject.read(subject.content)
    assert subject.expected is None or subject.expected(subject.content) == sound
    assert fuzz(subject, ledger, 25) == 25
