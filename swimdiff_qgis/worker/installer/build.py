"""Makes an environment beside the one in use, tries it, and only then puts it to use.

It is made under the name `….unfinished` and renamed when it has passed. A venv may be renamed: its Python finds its
libraries from where it lies, and its base Python from the absolute `home` in pyvenv.cfg. Only the first lines of
its console scripts name the old place; they are never started, `python -I -c` is.

A set-up that is cut off at any point leaves the environment in use as it was. The next one takes the lock, which the
system has released, removes what is unfinished, and begins anew, with what was fetched.
"""

from __future__ import annotations

import contextlib
import datetime
import os
import secrets
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Optional

from ...contract import errors
from ...locations import engine_root
from . import machine, place, problems
from .fetching import Fetcher, check_room
from .interpreters import Interpreter
from .lock import SetupLock
from .network import masked
from .pip import Pip, configuration_command, read_configuration
from .place import Environment
from .programs import Ended
from .request import Listener, Request, Test
from .script import write_script
from .sources import cost
from .tools import Tool
from .uv import Uv, fetch_command, unpack
from .wheels import read_uv

LONGEST_INSIDE = 140  # characters below an environment's folder: 137 with torch 2.13 on Windows
_MADE, _FILLED, _TESTED = 0.05, 0.88, 0.98  # shares of the whole


def set_up(request: Request, test: Test, listener: Listener) -> Environment:
    """Makes an environment and puts it to use; one that fits and passes its test is taken instead.

    Args:
        request: what is wanted.
        test: tries an environment's Python, and says what it found.
        listener: follows it.

    Raises:
        JobCancelled: after a cancel; the one in use stays.
        SwimdiffError: saying what is in the way and what to do about it; the one in use stays.
    """
    try:
        with SetupLock(request.root):
            listener.line(f"set-up in {request.root}, {request.target}, for {request.accelerator}")
            _check_path(request)
            if not request.anew:
                fitting = _fitting(request, test, listener)
                if fitting is not None:
                    place.use(request.root, fitting)
                    return fitting
            _sweep(request.root)
            costs = cost(request.lock, request.target, request.accelerator, request.origin)
            check_room(request, costs.needed_bytes, shutil.disk_usage(request.root).free)
            return _make(request, test, listener)
    except OSError as error:
        if isinstance(error, errors.SwimdiffError):
            raise
        raise problems.of_system(error, request.root) from error


def _fitting(request: Request, test: Test, listener: Listener) -> Optional[Environment]:
    """Finds an environment that was made before, as by a set-up that was cut off after its last step but one."""
    for one in place.environments(request.root):
        if one.is_whole and (one.fingerprint, one.accelerator) == (request.lock.fingerprint, request.accelerator):
            listener.progress(_FILLED, "Testing the environment that is there…")
            try:
                test(one.program, listener.is_cancelled)
            except errors.JobCancelled:
                raise
            except errors.SwimdiffError as error:
                listener.line(f"{one.folder.name} does not work: {error}")
            else:
                return one
    return None


def _make(request: Request, test: Test, listener: Listener) -> Environment:
    name = place.name_of(request.version, request.lock.fingerprint, request.accelerator)
    final = place.new_folder(request.root, name)
    # A name of its own: a program of a set-up that was killed may write on for a moment.
    unfinished = final.with_name(f"{final.name}-{secrets.token_hex(3)}{place.UNFINISHED}")
    unfinished.parent.mkdir(parents=True, exist_ok=True)
    tool = _tool(request, listener)
    fetcher = Fetcher(request, tool, listener, _MADE, _FILLED)
    listener.progress(0.0, "Making an environment with {tool}…", tool=tool.name)
    ended = fetcher.fetch(tool.make(unfinished))
    _require(ended, request, tool.name)
    fetcher.fill(unfinished)
    listener.progress(_FILLED, "Testing the engine: libraries, and a tiny job with a known answer…")
    found = _try(request, unfinished, test, listener)
    listener.line(found)
    listener.progress(_TESTED, "Putting it to use…")
    made = datetime.datetime.now().isoformat(timespec="seconds")
    version = request.target.python if request.python is None else request.python.version
    one = Environment(
        unfinished,
        request.version,
        request.lock.fingerprint,
        request.accelerator,
        ".".join(map(str, version)),
        found,
        made,
    )
    place.write_record(one)
    place.patiently(lambda: os.rename(unfinished, final))
    one = replace(one, folder=final)
    with contextlib.suppress(OSError):  # the engine works without it
        write_script(one, engine_root())
    place.use(request.root, one)
    _sweep(request.root)
    with contextlib.suppress(OSError):
        shutil.rmtree(request.root / place.CACHE)
    if request.anew:
        _remove_replaced(request, one, listener)
    listener.progress(1.0, "The engine is ready.")
    return one


