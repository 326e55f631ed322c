"""What writes files for good leaves nothing open."""

from __future__ import annotations

import os
from pathlib import Path

from engine.files.set_change import sync_file


def test_a_synced_file_is_closed_again(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"content")
    # The system gives the lowest free number: a file that stays open moves it.
    numbers = []
    for _ in range(2):
        numbers.append(os.open(path, os.O_RDONLY))
        os.close(numbers[-1])
        sync_file(path)
    assert numbers[0] == numbers[1]
    assert path.read_bytes() == b"content"
