"""Door 2: the command line, made from the same job definitions as the Processing dialogs."""

from __future__ import annotations

import argparse
import json
import math
import os
import re
import signal
import sys
import threading
import time
import warnings
from collections.abc import Sequence
from dataclasses import is_dataclass
from datetime import UTC, datetime
from types import FrameType
from typing import NoReturn

from engine import __version__
from engine.contract.errors import EXIT_STATUS, WORTH_ANOTHER_TRY, ErrorCode
from engine.contract.jobs import JOBS
from engine.contract.messages import Failed
from engine.contract.parameters import NUMBERS, Parameter, Value, parameters
from engine.contract.remarks import INFO, WARNING, Remark, sentence
from engine.contract.remarks.texts import fill, plain_values, shortened
from engine.contract.results import to_json
from engine.failures import failure

PROGRESS_INTERVAL_S = 0.5
_LONGEST_REFUSAL = 300  # characters
_NEGATIVE = re.compile(r"-\.?\d")
_LOG_JSON = "--log-json"
PROCESS_VARIABLE = "RANK"  # torchrun numbers the processes that it starts; the first speaks for all


class TerminalObserver:
    """Writes progress and warnings to stderr; an interrupt from the keyboard cancels.

    Args:
        job: whose flags messages name.
        quiet: no progress.
        verbose: all of the log.
    """

    def __init__(self, job: str, quiet: bool, verbose: bool) -> None:
        self._job = job
        self._quiet = quiet
        self._verbose = verbose
        self._stop = threading.Event()
        self._started_s = time.monotonic()
        self._shown_s = 0.0
        self._line = ""

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        """Rewrites one line on a terminal, and says nothing to a file or a pipe."""
        now_s = time.monotonic()
        if self._quiet or not sys.stderr.isatty() or (fraction < 1.0 and now_s - self._shown_s < PROGRESS_INTERVAL_S):
            return
        self._shown_s = now_s
        elapsed_s = now_s - self._started_s
        if remaining_s is None and 0.02 < fraction < 1.0:
            remaining_s = elapsed_s * (1 - fraction) / fraction
        left = "" if remaining_s is None else f", {remaining_s:.0f} s left"
        line = f"{fraction:4.0%} {fill(text, plain_values(values))}{left}"
        sys.stderr.write("\r" + line.ljust(len(self._line)))
        self._line = line
        sys.stderr.flush()

    def metric(self, name: str, value: float, step: int) -> None:
        """Shows a metric where details were asked for."""
        self.log("debug", "{name} = {value:.6g} at {step}", name=name, value=value, step=step)

    def log(self, level: str, text: str, /, **values: object) -> None:
        """Shows warnings and errors; the rest where details were asked for."""
        if level in ("warning", "error") or self._verbose:
            self.end_line()
            sys.stderr.write(f"{level}: {fill(text, plain_values(values))}\n")

    def note(self, remark: Remark) -> None:
        """Shows a remark like a line of the log; what was left out or changed counts as a warning."""
        self.log(INFO if remark.severity == INFO else WARNING, "{text}", text=_with_flags(sentence(remark), self._job))

    def error(self, failed: Failed, message: str, hint: str) -> None:
        """Shows why there is no result: one line what is wrong, and one what to do."""
        self.end_line()
        if self._verbose:
            sys.stderr.write(failed.traceback)
        sys.stderr.write(f"error: {message}\n" + (f"hint: {hint}\n" if hint else ""))

    def end_line(self) -> None:
        """Leaves the progress line, so that what follows starts on its own."""
        if self._line:
            sys.stderr.write("\n")
            self._line = ""

    def cancelled(self) -> bool:
        """Says whether an interrupt came."""
        return self._stop.is_set()

    def interrupt(self, number: int, frame: FrameType | None) -> None:
        """Handles a signal: the first one asks the job to stop at a safe place, the second one ends at once.

        Of several processes each gets the keyboard's signal and then that of the program that started them: there the
        second is none of the person's.
        """
        if self._stop.is_set() and PROCESS_VARIABLE not in os.environ:
            raise KeyboardInterrupt
        self._stop.set()


