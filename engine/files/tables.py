"""Tables that people give as CSV files, in the encodings that spreadsheets write."""

from __future__ import annotations

import codecs
import io
import re
from typing import TextIO

from engine.contract.errors import ErrorCode, InputError
from engine.contract.regular import read_regular

# A line for each of a hundred thousand files, with long names; a larger one takes seconds before a word.
LARGEST_BYTES = 16 * 2**20
_MARKED = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DELIMITERS = ",;\t"  # spreadsheets write the second where a comma stands in fractions
_SAID = re.compile(r'(?i)"?sep=([^\w\s"]?)"?[,;\t]*')
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


def delimiter_of(stream: TextIO) -> str:
    """What stands between cells: what Excel says in a line of its own, else what the first line has most of.

    Args:
        stream: at the beginning of the table; it is left there, or behind the line that says it.
    """
    head = stream.readline()
    said = _SAID.fullmatch(head.strip())
    if said is not None:
        return said.group(1) or "\t"
    stream.seek(0)
    while head and not head.strip():
        head = stream.readline()
    stream.seek(0)
    return max(_DELIMITERS, key=head.count)


def unknown_encoding(path: str) -> InputError:
    """What is said of a table whose letters cannot be read.

    Args:
        path: of the table.
    """
    return InputError(
        ErrorCode.INPUT_UNREADABLE,
        "{path} has letters of an unknown encoding.",
        "Save it as a CSV file in UTF-8, which spreadsheets offer beside other kinds of CSV.",
        path=path,
    )
