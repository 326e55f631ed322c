"""Reads a pickle as data: no name in it is looked up, nothing in it is imported, made or called.

A pickle is a program for a small stack machine. This is such a machine without the two instructions that make pickles
dangerous: a name of a class or a function stays a name, and a call of it is written down instead of made. What comes
out is built of plain Python values, `Name`, `Call` and `Outside`; who reads them decides which of them mean something.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field

from engine.backbones.imported.pickle_steps import Source, steps


class NotPlain(ValueError):
    """A pickle cannot be read: it ends early, or no program for pickles would have written it."""


@dataclass(frozen=True)
class Name:
    """The name of a class or a function, as the file has it."""

    module: str
    name: str

    def __str__(self) -> str:
        return f"{self.module}.{self.name}"


@dataclass(frozen=True)
class Outside:
    """Something that is stored beside the pickle, by what identifies it there."""

    identity: object


@dataclass(eq=False)
class Call:
    """A call that the file asks for, and that nobody makes.

    Args:
        function: what would be called; a `Name`, unless the file is strange.
        arguments: in their order.
        state: what the object would be given afterwards.
        items: what would be put into it, as a mapping.
        members: what would be put into it, as a list.
    """

    function: object
    arguments: tuple[object, ...]
    state: object = None
    items: dict[object, object] = field(default_factory=dict)
    members: list[object] = field(default_factory=list)


_MARK = object()
_CONSTANTS = {
    "NONE": None, "NEWTRUE": True, "NEWFALSE": False,
}  # fmt: skip
_VALUES = frozenset(
    (
        "INT", "BININT", "BININT1", "BININT2", "LONG", "LONG1", "LONG4", "FLOAT", "BINFLOAT", "STRING", "BINSTRING",
        "SHORT_BINSTRING", "BINBYTES", "SHORT_BINBYTES", "BINBYTES8", "BYTEARRAY8", "UNICODE", "BINUNICODE",
        "SHORT_BINUNICODE", "BINUNICODE8",
    )
)  # fmt: skip


def read_pickle(source: Source) -> object:
    """Reads one pickle, and leaves the source behind its end.

    Raises:
        NotPlain: where it cannot be read.
    """
    machine = _Machine()
    try:
        for name, argument in steps(source):
            if name == "STOP":
                return machine.pop()
            machine.step(name, argument)
    # Numbers that are no numbers, texts that are no texts, stacks that are too short ...
    except (ValueError, LookupError, TypeError, OverflowError, MemoryError, AttributeError) as error:
        raise NotPlain(str(error)) from error
    raise NotPlain("it has no end")


class _Machine:
    """Stack and memo of one pickle."""

    def __init__(self) -> None:
        self._stack: list[object] = []
        self._memo: dict[int, object] = {}
        self._steps: dict[str, Callable[[object], None]] = {
            "PROTO": _ignore, "FRAME": _ignore, "MARK": lambda _: self._stack.append(_MARK),
            "POP": lambda _: self._drop(), "POP_MARK": lambda _: self._drop_to_mark(),
            "DUP": lambda _: self._stack.append(self._stack[-1]),
            "EMPTY_LIST": lambda _: self._stack.append([]), "EMPTY_DICT": lambda _: self._stack.append({}),
            "EMPTY_TUPLE": lambda _: self._stack.append(()), "EMPTY_SET": lambda _: self._stack.append([]),
            "LIST": lambda _: self._stack.append(self._to_mark()),
            "TUPLE": lambda _: self._stack.append(tuple(self._to_mark())),
            "FROZENSET": lambda _: self._stack.append(self._to_mark()),
            "DICT": lambda _: self._stack.append(_paired(self._to_mark())),
            "TUPLE1": lambda _: self._tuple(1), "TUPLE2": lambda _: self._tuple(2), "TUPLE3": lambda _: self._tuple(3),
            "APPEND": lambda _: self._extend([self.pop()]), "APPENDS": lambda _: self._extend(self._to_mark()),
            "ADDITEMS": lambda _: self._extend(self._to_mark()),
            "SETITEM": lambda _: self._update([self.pop(), self.pop()][::-1]),
            "SETITEMS": lambda _: self._update(self._to_mark()),
            "PUT": self._remember, "BINPUT": self._remember, "LONG_BINPUT": self._remember,
            "MEMOIZE": lambda _: self._remember(len(self._memo)),
            "GET": self._recall, "BINGET": self._recall, "LONG_BINGET": self._recall,
            "GLOBAL": self._name, "STACK_GLOBAL": lambda _: self._name(None),
            "EXT1": self._extension, "EXT2": self._extension, "EXT4": self._extension,
            "PERSID": lambda identity: self._stack.append(Outside(identity)),
            "BINPERSID": lambda _: self._stack.append(Outside(self.pop())),
            "REDUCE": lambda _: self._call([self.pop(), self.pop()][::-1]),
            "NEWOBJ": lambda _: self._call([self.pop(), self.pop()][::-1]),
            "NEWOBJ_EX": lambda _: self._call([self.pop(), self.pop(), self.pop()][::-1]),
            "OBJ": lambda _: self._make(self._to_mark()), "INST": self._instance,
            "BUILD": lambda _: self._build(),
        }  # fmt: skip

    def step(self, name: str, argument: object) -> None:
        """Follows one instruction.

        Raises:
            NotPlain: where it is unknown, or its operands are not there.
        """
        if name in _VALUES:
            self._stack.append(argument)
        elif name in _CONSTANTS:
            self._stack.append(_CONSTANTS[name])
        elif name in self._steps:
            self._steps[name](argument)
        else:
            raise NotPlain(f"unknown instruction {name}")

    def pop(self) -> object:
        """Takes the topmost value off the stack.

        Raises:
            NotPlain: where there is none.
        """
        if not self._stack or self._stack[-1] is _MARK:
            raise NotPlain("an operand is missing")
        return self._stack.pop()

    def _to_mark(self) -> list[object]:
        values: list[object] = []
        while self._stack and self._stack[-1] is not _MARK:
            values.append(self._stack.pop())
        if not self._stack:
            raise NotPlain("a mark is missing")
        self._stack.pop()
        return values[::-1]

    def _drop(self) -> None:
        if not self._stack:
            raise NotPlain("an operand is missing")
        self._stack.pop()

    def _drop_to_mark(self) -> None:
        self._to_mark()

    def _tuple(self, count: int) -> None:
        values = [self.pop() for _ in range(count)]
        self._stack.append(tuple(values[::-1]))

    def _remember(self, place: object) -> None:
        if not isinstance(place, int) or not self._stack or self._stack[-1] is _MARK:
            raise NotPlain("nothing to remember")
        self._memo[place] = self._stack[-1]

    def _recall(self, place: object) -> None:
        if not isinstance(place, int) or place not in self._memo:
            raise NotPlain("nothing remembered there")
        self._stack.append(self._memo[place])

    def _extend(self, values: list[object]) -> None:
        target = self._top()
        if isinstance(target, list):
            target.extend(values)
        elif isinstance(target, Call):
            target.members.extend(values)
        else:
            raise NotPlain("nothing to append to")

    def _update(self, values: list[object]) -> None:
        target = self._top()
        if isinstance(target, dict):
            target.update(_paired(values))
        elif isinstance(target, Call):
            target.items.update(_paired(values))
        else:
            raise NotPlain("nothing to put items into")

    def _top(self) -> object:
        if not self._stack:
            raise NotPlain("an operand is missing")
        return self._stack[-1]

    def _name(self, argument: object) -> None:
        if argument is None:
            name, module = self.pop(), self.pop()
        else:
            module, _, name = str(argument).partition(" ")
        if not isinstance(module, str) or not isinstance(name, str):
            raise NotPlain("a name is no text")
        self._stack.append(Name(module, name))

    def _extension(self, number: object) -> None:
        self._stack.append(Name("copyreg", f"extension {number}"))

    def _call(self, operands: list[object]) -> None:
        function, arguments = operands[0], operands[1]
        self._stack.append(Call(function, arguments if isinstance(arguments, tuple) else (arguments,)))

    def _make(self, operands: list[object]) -> None:
        if not operands:
            raise NotPlain("a class is missing")
        self._stack.append(Call(operands[0], tuple(operands[1:])))

    def _instance(self, argument: object) -> None:
        arguments = self._to_mark()
        self._name(argument)
        self._stack.append(Call(self.pop(), tuple(arguments)))

    def _build(self) -> None:
        state, target = self.pop(), self._top()
        if isinstance(target, Call):
            target.state = state
        # Anything else has no state of its own to be set: a name stays a name.


def _ignore(_: object) -> None:
    """Does nothing: what frames and protocols say is not needed."""


def _paired(values: list[object]) -> dict[object, object]:
    """Keys and values in turn; only what can be the name of something is a key, and the rest is left out."""
    if len(values) % 2:
        raise NotPlain("a value is missing")
    keys: list[Hashable | None] = [key if isinstance(key, (str, int)) else None for key in values[::2]]
    return {key: value for key, value in zip(keys, values[1::2], strict=True) if key is not None}
