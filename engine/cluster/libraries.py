"""The libraries of a cluster, which take a while to load and an environment of a person's own may lack: loaded late."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType

from engine.contract.errors import EngineError, ErrorCode


def load(name: str) -> ModuleType:
    """Loads a library.

    Args:
        name: of the module, such as distributed.

    Raises:
        EngineError: it is not installed; the hint says how it gets there.
    """
    try:
        return import_module(name)
    except ImportError as error:
        raise EngineError(
            ErrorCode.ENGINE_BROKEN,
            "A cluster needs the Python package {package}, which this engine does not have.",
            "Install it: {python} -m pip install distributed cryptography",
            package=name.split(".")[0],
            python=sys.executable,
        ) from error
