"""Tables that people give as CSV files, in the encodings that spreadsheets write."""

from __future__ import annotations

import codecs
import io

from engine.contract.regular import read_regular

# A line for each of a hundred thousand files, with long names; a larger one takes seconds before a word.
LARGEST_BYTES = 16 * 2**20
_MARKED = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_WESTERN = "cp1252"  # what Excel calls CSV, in most of Europe and America


def open_table(path: str) -> io.TextIOWrapper:
    """Opens a CSV file for the csv module: in UTF-8, in UTF-16 with its mark, else as Windows writes western letters.

    Raises:
        OSError: it cannot be read, is no regular file, or is too large.
        UnicodeDecodeError: it holds what none of these encodings has.
    """
    content = read_regular(path, LARGEST_BYTES)
    encoding = next((name for mark, name in _MARKED if content.startswith(mark)), "")
    if not encoding:
        try:
            content.decode("utf-8")
            encoding = "utf-8"
        except UnicodeDecodeError:
            content.decode(_WESTERN)
            encoding = _WESTERN
    return io.TextIOWrapper(io.BytesIO(content), encoding=encoding, newline="")
