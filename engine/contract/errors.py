"""Named errors with a code from a closed list, a message that names the input, and a hint that names the remedy."""

from __future__ import annotations

from enum import Enum


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


# One exit status a class of errors, so that scripts can tell them apart. 1 and 2 are left to Python and argparse.
EXIT_STATUS = {code: 10 + position for position, code in enumerate(ErrorCode)}
EXIT_STATUS[ErrorCode.PARAMETER] = 2
EXIT_STATUS[ErrorCode.CANCELLED] = 130  # as a shell reports an interrupt


class SwimdiffError(Exception):
    """Base of all named errors.

    Args:
        code: which kind of error, from the closed list.
        message: what is wrong, naming the file or the parameter.
        hint: what the person can do next.
    """

    def __init__(self, code: ErrorCode, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class ParameterError(SwimdiffError, ValueError):
    """A parameter of a job has a value that cannot be used."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(ErrorCode.PARAMETER, message, hint)


class InputError(SwimdiffError, ValueError):
    """An input raster, or a pair of them, cannot be used."""


class ModelError(SwimdiffError, ValueError):
    """A model file cannot be used."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(ErrorCode.MODEL, message, hint)


class OutputError(SwimdiffError, OSError):
    """A result cannot be written."""


class EngineError(SwimdiffError, RuntimeError):
    """The engine process is missing, broken, dead or silent."""


class JobCancelled(SwimdiffError):
    """The person asked the job to stop; finished windows stay for a resumed run."""

    def __init__(self, message: str = "Cancelled.", hint: str = "Run the same job again to resume it.") -> None:
        super().__init__(ErrorCode.CANCELLED, message, hint)
