"""From what came through the pipe to the answer of a job."""

from __future__ import annotations

from typing import Any, Dict

from ..contract import errors, results


def read_answer(job: str, values: Dict[str, Any]) -> Any:
    """Makes the answer of a job, as contract.results.ANSWERS has it.

    Raises:
        EngineError: where it is another one, as of an engine of another version.
    """
    try:
        return results.answer(job, values)
    except results.Misfit as error:
        raise errors.EngineError(
            errors.ErrorCode.PROTOCOL,
            "The engine's answer cannot be understood: {reason}.",
            "Plugin and engine come from different versions. Install the plugin again and restart QGIS.",
            reason=error,
        ) from error
