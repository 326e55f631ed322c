"""Set-ups that are killed at any point: the environment in use works all the while, and the next set-up succeeds.

SWIMDIFF_KILLS says how many; 60 are the figure in docs/figures.md.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from swimdiff_qgis.worker.installer import place
from tests.plugin.worker.installer.stand_ins import imports_all, make_lock

KILLED = Path(__file__).with_name("killed.py")
KILLS = int(os.environ.get("SWIMDIFF_KILLS", "6"))


def start(*arguments: Path) -> subprocess.Popen:
    process = subprocess.Popen([sys.executable, str(KILLED), *map(str, arguments)], stdout=subprocess.PIPE)
    assert process.stdout is not None and process.stdout.readline() == b"begins\n"
    return process


@pytest.mark.slow
def test_killed_at_random_points_and_started_again(tmp_path: Path, template: Path) -> None:
    root, folder = tmp_path / "home", tmp_path / "wheels"
    make_lock(folder)
    began_s = time.monotonic()
    assert start(root, folder, template).wait() == 0
    whole_s = time.monotonic() - began_s
    generator = random.Random(16)
    broken, cut = [], 0
    for number in range(KILLS):
        before = place.in_use(root)
        assert before is not None
        process = start(root, folder, template)
        delay_s = generator.uniform(0.0, whole_s)
        time.sleep(delay_s)
        process.send_signal(signal.SIGKILL)  # the programs that it started are left to themselves
        cut += process.wait() != 0
        in_use = place.in_use(root)
        if in_use is None or not in_use.is_whole or imports_all(in_use.program) != "fine":
            broken.append((number, delay_s, "in use after the kill"))
        if start(root, folder, template).wait() != 0:
            broken.append((number, delay_s, "started again"))
    assert broken == []
    print(f"\n{KILLS} kills within {whole_s:.1f} s, {cut} of them before the end: 0 broken")
    assert start(root, folder, template).wait() == 0
    left = [path.name for path in (root / "environments").iterdir()]
    assert left == [place.in_use(root).folder.name], "something unfinished was left for good"
