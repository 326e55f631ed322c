"""Virtual rasters whose files lie on hosts that were allowed by name: GDAL gets each of them through the gateway."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from html import escape, unescape

from engine.contract.errors import ErrorCode, InputError
from engine.contract.regular import read_regular
from engine.raster.addresses import is_remote
from engine.raster.remote import PREFIX, check, gdal_path

LARGEST_BYTES = 64 * 2**20
_SOURCE = re.compile(r"<(SourceFilename|SourceDataset)([^>]*)>([^<]*)<")


def virtual_text(path: str, hosts: Sequence[str]) -> str:
    """The text of a virtual raster that stands for its file: files of allowed hosts by their doors, others absolute.

    Args:
        path: of the file; where it cannot be read, GDAL says so.
        hosts: that are allowed.

    Raises:
        InputError: a file of it lies on another host, or is not there.
    """
    try:
        text = read_regular(path, LARGEST_BYTES).decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return path
    folder = os.path.dirname(os.path.abspath(path))

    def placed(found: re.Match[str]) -> str:
        element, facts, named = found.group(1), found.group(2), unescape(found.group(3)).strip()
        address = named.removeprefix(PREFIX)
        if is_remote(address):
            named = gdal_path(check(address, hosts))
        elif named.lower().startswith("/vsi") and "://" in named:
            raise InputError(
                ErrorCode.INPUT_REFUSED, "{path} refers to {name}, which is read in a way that is not allowed.",
                "Refer to it by https.", path=path, name=unescape(found.group(3))[:300],
            )  # fmt: skip
        elif not named.startswith("/vsi"):
            named = os.path.join(folder, named)
        facts = re.sub(r'relativeToVRT\s*=\s*"1"', 'relativeToVRT="0"', facts)
        return f"<{element}{facts}>{escape(named)}<"

    return _SOURCE.sub(placed, text)
