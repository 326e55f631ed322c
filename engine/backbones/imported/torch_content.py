"""What a pickle of PyTorch says about tensors: which numbers, from where, in which shape.

Of all names that a file may have, those in `_REBUILD`, `_PARAMETERS` and `_DTYPES` mean something here, and what they
mean is done by this module: a tensor is a stretch of numbers, a place in it and strides. Everything else stays what the
file says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.backbones.imported.inert_pickle import Call, Name, NotPlain, Outside

_DTYPES = {
    "DoubleStorage": torch.float64, "FloatStorage": torch.float32, "HalfStorage": torch.float16,
    "BFloat16Storage": torch.bfloat16, "LongStorage": torch.int64, "IntStorage": torch.int32,
    "ShortStorage": torch.int16, "CharStorage": torch.int8, "ByteStorage": torch.uint8, "BoolStorage": torch.bool,
    "UntypedStorage": torch.uint8,
}  # fmt: skip
_BY_NAME = {str(dtype).removeprefix("torch."): dtype for dtype in _DTYPES.values()}
_HOMES = ("torch", "torch.cuda", "torch.storage")  # where the classes of storages are said to be
_REBUILD = ("_rebuild_tensor", "_rebuild_tensor_v2", "_rebuild_tensor_v3")
_PARAMETERS = ("_rebuild_parameter", "_rebuild_parameter_with_state")
_MAPPINGS = (Name("collections", "OrderedDict"), Name("collections", "defaultdict"), Name("builtins", "dict"))
_RECONSTRUCTOR = Name("copyreg", "_reconstructor")
MOST_DIMENSIONS = 16


@dataclass(frozen=True)
class Stretch:
    """Numbers that lie in a row in a file.

    Args:
        key: which stretch.
        dtype: of the numbers.
        first: where it begins, counted in numbers of that type.
    """

    key: str
    dtype: torch.dtype
    first: int = 0


class TorchContent:
    """What a file holds, and the numbers beside it.

    Args:
        content: of the pickle.
        numbers: gives the bytes of a stretch; raises `NotPlain` where there are none.
        tensors: those that are stored whole, by their keys, as the oldest files have them.
    """

    def __init__(
        self, content: object, numbers: Callable[[Stretch], bytearray], tensors: Mapping[str, Tensor] | None = None
    ) -> None:
        self.content = content
        self._numbers, self._tensors = numbers, tensors or {}
        self._read: dict[tuple[str, torch.dtype], Tensor] = {}

    def tensor(self, value: object) -> Tensor | None:
        """Gives the tensor that a value of the content stands for; None where it is something else.

        Raises:
            NotPlain: where it is one whose numbers are not all there.
        """
        if isinstance(value, Outside):
            return self._tensors.get(str(value.identity))
        if not isinstance(value, Call) or not isinstance(value.function, Name):
            return None
        module, name, arguments = value.function.module, value.function.name, value.arguments
        if (module, name) == ("torch._tensor", "_rebuild_from_type_v2") and len(arguments) >= 3:
            inner = arguments[2]
            return self.tensor(Call(arguments[0], inner if isinstance(inner, tuple) else ()))
        if module == "torch._utils" and name in _PARAMETERS and arguments:
            return self.tensor(arguments[0])
        if module == "torch._utils" and name in _REBUILD and len(arguments) >= 4:
            dtype = arguments[6] if name == "_rebuild_tensor_v3" and len(arguments) > 6 else None
            return self._rebuilt(arguments[0], arguments[1:4], dtype)
        return None

    def mapping(self, value: object) -> Mapping[object, object] | None:
        """Gives what a value of the content holds under names; None where it holds nothing."""
        if isinstance(value, Mapping):
            return value
        if not isinstance(value, Call):
            return None
        if value.function in _MAPPINGS:
            listed = value.arguments[0] if value.arguments else ()
            pairs = listed if isinstance(listed, list) else []
            first = {each[0]: each[1] for each in pairs if isinstance(each, (list, tuple)) and len(each) == 2}
            return {**{key: each for key, each in first.items() if isinstance(key, str)}, **value.items}
        return {**(value.state if isinstance(value.state, Mapping) else {}), **value.items}

    def foreign(self, value: object) -> Name | None:
        """Gives the name of a class that would have to be known to make a value; None where none would."""
        if not isinstance(value, Call) or value.function in _MAPPINGS:
            return None
        made = value.arguments[0] if value.function == _RECONSTRUCTOR and value.arguments else value.function
        return made if isinstance(made, Name) else None

    def _rebuilt(self, storage: object, place: tuple[object, ...], dtype_name: object) -> Tensor | None:
        stretch = stretch_of(storage)
        if stretch is None:
            return None
        if dtype_name is not None:
            if not isinstance(dtype_name, Name) or dtype_name.name not in _BY_NAME:
                return None
            stretch = Stretch(stretch.key, _BY_NAME[dtype_name.name], stretch.first)
        offset, (size, strides) = whole_number(place[0]), (_sizes(each) for each in place[1:])
        if len(size) != len(strides):
            raise NotPlain("a tensor has another number of sizes than of strides")
        known = (stretch.key, stretch.dtype)
        if known not in self._read:
            raw = self._numbers(stretch)
            whole = len(raw) // stretch.dtype.itemsize * stretch.dtype.itemsize
            row = torch.frombuffer(raw, dtype=torch.uint8)[:whole] if whole else torch.empty(0, dtype=torch.uint8)
            self._read[known] = row.view(stretch.dtype)
        numbers = self._read[known]
        first = stretch.first + offset
        last = first + sum((count - 1) * stride for count, stride in zip(size, strides, strict=True))
        if 0 not in size and last >= len(numbers):
            raise NotPlain("a tensor is larger than its numbers")
        return torch.as_strided(numbers, size, strides, first if 0 not in size else 0)


def stretch_of(value: object) -> Stretch | None:
    """Reads what identifies the numbers of a tensor: storage, class, key, place, count, and which part of it."""
    identity = value.identity if isinstance(value, Outside) else None
    if not isinstance(identity, tuple) or len(identity) < 5 or identity[0] != "storage":
        return None
    dtype = dtype_of(identity[1])
    if dtype is None:
        return None
    part = identity[5] if len(identity) > 5 else None
    first = whole_number(part[1]) if isinstance(part, tuple) and len(part) == 3 else 0
    return Stretch(str(identity[2]), dtype, first)


def dtype_of(kind: object) -> torch.dtype | None:
    """Gives the type of the numbers of a class of storages; None where it is another class."""
    return _DTYPES.get(kind.name) if isinstance(kind, Name) and kind.module in _HOMES else None


def class_of(dtype: torch.dtype) -> str:
    """Names the class of storages with such numbers."""
    return next(name for name, own in _DTYPES.items() if own == dtype)


def whole_number(value: object) -> int:
    """Checks a size or a place.

    Raises:
        NotPlain: where it is none.
    """
    if not isinstance(value, int) or not 0 <= value < 2**62:
        raise NotPlain("a place or a size is no number")
    return value


def _sizes(value: object) -> tuple[int, ...]:
    if isinstance(value, Call):  # torch.Size and lists of other names
        value = value.arguments[0] if value.arguments else ()
    if not isinstance(value, (tuple, list)) or len(value) > MOST_DIMENSIONS:
        raise NotPlain("a tensor has no sizes")
    return tuple(whole_number(each) for each in value)


def three(value: object) -> tuple[object, object, object]:
    """Checks an entry of three parts.

    Raises:
        NotPlain: where it is none.
    """
    if not isinstance(value, tuple) or len(value) != 3:
        raise NotPlain("an entry does not have three parts")
    return value
