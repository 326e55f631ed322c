"""The instructions of a pickle one by one, each with what stands behind it; none of them is carried out.

Source: the list of instructions in Python's documentation of `pickletools`, protocols 0 to 5.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from typing import Protocol


class Source(Protocol):
    """What a pickle is read from: a file, bytes in memory, a mapped file."""

    def read(self, size: int = ...) -> bytes:
        """Gives the next bytes."""

    def readline(self) -> bytes:
        """Gives the rest of the line."""

    def tell(self) -> int:
        """Says where it stands."""


Reader = Callable[[Source], object]
CODE_BYTES = 1


def steps(source: Source) -> Iterator[tuple[str, object]]:
    """Gives the name of each instruction with its argument, None where it has none, up to STOP.

    Raises:
        ValueError: where there is no such instruction, or an argument cannot be read; where the source ends early.
    """
    while True:
        code = source.read(CODE_BYTES)
        if code not in _STEPS:
            raise ValueError(f"no instruction of a pickle is {code!r}" if code else "it ends early")
        name, reader = _STEPS[code]
        yield name, None if reader is None else reader(source)
        if name == "STOP":
            return


def _bytes(source: Source, size: int) -> bytes:
    if size < 0:
        raise ValueError("a length is below 0")
    found = source.read(size)
    if len(found) != size:
        raise ValueError("it ends early")
    return found


def _line(source: Source) -> bytes:
    found = source.readline()
    if not found.endswith(b"\n"):
        raise ValueError("it ends within a line")
    return found[:-1]


def _number(form: str) -> Callable[[Source], int]:
    layout = struct.Struct(form)
    return lambda source: int(layout.unpack(_bytes(source, layout.size))[0])


def _counted(form: str) -> Callable[[Source], bytes]:
    count = _number(form)
    return lambda source: _bytes(source, count(source))


def _text(form: str, encoding: str, errors: str = "strict") -> Reader:
    counted = _counted(form)
    return lambda source: counted(source).decode(encoding, errors)


def _long(form: str) -> Reader:
    counted = _counted(form)
    return lambda source: int.from_bytes(counted(source), "little", signed=True)


def _whole(source: Source) -> object:
    """A number in digits; 00 and 01 stand for no and yes."""
    text = _line(source)
    return text == b"01" if text in (b"00", b"01") else int(text)


def _digits(source: Source) -> object:
    return int(_line(source).removesuffix(b"L"))


def _quoted(source: Source) -> object:
    text = _line(source)
    for mark in (b"'", b'"'):
        if len(text) >= 2 and text.startswith(mark) and text.endswith(mark):
            return text[1:-1].decode("unicode_escape").encode("latin-1").decode("latin-1")
    raise ValueError("a text has no quotes")


def _names(source: Source) -> object:
    return f"{_line(source).decode()} {_line(source).decode()}"


_U1, _U2, _U4, _U8, _I4 = "<B", "<H", "<I", "<Q", "<i"
_BARE: Mapping[str, bytes] = {
    "MARK": b"(", "STOP": b".", "POP": b"0", "POP_MARK": b"1", "DUP": b"2", "NONE": b"N", "BINPERSID": b"Q",
    "REDUCE": b"R", "BUILD": b"b", "APPEND": b"a", "DICT": b"d", "EMPTY_DICT": b"}", "APPENDS": b"e", "LIST": b"l",
    "EMPTY_LIST": b"]", "OBJ": b"o", "SETITEM": b"s", "TUPLE": b"t", "EMPTY_TUPLE": b")", "SETITEMS": b"u",
    "NEWOBJ": b"\x81", "TUPLE1": b"\x85", "TUPLE2": b"\x86", "TUPLE3": b"\x87", "NEWTRUE": b"\x88",
    "NEWFALSE": b"\x89", "EMPTY_SET": b"\x8f", "ADDITEMS": b"\x90", "FROZENSET": b"\x91", "NEWOBJ_EX": b"\x92",
    "STACK_GLOBAL": b"\x93", "MEMOIZE": b"\x94", "NEXT_BUFFER": b"\x97", "READONLY_BUFFER": b"\x98",
}  # fmt: skip
_READERS: Mapping[str, tuple[bytes, Reader]] = {
    "INT": (b"I", _whole),
    "LONG": (b"L", _digits),
    "FLOAT": (b"F", lambda source: float(_line(source))),
    "PERSID": (b"P", lambda source: _line(source).decode("ascii")),
    "UNICODE": (b"V", lambda source: _line(source).decode("raw-unicode-escape")),
    "STRING": (b"S", _quoted),
    "GLOBAL": (b"c", _names),
    "INST": (b"i", _names),
    "GET": (b"g", _digits),
    "PUT": (b"p", _digits),
    "BININT": (b"J", _number(_I4)),
    "BININT1": (b"K", _number(_U1)),
    "BININT2": (b"M", _number(_U2)),
    "BINFLOAT": (b"G", lambda source: struct.unpack(">d", _bytes(source, 8))[0]),
    "BINUNICODE": (b"X", _text(_U4, "utf-8", "surrogatepass")),
    "SHORT_BINUNICODE": (b"\x8c", _text(_U1, "utf-8", "surrogatepass")),
    "BINUNICODE8": (b"\x8d", _text(_U8, "utf-8", "surrogatepass")),
    "BINSTRING": (b"T", _text(_I4, "latin-1")),
    "SHORT_BINSTRING": (b"U", _text(_U1, "latin-1")),
    "BINBYTES": (b"B", _counted(_U4)),
    "SHORT_BINBYTES": (b"C", _counted(_U1)),
    "BINBYTES8": (b"\x8e", _counted(_U8)),
    "BYTEARRAY8": (b"\x96", lambda source: bytearray(_counted(_U8)(source))),
    "BINGET": (b"h", _number(_U1)),
    "LONG_BINGET": (b"j", _number(_U4)),
    "BINPUT": (b"q", _number(_U1)),
    "LONG_BINPUT": (b"r", _number(_U4)),
    "EXT1": (b"\x82", _number(_U1)),
    "EXT2": (b"\x83", _number(_U2)),
    "EXT4": (b"\x84", _number(_I4)),
    "PROTO": (b"\x80", _number(_U1)),
    "LONG1": (b"\x8a", _long(_U1)),
    "LONG4": (b"\x8b", _long(_I4)),
    "FRAME": (b"\x95", _number(_U8)),
}
_STEPS: Mapping[bytes, tuple[str, Reader | None]] = {
    **{code: (name, None) for name, code in _BARE.items()},
    **{code: (name, reader) for name, (code, reader) in _READERS.items()},
}
