"""Named errors with a code from a closed list, a message that names the input, and a hint that names the remedy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum

from .confidential import without_secrets
from .remarks.texts import Translate, Value, fill, piece, plain_values, unchanged


class ErrorCode(str, Enum):
    """Everything that can end a job other than success; `failed` messages carry one of these."""

    PARAMETER = "parameter"
    INPUT_MISSING = "input_missing"
    INPUT_UNREADABLE = "input_unreadable"
    INPUT_UNSUPPORTED = "input_unsupported"
    INPUT_REFUSED = "input_refused"
    INPUT_CHANGED = "input_changed"
    NO_CRS = "no_crs"
    NO_OVERLAP = "no_overlap"
    NO_VALID_DATA = "no_valid_data"
    BANDS = "bands"
    MODEL = "model"
    OUTPUT_CONFLICT = "output_conflict"
    OUTPUT_BUSY = "output_busy"
    OUTPUT_UNWRITABLE = "output_unwritable"
    DISK_FULL = "disk_full"
    OUT_OF_MEMORY = "out_of_memory"
    ENGINE_MISSING = "engine_missing"
    ENGINE_BROKEN = "engine_broken"
    ENGINE_DIED = "engine_died"
    ENGINE_SILENT = "engine_silent"
    PROTOCOL = "protocol"
    CANCELLED = "cancelled"
    INTERNAL = "internal"
    ENGINE_SETUP = "engine_setup"
    INPUT_UNREACHABLE = "input_unreachable"
    CLUSTER = "cluster"


# What may go well at another time with the same inputs and parameters; everything else asks for other ones.
WORTH_ANOTHER_TRY = frozenset(
    (
        ErrorCode.INPUT_UNREACHABLE,
        ErrorCode.OUTPUT_BUSY,
        ErrorCode.OUTPUT_UNWRITABLE,
        ErrorCode.DISK_FULL,
        ErrorCode.OUT_OF_MEMORY,
        ErrorCode.ENGINE_DIED,
        ErrorCode.ENGINE_SILENT,
        ErrorCode.CLUSTER,
        ErrorCode.CANCELLED,
    )
)
# One exit status a class of errors, so that scripts can tell them apart. 1 and 2 are left to Python and argparse. From
# 70 on the same command may be tried again, as 75 says of old (EX_TEMPFAIL); below, it would end in the same way.
EXIT_STATUS = {code: (70 if code in WORTH_ANOTHER_TRY else 10) + position for position, code in enumerate(ErrorCode)}
EXIT_STATUS[ErrorCode.PARAMETER] = 2
EXIT_STATUS[ErrorCode.CANCELLED] = 130  # as a shell reports an interrupt


class SwimdiffError(Exception):
    """Base of all named errors.

    Args:
        code: which kind of error, from the closed list.
        message: what is wrong, naming the file or the parameter: a template such as "{path} has no CRS.".
        hint: what the person can do next, likewise.
        **values: fill both in.
    """

    def __init__(self, code: ErrorCode, message: str, hint: str = "", **values: object) -> None:
        super().__init__(message)
        self.code = code
        self.message_template = message
        self.hint_template = hint
        self.values = {
            name: without_secrets(value) if isinstance(value, str) else value
            for name, value in plain_values(values).items()
        }

    @property
    def message(self) -> str:
        """What is wrong, in English."""
        return self.words()[0]

    @property
    def hint(self) -> str:
        """What to do next, in English; empty where there is nothing to say."""
        return self.words()[1]

    @property
    def said(self) -> Value:
        """What is wrong, as a part of another sentence."""
        return piece(self.message_template, **self.values)

    def words(self, translate: Translate = unchanged) -> tuple[str, str]:
        """Message and hint in the language of a person."""
        templates = self.message_template, self.hint_template
        message, hint = (fill(one, self.values, translate).strip() if one else "" for one in templates)
        return message, hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class ParameterError(SwimdiffError, ValueError):
    """A parameter of a job has a value that cannot be used."""

    def __init__(self, message: str, hint: str = "", **values: object) -> None:
        super().__init__(ErrorCode.PARAMETER, message, hint, **values)


def unknown_choice(name: str, value: object, choices: Iterable[str]) -> ParameterError:
    """Makes the error for a value that a registry does not have; a person's choices are checked before a job starts."""
    return ParameterError(
        "{name} is {value}.", "Choose one of {choices}.", name=name, value=repr(value), choices=", ".join(choices)
    )


class InputError(SwimdiffError, ValueError):
    """An input raster, or a pair of them, cannot be used."""


class ModelError(SwimdiffError, ValueError):
    """A model file cannot be used."""

    def __init__(self, message: str, hint: str = "", **values: object) -> None:
        super().__init__(ErrorCode.MODEL, message, hint, **values)


class OutputError(SwimdiffError, OSError):
    """A result cannot be written."""


class EngineError(SwimdiffError, RuntimeError):
    """The engine process is missing, broken, dead or silent."""


class JobCancelled(SwimdiffError):
    """The person asked the job to stop; finished windows stay for a resumed run."""

    def __init__(
        self, message: str = "Cancelled.", hint: str = "Run the same job again to resume it.", **values: object
    ) -> None:
        super().__init__(ErrorCode.CANCELLED, message, hint, **values)


_KINDS = (
    (EngineError, ("engine_missing", "engine_broken", "engine_died", "engine_silent", "engine_setup", "protocol")),
    (OutputError, ("output_conflict", "output_busy", "output_unwritable", "disk_full")),
    (
        InputError,
        (
            "input_missing",
            "input_unreadable",
            "input_unsupported",
            "input_refused",
            "input_changed",
            "input_unreachable",
            "no_crs",
            "no_overlap",
            "no_valid_data",
            "bands",
        ),
    ),
)


def rebuild(code: str, message: str, hint: str, values: Mapping[str, object]) -> SwimdiffError:
    """Makes the error that came over a pipe: of the class that was raised, with the same code, templates and values.

    Args:
        code: of the error; one of a newer engine counts as internal.
        message: template.
        hint: template.
        values: fill both in.
    """
    known = ErrorCode(code) if code in {one.value for one in ErrorCode} else ErrorCode.INTERNAL
    if known is ErrorCode.CANCELLED:
        return JobCancelled(message, hint, **values)
    if known is ErrorCode.PARAMETER:
        return ParameterError(message, hint, **values)
    if known is ErrorCode.MODEL:
        return ModelError(message, hint, **values)
    for kind, codes in _KINDS:
        if known.value in codes:
            return kind(known, message, hint, **values)
    return SwimdiffError(known, message, hint, **values)
