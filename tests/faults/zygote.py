"""A process that has loaded the engine and forks for each job, so that a trial costs what the job costs and no start.

Run as a program it takes lines of JSON on its standard input and answers likewise: start (arguments of the command
line, or the worker), wait. Each child has files of its own as standard output and error, and obeys the orders.
"""

from __future__ import annotations

import contextlib
import gc
import io
import json
import os
import resource
import signal
import sys
import time
import traceback
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.faults.orders import VARIABLE, Orders

# Loaded by the jobs when they need them; each start would load them again.
LATE = ("matplotlib.backends.backend_agg", "matplotlib.figure", "jinja2", "pystac", "pyogrio.raw")
POLL_S = 0.004
LOOK_S = 0.05  # between two looks at whether a child waits for something
CRASHED = 99


def main() -> None:
    """Serves until the standard input ends."""
    from engine import cli, worker
    from engine.jobs import MODULES

    for name in (*MODULES.values(), *LATE):
        import_module(name)
    warm()
    orders = Orders(Path(os.environ[VARIABLE]))
    gc.collect()
    gc.freeze()
    answer({"ready": True, "memory_bytes": peak_bytes()})
    for line in sys.stdin:
        asked = json.loads(line)
        if asked["ask"] == "start":
            process = os.fork()
            if not process:
                child(asked, orders, cli.main, worker.main)
            answer({"process": process})
        else:
            answer(waited(asked["process"], asked["limit_s"]))


def warm() -> None:
    """Does once what each child would do a first time: fonts and layout of figures, templates of reports, tensors."""
    import torch
    from matplotlib.figure import Figure

    from engine.report.html import environment

    figure = Figure(layout="constrained")
    axes = figure.add_subplot(title="warm", xlabel="x", ylabel="y")
    axes.plot([0.0, 1.0], [1e-3, 2.0], label="line")
    axes.legend()
    figure.savefig(io.BytesIO(), format="png")
    for name in environment().list_templates(extensions=["j2"]):
        environment().get_template(name)
    torch.nn.Linear(3, 3)(torch.ones(2, 3))


def answer(content: dict[str, Any]) -> None:
    """Writes a line to who started this."""
    sys.stdout.write(json.dumps(content) + "\n")
    sys.stdout.flush()


def child(asked: dict[str, Any], orders: Orders, command_line: Any, worker: Any) -> None:
    """Does one job and ends the process."""
    code = CRASHED
    try:
        for number, path in enumerate((asked.get("input", "/dev/null"), asked["output"], asked["errors"])):
            flags = os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT | os.O_TRUNC
            opened = os.open(path, flags, 0o600)
            os.dup2(opened, number)
            os.close(opened)
        os.environ.update(asked.get("environment", {}))
        if asked.get("folder"):
            os.chdir(asked["folder"])
        with open("/proc/self/clear_refs", "w") as stream:
            stream.write("5")  # the peak of this process begins with what it has now
        if asked.get("memory_bytes"):
            resource.setrlimit(resource.RLIMIT_AS, (asked["memory_bytes"],) * 2)
        if asked.get("obeys", True):
            orders.obey()
        if asked.get("worker"):
            worker()
        code = command_line(asked["arguments"])
        sys.stdout.flush()
        sys.stderr.flush()
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 1
        sys.stderr.flush()
    except BaseException:
        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(code)


def waited(process: int, limit_s: float) -> dict[str, Any]:
    """Waits for a child, kills it where it takes too long, and says how it ended.

    What counts is the time in which it computes or waits for something, not that in which it waits for a processor: on
    a busy machine nothing hangs because of it.
    """
    looked_s, spent_s, hung, peak = time.monotonic(), 0.0, False, 0
    while True:
        peak = max(peak, peak_bytes(process))
        done, status, used = os.wait4(process, os.WNOHANG)
        if done:
            break
        now_s = time.monotonic()
        if now_s - looked_s >= LOOK_S:
            spent_s += 0.0 if is_ready(process) else now_s - looked_s
            looked_s = now_s
            if spent_s + cpu_s(process) > limit_s and not hung:
                hung = True
                for one in (process, *started(process)):
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(one, signal.SIGKILL)
        time.sleep(POLL_S)
    code = os.waitstatus_to_exitcode(status)
    return {"code": code, "hung": hung, "cpu_s": used.ru_utime + used.ru_stime, "peak_bytes": peak}


def is_ready(process: int) -> bool:
    """Whether some thread of a process, or of one that it has started, computes, or would if it had a processor."""
    for path in Path(f"/proc/{process}/task").glob("*/stat"):
        with contextlib.suppress(OSError, IndexError):
            if path.read_text().rpartition(")")[2].split()[0] == "R":
                return True
    return any(is_ready(one) for one in started(process))


def started(process: int) -> list[int]:
    """The processes that a process has started and that are still there."""
    found: list[int] = []
    for path in Path(f"/proc/{process}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            found += [int(one) for one in path.read_text().split()]
    return found


def cpu_s(process: int) -> float:
    """Seconds that a process has computed."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def peak_bytes(process: int | str = "self") -> int:
    """The most memory that a process has held."""
    try:
        with open(f"/proc/{process}/status") as stream:
            for line in stream:
                if line.startswith("VmHWM"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return 0


if __name__ == "__main__":
    main()
