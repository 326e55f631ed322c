"""Commands that start a part of the engine in a process of its own."""

from __future__ import annotations

import sys
from pathlib import Path

# The engine's folder comes in as an argument, so that -I can stay where this process has it too.
_BOOT = "import sys; sys.path.insert(0, sys.argv[1]); import runpy; runpy.run_module(sys.argv[2], run_name='__main__')"
_ROOT = Path(__file__).resolve().parents[1]


def module_command(module: str) -> tuple[str, ...]:
    """The command that runs a module of the engine with the Python of this process, and as isolated as this one.

    Args:
        module: its whole name, such as engine.worker.
    """
    return sys.executable, *(["-I"] if sys.flags.isolated else []), "-c", _BOOT, str(_ROOT), module
