"""pip as an installer: the one that comes with the Python that the environment is made with."""

from __future__ import annotations

import ast
import contextlib
import os
from pathlib import Path
from typing import Dict, List, Mapping, Optional

from .interpreters import Interpreter
from .place import python_of
from .programs import python_module
from .tools import Order

# Of pip's own configuration, what leads to the network; where a step has an index of its own, nothing else counts.
_WAY = ("cert", "client-cert", "proxy", "trusted-host")
_ELSEWHERE = ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS", "PIP_CONSTRAINT", "PIP_NO_INDEX")
_TIMEOUT_S = 60  # without a single byte; a slow line has some
_RETRIES = 4  # each waits longer than the one before; together less than half a minute


class Pip:
    """Makes environments with venv and fills them with pip.

    Args:
        python: makes the environment.
        cache: folder for what was fetched, so that a second try need not fetch it again.
        configured: pip's own configuration, from `read_configuration`.
        index: address of the index for what belongs to no step; empty: as pip is configured.
    """

    name = "pip"

    def __init__(
        self, python: Interpreter, cache: Path, configured: Optional[Mapping[str, str]] = None, index: str = ""
    ) -> None:
        self._python = python
        self._cache = cache
        self._index = index
        self._configured = dict(configured or {})

    def make(self, environment: Path) -> List[str]:
        """Gives the command that makes an empty environment with pip in it."""
        return python_module(self._python.path, "venv", "--clear", str(environment))

    def install(self, order: Order, talkative: bool = False) -> List[str]:
        """Gives the command that carries out a step; a talkative one says what came of each request."""
        options = ["--no-input", "--disable-pip-version-check", "--no-warn-script-location", "--progress-bar", "off"]
        options += ["--only-binary", ":all:", "--cache-dir", str(self._cache / "pip"), "--no-color"]
        if order.origin.folder is not None:
            options += ["--no-index", "--find-links", str(order.origin.folder)]
        if order.origin.folder is None:
            options += ["--timeout", str(_TIMEOUT_S), "--retries", str(_RETRIES)]
        options += [] if order.step.dependencies else ["--no-deps"]
        options += ["--require-hashes"] if order.step.hashed else []
        options += ["-vv"] if talkative else []
        options += ["--requirement", str(order.listed)]
        return python_module(python_of(order.environment), "pip", "install", *options)

    def variables(self, order: Optional[Order], given: Dict[str, str]) -> Dict[str, str]:
        """Gives the variables: where a step names its place, pip's own configuration does not count.

        Addresses may have passwords in them: arguments of a program are seen by everybody on a computer, variables
        are not.
        """
        given = {**given, "PIP_USER": "0"}  # a configuration for installs beside the system fails in an environment
        if order is None and self._index:
            return {**given, "PIP_INDEX_URL": self._index}
        if order is None or (not order.step.index and order.origin.folder is None):
            return given
        kept = {name: value for name, value in given.items() if name.upper() not in _ELSEWHERE}
        own = {}
        if order.origin.folder is None:
            own = {name: self._configured[name] for name in _WAY if self._configured.get(name)}
            own["index-url"] = order.step.index
        kept.update({f"PIP_{name.upper().replace('-', '_')}": value for name, value in own.items()})
        return {**kept, "PIP_CONFIG_FILE": os.devnull}


def configuration_command(python: Path) -> List[str]:
    """Gives the command that lists pip's own configuration."""
    return python_module(python, "pip", "config", "list", "--disable-pip-version-check")


def read_configuration(text: str) -> Dict[str, str]:
    """Reads that list; where a name is there several times, the last one counts, as for pip."""
    found: Dict[str, str] = {}
    for line in text.splitlines():
        name, sign, value = line.partition("=")
        if sign and "." in name:
            with contextlib.suppress(ValueError, SyntaxError):  # pip writes values as Python does
                found[name.strip().rpartition(".")[2]] = str(ast.literal_eval(value.strip()))
    return found
