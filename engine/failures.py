"""From any exception to the one message and hint that a person sees."""

from __future__ import annotations

import errno
import traceback

from engine.allocator import ran_out_of_memory
from engine.contract.errors import ErrorCode, SwimdiffError
from engine.contract.messages import Failed


def failure(error: BaseException) -> Failed:
    """Describes an exception as a `failed` message, with its traceback for the log."""
    code, message, hint = _described(error)
    trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    return Failed(code.value, message, hint, trace)


def _described(error: BaseException) -> tuple[ErrorCode, str, str]:
    text = str(error) or type(error).__name__
    if isinstance(error, SwimdiffError):
        return error.code, error.message, error.hint
    if isinstance(error, KeyboardInterrupt):
        return ErrorCode.CANCELLED, "Cancelled.", "Run the same job again to resume it."
    if ran_out_of_memory(error):
        return ErrorCode.OUT_OF_MEMORY, "The memory is not enough.", "Choose a smaller window, or close other programs."
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ErrorCode.DISK_FULL, f"The disk is full: {text}", "Free some space, then run the same job again."
    if isinstance(error, ImportError):
        hint = "Repair or reinstall the engine's Python environment."
        return ErrorCode.ENGINE_BROKEN, f"A part of the engine cannot be loaded: {text}", hint
    if isinstance(error, OSError):
        return (
            ErrorCode.OUTPUT_UNWRITABLE,
            f"A file cannot be read or written: {text}",
            "Check the folder and its rights.",
        )
    return ErrorCode.INTERNAL, f"Unexpected error: {text}", "Please report it, with the log."
