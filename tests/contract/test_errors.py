"""Named errors: a closed list of codes, an exit status each, a message and a hint."""

from __future__ import annotations

import pytest

from engine.contract.errors import (
    EXIT_STATUS,
    WORTH_ANOTHER_TRY,
    EngineError,
    ErrorCode,
    InputError,
    JobCancelled,
    ModelError,
    OutputError,
    ParameterError,
    SwimdiffError,
)


def test_each_code_has_an_exit_status_of_its_own() -> None:
    assert set(EXIT_STATUS) == set(ErrorCode)
    assert len(set(EXIT_STATUS.values())) == len(ErrorCode)
    # 0 is success, 1 is Python's own; a shell adds 128 for signals, of which only an interrupt is meant here.
    assert all(1 < status < 128 for code, status in EXIT_STATUS.items() if code is not ErrorCode.CANCELLED)
    assert EXIT_STATUS[ErrorCode.CANCELLED] == 130


def test_the_status_tells_what_is_worth_another_try() -> None:
    assert {code for code, status in EXIT_STATUS.items() if status >= 70} == WORTH_ANOTHER_TRY
    inputs = [code for code in ErrorCode if code.value.startswith(("input", "no_")) or code is ErrorCode.PARAMETER]
    assert WORTH_ANOTHER_TRY.intersection(inputs) == {ErrorCode.INPUT_UNREACHABLE}


@pytest.mark.parametrize(
    ("error", "builtin", "code"),
    [
        (ParameterError("m", "h"), ValueError, ErrorCode.PARAMETER),
        (ModelError("m", "h"), ValueError, ErrorCode.MODEL),
        (InputError(ErrorCode.NO_CRS, "m", "h"), ValueError, ErrorCode.NO_CRS),
        (OutputError(ErrorCode.DISK_FULL, "m", "h"), OSError, ErrorCode.DISK_FULL),
        (EngineError(ErrorCode.PROTOCOL, "m", "h"), RuntimeError, ErrorCode.PROTOCOL),
    ],
)
def test_errors_derive_from_builtins_and_keep_their_words(
    error: SwimdiffError, builtin: type[Exception], code: ErrorCode
) -> None:
    assert isinstance(error, builtin)
    assert (error.code, error.message, error.hint, str(error)) == (code, "m", "h", "m h")


def test_a_cancelled_job_says_how_to_go_on() -> None:
    assert JobCancelled().code is ErrorCode.CANCELLED
    assert "resume" in JobCancelled().hint
