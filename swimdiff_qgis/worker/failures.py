"""From a `failed` message back to the error that the engine raised."""

from __future__ import annotations

from typing import Any

from ..contract import errors

_CODE = errors.ErrorCode
_ENGINE = (_CODE.ENGINE_MISSING, _CODE.ENGINE_BROKEN, _CODE.ENGINE_DIED, _CODE.ENGINE_SILENT, _CODE.PROTOCOL)
_OUTPUT = (_CODE.OUTPUT_CONFLICT, _CODE.OUTPUT_BUSY, _CODE.OUTPUT_UNWRITABLE, _CODE.DISK_FULL)
_INPUT = (
    _CODE.INPUT_MISSING,
    _CODE.INPUT_UNREADABLE,
    _CODE.INPUT_UNSUPPORTED,
    _CODE.INPUT_REFUSED,
    _CODE.INPUT_CHANGED,
    _CODE.NO_CRS,
    _CODE.NO_OVERLAP,
    _CODE.NO_VALID_DATA,
    _CODE.BANDS,
)


def rebuild(failed: Any) -> Exception:
    """Makes the error that a messages.Failed describes; a code of a newer engine counts as internal."""
    try:
        code = _CODE(failed.code)
    except ValueError:
        code = _CODE.INTERNAL
    if code is _CODE.CANCELLED:
        return errors.JobCancelled(failed.message, failed.hint)
    if code is _CODE.PARAMETER:
        return errors.ParameterError(failed.message, failed.hint)
    if code is _CODE.MODEL:
        return errors.ModelError(failed.message, failed.hint)
    for codes, kind in ((_ENGINE, errors.EngineError), (_OUTPUT, errors.OutputError), (_INPUT, errors.InputError)):
        if code in codes:
            return kind(code, failed.message, failed.hint)
    return errors.SwimdiffError(code, failed.message, failed.hint)
