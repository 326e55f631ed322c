"""Tables that people give as CSV files."""

from __future__ import annotations

import io

from engine.contract.regular import open_regular

# A line for each of a hundred thousand files, with long names; a larger one takes seconds before a word.
LARGEST_BYTES = 16 * 2**20


def open_table(path: str) -> io.TextIOWrapper:
    """Opens a CSV file for the csv module, in UTF-8 with or without a mark at its beginning.

    Raises:
        OSError: it cannot be opened, is no regular file, or is too large.
    """
    return io.TextIOWrapper(open_regular(path, LARGEST_BYTES), encoding="utf-8-sig", newline="")
