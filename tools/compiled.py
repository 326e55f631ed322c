"""Compiled translations (.qm), as QTranslator loads them; written here, since packing must need nothing but Python.

Source: `qttools/src/linguist/shared/qm.cpp` and `QTranslator` of Qt 5 and 6: numbers are big-endian; a section of
hashes of the source texts with the place of each message, and one of messages.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES = 0x42, 0x69  # tags of the sections
_END, _TRANSLATION, _SOURCE, _CONTEXT = 1, 3, 6, 7  # tags inside a message


def compiled(context: str, translations: Mapping[str, str]) -> bytes:
    """Compiles translations; the same ones give the same bytes.

    Args:
        context: under which the program asks for them.
        translations: by source text.
    """
    messages, hashes = bytearray(), []
    for source, words in sorted(translations.items()):
        hashes.append((_hash(source.encode()), len(messages)))
        messages += bytes((_TRANSLATION,)) + _sized(words.encode("utf-16-be"))
        messages += bytes((_SOURCE,)) + _sized(source.encode())
        messages += bytes((_CONTEXT,)) + _sized(context.encode()) + bytes((_END,))
    table = b"".join(struct.pack(">II", *one) for one in sorted(hashes))
    return b"".join((_MAGIC, _section(_HASHES, table), _section(_MESSAGES, bytes(messages))))


def _hash(text: bytes) -> int:
    """The hash of the ELF format, in 28 bits; never 0."""
    found = 0
    for byte in text:
        found = (found << 4) + byte
        top = found & 0xF0000000
        found = (found ^ (top >> 24)) & ~top
    return found or 1


def _sized(content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + content


def _section(tag: int, content: bytes) -> bytes:
    return bytes((tag,)) + _sized(content)
