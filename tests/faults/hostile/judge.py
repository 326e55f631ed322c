"""Runs hostile inputs, and says what of the promises did not hold.

Refused, or done because it was harmless after all, within two seconds of CPU and half a gigabyte; one short line about
it; no packet sent, no file of others opened; the folder of inputs as it was.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
from dataclasses import asdict
from pathlib import Path

from tests.faults.engine_fork import Ended, Engine
from tests.faults.hostile.base import Good, Hostile, Maker
from tests.faults.ledger import Ledger
from tests.faults.trial import HUNG, STATUSES, UNCLEAR, Finding

LONGEST_CPU_S = 2.0
LARGEST_BYTES = 512 * 2**20
LONGEST_LINE = 400
LIMIT_S = 20.0  # of a hanging run
ADDRESS_BYTES = 12 * 2**30  # a device without end must not take the machine with it
SLOW, LARGE, PACKET, FOREIGN, WRITTEN = (
    "slow to refuse", "much memory", "packet sent", "foreign file read", "input folder written to",
)  # fmt: skip


def try_hostile(name: str, maker: Maker, good: Good, folder: Path, engine: Engine) -> list[Finding]:
    """Makes a case and runs it.

    Args:
        name: of the case.
        maker: makes it.
        good: sound inputs.
        folder: for the case; emptied first.
        engine: runs it.
    """
    _remove(folder)
    place = folder / "case"
    place.mkdir(parents=True)
    secret = folder / "secret"
    secret.mkdir()
    (secret / "grid.gsb").write_bytes(b"\0" * 4096)
    made = maker(place, good)
    case = made if isinstance(made, Hostile) else Hostile(name, made)
    before = _seen(place)
    ended = engine.run(case.words, None, folder, secret, LIMIT_S, memory_bytes=ADDRESS_BYTES, folder=str(place))
    return _judged(name, case, ended, engine) + _written(name, before, _seen(place))


def _judged(name: str, case: Hostile, ended: Ended, engine: Engine) -> list[Finding]:
    findings = []
    if ended.hung:
        findings.append(Finding(HUNG, name))
    lines = [line for line in ended.said.splitlines() if line.startswith(("error:", "hint:"))]
    refused = ended.code != 0
    if refused and not ended.hung:
        unclear = "Traceback" in ended.said or "Unexpected error" in ended.said or "Errno" in ended.said
        unclear |= ended.code not in STATUSES or not lines
        unclear |= any(len(line) > LONGEST_LINE for line in lines)
        if unclear:
            findings.append(Finding(UNCLEAR, f"{name}: {ended.code} {' '.join(lines)[:300] or ended.said[-300:]}"))
        if ended.cpu_s > LONGEST_CPU_S:
            findings.append(Finding(SLOW, f"{name}: {ended.cpu_s:.1f} s, {' '.join(lines)[:100]}"))
        if ended.peak_bytes > LARGEST_BYTES:
            findings.append(Finding(LARGE, f"{name}: {ended.peak_bytes / 2**20:.0f} MiB, {' '.join(lines)[:100]}"))
    if not refused and not case.may_succeed:
        findings.append(Finding("let in", f"{name}: {ended.printed[:100]}"))
    if engine.orders.packets:
        findings.append(Finding(PACKET, name))
    if engine.orders.foreign:
        findings.append(Finding(FOREIGN, name))
    return findings


def _seen(place: Path) -> dict[str, tuple[int, int, int]]:
    """What lies in a folder of inputs, without the folder of results in it."""
    found = {}
    with contextlib.suppress(OSError):
        for root, folders, names in os.walk(os.fsencode(place)):
            if root == os.fsencode(place) and b"out" in folders:
                folders.remove(b"out")
            for name in names:
                status = os.lstat(os.path.join(root, name))
                regular = stat.S_ISREG(status.st_mode)
                key = os.path.relpath(os.path.join(root, name), os.fsencode(place)).decode("utf-8", "backslashreplace")
                found[key] = (status.st_mode, status.st_size if regular else 0, status.st_mtime_ns if regular else 0)
    return found


def _written(
    name: str, before: dict[str, tuple[int, int, int]], after: dict[str, tuple[int, int, int]]
) -> list[Finding]:
    changed = sorted(key for key in {*before, *after} if before.get(key) != after.get(key))
    return [Finding(WRITTEN, f"{name}: {', '.join(changed[:4])}")] if changed else []


def _remove(folder: Path) -> None:
    shutil.rmtree(os.fsencode(folder), ignore_errors=True)


def try_all(cases: dict[str, Maker], good: Good, folder: Path, engine: Engine, ledger: Ledger, most: int) -> int:
    """Tries the next cases; gives how many were tried."""
    made = 0
    for name, maker in cases.items():
        if ledger.done(f"hostile {name}"):
            continue
        if made == most:
            break
        findings = try_hostile(name, maker, good, folder, engine)
        ledger.note(f"hostile {name}", {"hostile inputs": 1}, [asdict(one) for one in findings])
        made += 1
    _remove(folder)
    return made