class JsonObserver(TerminalObserver):
    """Writes one JSON object a line to stderr: for programs that follow a run and keep its log.

    Each has the time in UTC and what it is: progress, metric, log, remark or error.
    """

    def progress(self, fraction: float, text: str, /, *, remaining_s: float | None = None, **values: object) -> None:
        """Writes the share that is done, twice a second at most."""
        now_s = time.monotonic()
        if self._quiet or (fraction < 1.0 and now_s - self._shown_s < PROGRESS_INTERVAL_S):
            return
        self._shown_s = now_s
        self.write("progress", fraction=fraction, text=fill(text, plain_values(values)), remaining_s=remaining_s)

    def metric(self, name: str, value: float, step: int) -> None:
        """Writes one number of a series."""
        self.write("metric", name=name, value=value if math.isfinite(value) else None, step=step)

    def log(self, level: str, text: str, /, **values: object) -> None:
        """Writes warnings and errors; the rest where details were asked for."""
        if level in ("warning", "error") or self._verbose:
            self.write("log", level=level, text=fill(text, plain_values(values)))

    def note(self, remark: Remark) -> None:
        """Writes a remark with its code and values."""
        text = _with_flags(sentence(remark), self._job)
        self.write("remark", severity=remark.severity, code=remark.code, text=text, values=dict(remark.values))

    def error(self, failed: Failed, message: str, hint: str) -> None:
        """Writes why there is no result, and whether another try may end otherwise."""
        if self._verbose:
            self.write("log", level="debug", text=failed.traceback)
        code = ErrorCode(failed.code)
        self.write(
            "error", code=failed.code, text=message, hint=hint, exit_status=EXIT_STATUS[code],
            try_again=code in WORTH_ANOTHER_TRY,
        )  # fmt: skip

    @staticmethod
    def write(event: str, **facts: object) -> None:
        """Writes a line."""
        told = {"time": datetime.now(UTC).isoformat(timespec="milliseconds"), "event": event, **facts}
        sys.stderr.write(json.dumps(told, default=str) + "\n")
        sys.stderr.flush()


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one job from the command line.

    Args:
        arguments: the words after the program's name; None takes them from the process.

    Returns:
        The exit status: 0 when everything is written and verified, else one that tells the class of error.
    """
    given = sys.argv[1:] if arguments is None else arguments
    _Parser.log_json = _LOG_JSON in given
    options = vars(_parser().parse_args(_joined(given)))
    name, quiet, verbose, as_json, log_json = (
        options.pop(key) for key in ("command", "quiet", "verbose", "json", "log_json")
    )
    first = os.environ.get(PROCESS_VARIABLE, "0") == "0"
    observer = (JsonObserver if log_json else TerminalObserver)(name, quiet or not first, verbose and first)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, observer.interrupt)
    # What libraries warn of is for the log: a person gets messages with a remedy.
    warnings.showwarning = lambda message, *_: observer.log("debug", "{text}", text=message)
    try:
        from engine.jobs import run_named

        values: dict[str, Value] = {
            key: "\n".join(value) if isinstance(value, list) else value
            for key, value in options.items()
            if value is not None
        }
        result = run_named(name, values, observer)
    except BaseException as error:
        failed = failure(error)
        message, hint = (_with_flags(fill(text, failed.values), name) for text in (failed.message, failed.hint))
        observer.error(failed, message, hint)
        return EXIT_STATUS[ErrorCode(failed.code)]
    observer.end_line()
    if first:
        sys.stdout.write(json.dumps(to_json(result), indent=2) + "\n" if as_json else _as_text(result))
    return 0


def _with_flags(text: str, job: str) -> str:
    """Names flags where a message names the label of a parameter in quotes, as the dialogs show it."""
    for described in parameters(JOBS[job]):
        text = text.replace(f"“{described.label}”", described.name.upper() if described.positional else described.flag)
    return text


def _joined(arguments: Sequence[str]) -> list[str]:
    """Joins flags with values that begin with a minus, such as -3,40,-2,41, which argparse would take for flags."""
    joined: list[str] = []
    for word in arguments:
        if _NEGATIVE.match(word) and joined and joined[-1].startswith("--") and "=" not in joined[-1]:
            joined[-1] += "=" + word
        else:
            joined.append(word)
    return joined


def _as_text(result: object) -> str:
    """An answer in lines: a remark in words, figures one by one; lists and tables are left to --json."""
    lines = []
    for key, value in vars(result).items():
        shown = sentence(value) if isinstance(value, Remark) else value
        if shown is None:  # a file that was not asked for, a figure that was not measured
            continue
        if isinstance(shown, dict) and all(isinstance(one, float) for one in shown.values()):
            lines += [f"{name}: {one}\n" for name, one in shown.items()]
        elif not isinstance(shown, (list, tuple, dict)) and not is_dataclass(shown):
            lines.append(f"{key}: {shown}\n")
    return "".join(lines)


class _Parser(argparse.ArgumentParser):
    """Refuses wrong words in the two lines of all other errors, in place of a page of usage."""

    log_json = False

    def error(self, message: str) -> NoReturn:
        """Ends with the status of wrong parameters."""
        text = shortened(message.splitlines()[0], 80)[:_LONGEST_REFUSAL]
        hint = f"{self.prog} --help lists what there is."
        failed = Failed(ErrorCode.PARAMETER.value, text)
        kind = JsonObserver if self.log_json else TerminalObserver
        kind("", True, False).error(failed, text, hint)
        self.exit(EXIT_STATUS[ErrorCode.PARAMETER])


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m engine", description="Change detection on rasters of any size.")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True, metavar="JOB")
    for name, job_type in JOBS.items():
        help_text = (job_type.__doc__ or "").strip()
        command = commands.add_parser(name, help=help_text, description=help_text)
        for described in parameters(job_type):
            _add(command, described)
        command.add_argument("--quiet", action="store_true", help="Show no progress.")
        command.add_argument("--verbose", action="store_true", help="Show the log, and tracebacks of errors.")
        command.add_argument("--json", action="store_true", help="Write the result as JSON.")
        command.add_argument(_LOG_JSON, action="store_true", help="Write the log as JSON, one object a line.")
    return parser


def _add(command: argparse.ArgumentParser, described: Parameter) -> None:
    """Adds a flag, or a positional argument for a required input."""
    unit = f" Unit: {described.unit}." if described.unit else ""
    default = "" if described.default in ("", None) else f" Default: {described.default}."
    help_text = (described.help + unit + default).replace("%", "%%")
    if described.kind == "boolean":
        command.add_argument(described.flag, action=argparse.BooleanOptionalAction, default=None, help=help_text)
        return
    kinds = {**dict.fromkeys(NUMBERS, float), "integer": int}
    value_type = kinds.get(described.kind, str)
    choices = described.choices or None
    several = "+" if described.kind == "sources" else None
    if described.positional:
        command.add_argument(
            described.name, metavar=described.name.upper(), type=value_type, nargs=several, help=help_text
        )
        return
    command.add_argument(
        described.flag,
        dest=described.name,
        type=value_type,
        nargs=several,
        choices=choices,
        required=described.required,
        default=None,
        metavar=None if choices else (described.unit or described.kind).upper(),
        help=help_text,
    )
