"""What every ring of the tests shares; standard library and pytest are enough, since QGIS's Python reads it too."""

from __future__ import annotations

import os
import resource
import subprocess
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

try:
    from hypothesis import HealthCheck, settings
except ImportError:
    pass  # not in QGIS's Python, whose tests do without
else:
    # A busy machine must not fail a test: no deadline for an example, no complaint about slow ones.
    settings.register_profile(
        "patient",
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
        derandomize=bool(os.environ.get("CI")),
    )
    settings.load_profile("patient")

ROOT = Path(__file__).resolve().parents[1]
# A test of more than about two seconds of CPU is marked slow. One of more than this fails a fast run where it is not
# marked: far above, since programs that share a core's caches and units stretch CPU time to its double and more.
FAST_CPU_S = 15.0
SPENT = pytest.StashKey[float]()


def pytest_configure(config: pytest.Config) -> None:
    """Gives each process of pytest-xdist a core of its own, and so one thread to the jobs in it and to its children.

    Several threads that wait for one another in a loop, on cores that others use, take twenty times the processor time.
    """
    worker = os.environ.get("PYTEST_XDIST_WORKER")
    if worker is not None and hasattr(os, "sched_setaffinity"):
        cores = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {cores[int(worker[2:]) % len(cores)]})


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the limit of a fast test."""
    parser.addoption(
        "--fast-cpu-s",
        type=float,
        default=FAST_CPU_S,
        help='with -m "not slow", a test that needs more seconds of CPU, its children included, fails',
    )


def cpu_s() -> float:
    """Seconds of CPU of this process and of its children that have ended, without the time of waiting for a core."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, None, None]:
    """Notes where a test begins: what prepares it counts, since it would have to be prepared for the next one."""
    item.stash[SPENT] = cpu_s()
    return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Tells what a test needed, and fails one that is too slow for a fast run."""
    report = yield
    if report.when == "call":
        spent_s = cpu_s() - item.stash[SPENT]
        item.user_properties.append(("cpu_s", round(spent_s, 2)))
        limit_s = item.config.getoption("fast_cpu_s")
        if report.passed and item.config.option.markexpr == "not slow" and spent_s > limit_s:
            report.outcome = "failed"
            report.longrepr = (
                f"{item.nodeid} took {spent_s:.1f} s of CPU; a test of more than {limit_s:g} s is marked slow or made "
                "quicker, or shares what it prepares with others."
            )
    return report


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """Real imagery with truth, which lies beside the checkout; SWIMDIFF_DATA names another place."""
    folder = Path(os.environ.get("SWIMDIFF_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        message = f"The test imagery is not at {folder}; set SWIMDIFF_DATA."
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    return folder


@pytest.fixture
def small_disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """A file system of three megabytes, or of the size that a test gives as its parameter."""
    folder = tmp_path / "disk"
    folder.mkdir()
    size = f"size={getattr(request, 'param', '3m')}"
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", str(folder)], check=False)
    if mounted.returncode:
        message = "mounting a small file system needs root"
        pytest.fail(message) if os.environ.get("CI") else pytest.skip(message)
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)
