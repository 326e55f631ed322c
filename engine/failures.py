"""From any exception to the one message and hint that a person sees."""

from __future__ import annotations

import errno
import os
import traceback

from engine.allocator import ran_out_of_memory
from engine.contract.errors import EngineError, ErrorCode, JobCancelled, OutputError, SwimdiffError
from engine.contract.messages import Failed
from engine.contract.remarks.texts import plain


def failure(error: BaseException) -> Failed:
    """Describes an exception as a `failed` message, with its traceback for the log."""
    named = error if isinstance(error, SwimdiffError) else _named(error)
    trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    return Failed(named.code.value, named.message_template, named.hint_template, trace, named.values)


def _named(error: BaseException) -> SwimdiffError:
    text = str(plain(error)) or type(error).__name__
    if isinstance(error, KeyboardInterrupt):
        return JobCancelled()
    if ran_out_of_memory(error):
        return SwimdiffError(
            ErrorCode.OUT_OF_MEMORY, "There is not enough memory.", "Choose a smaller window, or close other programs."
        )
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return OutputError(
            ErrorCode.DISK_FULL,
            "The disk is full: {reason}",
            "Free some space, then run the same job again.",
            reason=text,
        )
    if isinstance(error, ImportError):
        return EngineError(
            ErrorCode.ENGINE_BROKEN,
            "Part of the engine cannot be loaded: {reason}",
            "Repair or reinstall the engine's Python environment.",
            reason=text,
        )
    if isinstance(error, OSError):
        named = isinstance(error.filename, (str, bytes))
        return OutputError(
            ErrorCode.OUTPUT_UNWRITABLE,
            "{path} cannot be read or written: {reason}" if named else "A file cannot be read or written: {reason}",
            "Check that the folder exists and that you may write to it.",
            path=os.fsdecode(error.filename) if named else "",
            reason=text,
        )
    return SwimdiffError(
        ErrorCode.INTERNAL, "Unexpected error: {reason}", "Please report it together with the log.", reason=text
    )
