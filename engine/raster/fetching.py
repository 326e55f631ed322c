"""Reads parts of a file of another machine: waits, tries again, and sees that it is still the same file."""

from __future__ import annotations

import contextlib
import http.client
import json
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass

from engine.contract.errors import ErrorCode, InputError
from engine.raster.asking import Answer, ask

PIECE_BYTES = 256 * 1024
_LATER = (408, 425, 429, 500, 502, 503, 504)
_NOT_MOVED = "Wait and run the job again; finished windows are kept."
Identity = dict[str, str | int | float]


@dataclass(frozen=True)
class Patience:
    """How long a host is waited for.

    Args:
        tries: of a question.
        pause_s: before the second try, and twice as long before the third.
        longest_pause_s: that a host may ask for.
        silence_s: without a byte.
    """

    tries: int = 3
    pause_s: float = 1.0
    longest_pause_s: float = 20.0
    silence_s: float = 20.0


@dataclass(frozen=True)
class RemoteFile:
    """A file of another machine.

    Args:
        name: by which it goes here, without what is secret of its address.
        address: that is asked.
        hosts: that are allowed; it is led on to no other one.
        patience: with its host.
        identity: what it was when it was checked; empty before.
    """

    name: str
    address: str
    hosts: tuple[str, ...]
    patience: Patience
    identity: Identity

    def to_json(self) -> str:
        """All of it in one line; secrets too, so this is for a pipe and never for a file."""
        return json.dumps(asdict(self))

    @staticmethod
    def from_json(text: str) -> RemoteFile:
        """The file that `to_json` wrote."""
        told = json.loads(text)
        return RemoteFile(
            told["name"], told["address"], tuple(told["hosts"]), Patience(**told["patience"]), told["identity"]
        )


def identity_now(file: RemoteFile) -> Identity:
    """Asks for the first byte of a file; the answer tells its length and version.

    Raises:
        InputError: its host refuses it, leads on to one that is not allowed, or does not answer.
    """
    reason, patience = "", file.patience
    for number in range(patience.tries):
        if number:
            time.sleep(patience.pause_s * 2.0 ** (number - 1))
        try:
            with _asked(file, 0, 0) as answer:
                if answer.status == 206:
                    return _told(answer)
                reason = _later(file, answer)
        except (OSError, http.client.HTTPException) as error:
            reason = str(error) or type(error).__name__
    raise unreachable(file.name, reason)


def pieces_of(file: RemoteFile, first: int, last: int) -> Iterator[bytes]:
    """Reads a range of a file that was checked; where an answer breaks off, it goes on from there.

    Args:
        file: with its identity.
        first: byte that is wanted, from 0.
        last: likewise.

    Raises:
        InputError: it has changed, or as `identity_now`.
    """
    failures, reason, patience = 0, "", file.patience
    while first <= last:
        try:
            with _asked(file, first, last) as answer:
                if answer.status != 206:
                    reason = _later(file, answer)
                elif _told(answer) != file.identity:
                    raise changed(file.name)
                elif not answer.headers.get("content-range", "").startswith(f"bytes {first}-"):
                    reason = "the host gives another part than was asked for"
                else:
                    while first <= last and (piece := answer.read(min(PIECE_BYTES, last - first + 1))):
                        first += len(piece)
                        failures = 0
                        yield piece
                    if first <= last:
                        raise http.client.IncompleteRead(b"", last - first + 1)
        except (OSError, http.client.HTTPException) as error:
            reason = str(error) or type(error).__name__
        if first <= last:
            failures += 1
            if failures == patience.tries:
                raise unreachable(file.name, reason)
            time.sleep(patience.pause_s * 2.0 ** (failures - 1))


def changed(name: str) -> InputError:
    """Makes the error for a file of which parts belong to another version."""
    return InputError(
        ErrorCode.INPUT_CHANGED,
        "{path} changed while it was being read.",
        "Wait until the program that is writing it has finished, then run the job again.",
        path=name,
    )


def unreachable(name: str, reason: str) -> InputError:
    """Makes the error for a file whose host may answer at another time."""
    return InputError(
        ErrorCode.INPUT_UNREACHABLE, "{path} cannot be read from its host: {reason}", _NOT_MOVED, path=name,
        reason=reason,
    )  # fmt: skip


def _asked(file: RemoteFile, first: int, last: int) -> Answer:
    return ask(file.name, file.address, file.hosts, first, last, file.patience.silence_s)


def _later(file: RemoteFile, answer: Answer) -> str:
    """Waits as long as a host asks for that is busy, and names its status; raises where another try is of no use."""
    if answer.status not in _LATER:
        raise _refusal(file.name, answer.status)
    with contextlib.suppress(ValueError):
        time.sleep(min(float(answer.headers.get("retry-after", "0")), file.patience.longest_pause_s))
    return f"HTTP {answer.status}"


def _told(answer: Answer) -> Identity:
    length = answer.headers.get("content-range", "").rpartition("/")[2]
    found: Identity = {"size_bytes": int(length)} if length.isdigit() else {}
    return found | {key: answer.headers[name] for key, name in (("etag", "etag"), ("modified", "last-modified"))
                    if name in answer.headers}  # fmt: skip


def _refusal(name: str, status: int) -> InputError:
    if status == 200:
        return InputError(
            ErrorCode.INPUT_UNSUPPORTED, "The host of {path} gives whole files only, and no parts of them.",
            "Download the file first.", path=name,
        )  # fmt: skip
    if status in (404, 410):
        return InputError(
            ErrorCode.INPUT_MISSING, "{path} does not exist: its host says so (HTTP {status}).", "Check the address.",
            path=name, status=status,
        )  # fmt: skip
    return InputError(
        ErrorCode.INPUT_REFUSED, "The host of {path} does not give it to you (HTTP {status}).",
        "Check the address and whether it has expired, or download the file first.", path=name, status=status,
    )  # fmt: skip
