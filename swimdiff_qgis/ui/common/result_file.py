"""Reads the result.json of a result folder."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from .phrases import tr

NAME = "result.json"
# A result.json is some tens of kilobytes; what is far larger is not one, and would stall the window.
MAXIMUM_BYTES = 8 * 1024 * 1024
Result = TypeVar("Result")


class ResultError(ValueError):
    """A folder holds no result that can be shown."""


def read_file(folder: Path, understand: Callable[[Path, Any], Result]) -> Result:
    """Reads the result.json of a folder.

    Args:
        folder: of the result.
        understand: makes it of the folder and what the file says; what it stumbles over counts as damage.

    Raises:
        ResultError: in words, where there is no result, a damaged one, or one that `understand` refuses.
    """
    path = folder / NAME
    if not path.is_file():
        raise ResultError(tr("{} contains no result: there is no result.json in it.").format(folder))
    try:
        if path.stat().st_size > MAXIMUM_BYTES:
            raise ResultError(tr("{} is too large to be a result.").format(path))
        return understand(folder, json.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise ResultError(tr("{} cannot be read: {}.").format(path, error.strerror or error)) from error
    except ResultError:
        raise
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        raise ResultError(tr("{} is damaged or comes from another program.").format(path)) from error