def _tool(request: Request, listener: Listener) -> Tool:
    uv = request.uv
    if uv is None and request.uv_fetcher is not None:
        uv = _fetch_uv(request, request.uv_fetcher, listener)
    if request.python is None and uv is None:
        raise errors.EngineError(
            errors.ErrorCode.ENGINE_SETUP,
            "There is no Python 3.11 or newer on this computer that the engine could use.",
            "Let uv be fetched, which brings one, or install Python 3.12, then press Set up again.",
        )
    configured = {}
    if request.python is not None and request.python.has_pip:
        reader = Fetcher(request, Pip(request.python, request.root / place.CACHE), listener, 0.0, 0.0)
        ended = reader.run(reader.command(configuration_command(request.python.path)))
        configured = read_configuration(ended.text) if ended.status == 0 else {}
    if uv is not None:
        return Uv(uv, request.python, request.root, request.origin.mirror or configured.get("index-url", ""))
    if request.python is None:
        raise errors.EngineError(errors.ErrorCode.INTERNAL, "pip needs a Python.")
    return Pip(request.python, request.root / place.CACHE, configured)


def _fetch_uv(request: Request, python: Path, listener: Listener) -> Path:
    wheel = read_uv(request.target)
    if wheel is None:
        raise errors.EngineError(
            errors.ErrorCode.ENGINE_SETUP,
            "There is no uv for this computer.",
            "Install Python 3.12, then press Set up again.",
        )
    listener.progress(0.0, "Fetching uv ({size:.0f} MB)…", size=wheel.size_bytes / 1e6)
    folder = request.root / place.CACHE / "uv-package"
    folder.mkdir(parents=True, exist_ok=True)
    fetching = Interpreter(python, (0, 0, 0), request.target)
    tool = Pip(fetching, request.root / place.CACHE, index=request.origin.mirror)
    fetcher = Fetcher(request, tool, listener, 0.0, 0.0)
    ended = fetcher.fetch(fetch_command(python, wheel, folder / "requirements.txt", folder))
    _require(ended, request, "pip")
    return unpack(folder / wheel.file, wheel, request.root)


def _try(request: Request, unfinished: Path, test: Test, listener: Listener) -> str:
    """Tries the environment before anything else may use it."""
    try:
        return test(place.python_of(unfinished), listener.is_cancelled)
    except errors.JobCancelled:
        raise
    except errors.SwimdiffError as error:
        log = str(error.values.get("log", ""))
        listener.line(f"{error}\n{log}")
        known = problems.recognise(f"{error.message}\n{log}", request.root, log=log)
        if known is not None:
            raise known from error
        raise


def _require(ended: Ended, request: Request, program: str) -> None:
    if ended.status != 0:
        text = masked(ended.text)
        raise problems.recognise(text, request.root) or problems.unknown(program, ended.status, text)


def _sweep(root: Path) -> None:
    """Removes what earlier set-ups left half made or half removed; what cannot be removed stays in nobody's way."""
    for folder in place.left_over(root):
        with contextlib.suppress(OSError):
            place.remove(folder)
    with contextlib.suppress(OSError):
        shutil.rmtree(root / place.CACHE / "coming")


def _remove_replaced(request: Request, made: Environment, listener: Listener) -> None:
    """After a repair, removes what it replaces: environments of the same content."""
    for one in place.environments(request.root):
        same = (one.fingerprint, one.accelerator) == (made.fingerprint, made.accelerator)
        if same and one.folder != made.folder:
            try:
                place.remove(one.folder)
            except OSError as error:
                listener.line(f"{one.folder} could not be removed: {error}")


def _check_path(request: Request, takes_long: Optional[bool] = None) -> None:
    takes_long = machine.takes_long_paths() if takes_long is None else takes_long
    name = place.name_of(request.version, request.lock.fingerprint, request.accelerator) + "-123456" + place.UNFINISHED
    longest = len(str(request.root / "environments" / name)) + LONGEST_INSIDE
    if not takes_long and longest > machine.LONGEST_PATH:
        known = problems.recognise("File name too long", request.root)
        if known is not None:
            raise known
