"""Recognises what went wrong from what programs wrote, and says what to do about it.

The order counts: what is more special stands before what it may be mistaken for.
"""

from __future__ import annotations

import errno
import re
from pathlib import Path
from typing import TYPE_CHECKING, Callable, Optional, Tuple

from ...contract import errors

if TYPE_CHECKING:
    from engine.contract.errors import SwimdiffError

Make = Callable[..., "SwimdiffError"]
CODE = errors.ErrorCode
_DISK_FULL = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)
_READ_ONLY = (errno.EROFS, errno.EACCES, errno.EPERM)
_LONG_PATH = (errno.ENAMETOOLONG,)


def _blocked(**values: object) -> SwimdiffError:
    return errors.EngineError(
        CODE.ENGINE_SETUP,
        "Windows blocked a file of the engine (application control, error 4551).",
        "Smart App Control or a rule of your organisation allows only signed files. Ask your administrator to allow "
        "the folder {folder}, or switch Smart App Control off in Windows Security, then press Repair.",
        **values,
    )


def _no_runtime(**values: object) -> SwimdiffError:
    return errors.EngineError(
        CODE.ENGINE_SETUP,
        "Windows could not load a library of the engine: the Visual C++ runtime is missing or too old.",
        "Install the “Microsoft Visual C++ Redistributable” for x64 of 2015 to 2022, restart QGIS, then press Repair.",
        **values,
    )


def _disk_full(**values: object) -> SwimdiffError:
    return errors.OutputError(
        CODE.DISK_FULL,
        "The disk is full: {folder}.",
        "Free some space, remove environments that are not used in the options, or choose a folder on another disk.",
        **values,
    )


def _read_only(**values: object) -> SwimdiffError:
    return errors.OutputError(
        CODE.OUTPUT_UNWRITABLE,
        "The folder of the engine cannot be written: {folder}.",
        "Choose a folder that is yours under Advanced. If it is yours, a virus scanner may protect it.",
        **values,
    )


def _long_path(**values: object) -> SwimdiffError:
    return errors.EngineError(
        CODE.ENGINE_SETUP,
        "The folder of the engine has too long a path: {folder}.",
        "Choose a folder with a short path under Advanced, such as C:\\swimdiff, or switch long paths on in Windows.",
        **values,
    )


def _colon(**values: object) -> SwimdiffError:
    return errors.EngineError(
        CODE.ENGINE_SETUP,
        "Python cannot make an environment in a folder whose path has a colon: {folder}.",
        "Choose another folder under Advanced.",
        **values,
    )


def _changed_file(**values: object) -> SwimdiffError:
    return errors.EngineError(
        CODE.ENGINE_SETUP,
        "A file that was fetched is not the known one: its checksum differs.",
        "The download was damaged, or something on the way or the mirror changed it. Try again, without the mirror if "
        "there is one; if it happens again, use another network.",
        **values,
    )


def _no_build(**values: object) -> SwimdiffError:
    return errors.EngineError(
        CODE.ENGINE_SETUP,
        "There is no build of {library} for this Python at the place that was asked.",
        "Choose another Python, or another place for the libraries, under Advanced.",
        **values,
    )


def _not_in_folder(**values: object) -> SwimdiffError:
    return errors.EngineError(
        CODE.ENGINE_SETUP,
        "The folder of wheels has no build of {library} for this Python.",
        "Gather the wheels for this system and this version of Python, then choose their folder again.",
        **values,
    )


def _proxy_refuses(**values: object) -> SwimdiffError:
    return errors.EngineError(
        CODE.ENGINE_SETUP,
        "The proxy refuses the connection.",
        "Check user and password of the proxy in QGIS under Settings, Options, Network. If your organisation does not "
        "let programs fetch packages, use a folder of wheels or its mirror under Advanced.",
        **values,
    )


def _other_certificate(**values: object) -> SwimdiffError:
    return errors.EngineError(
        CODE.ENGINE_SETUP,
        "The certificate of the server is not trusted; a proxy or a virus scanner may replace it by its own.",
        "Add the certificate authority of your organisation in QGIS under Settings, Options, Authentication, Manage "
        "Certificates; or use a folder of wheels under Advanced.",
        **values,
    )


def _refused(**values: object) -> SwimdiffError:
    return errors.EngineError(
        CODE.ENGINE_SETUP,
        "The place that has the libraries refuses to give them.",
        "Check the address of the mirror under Advanced, and whether it needs a user and a password. Both are "
        "forgotten when QGIS is closed, so type them again.",
        **values,
    )


def _no_network(**values: object) -> SwimdiffError:
    return errors.EngineError(
        CODE.ENGINE_SETUP,
        "The network cannot be reached.",
        "Check the connection, and the proxy in QGIS under Settings, Options, Network. What was fetched is kept. "
        "Without a network, use a folder of wheels under Advanced.",
        **values,
    )


def _deleted(**values: object) -> SwimdiffError:
    return errors.EngineError(
        CODE.ENGINE_SETUP,
        "A file of the engine is missing. A virus scanner may have deleted it: {detail}",
        "Look into the scanner's list of removed files, let it leave {folder} alone, then press Repair.",
        **values,
    )


def _python_gone(**values: object) -> SwimdiffError:
    return errors.EngineError(
        CODE.ENGINE_SETUP,
        "The Python that the engine's environment was made with is no longer there.",
        "It was removed or updated, perhaps with QGIS. Press Repair to make the environment with another one.",
        **values,
    )


def _too_old(**values: object) -> SwimdiffError:
    return errors.EngineError(
        CODE.ENGINE_BROKEN,
        "The Python that was named for the engine is too old: {detail}.",
        "The engine needs Python 3.11 or newer. Choose another one in the options, or leave the choice empty and set "
        "the engine up.",
        **{**values, "detail": str(values["detail"]).rpartition(": ")[2]},
    )


_RULES: Tuple[Tuple[str, Make], ...] = (
    (r"Too old a Python: [\d.]+", _too_old),
    (r"WinError 4551|os error 4551\)|error code 4551|Application Control policy", _blocked),
    (r"WinError (126|127|1114)\b|c10\.dll|DLL load failed|VCRUNTIME140|MSVCP140", _no_runtime),
    (r"No space left on device|not enough space on the disk|WinError 112\b|os error (?:28|112)\)|"
     r"Disk quota exceeded", _disk_full),
    (r"File name too long|WinError 206\b|os error 206\)|enable long path|Long Path support", _long_path),
    (r"contains the PATH separator", _colon),
    (r"DO NOT MATCH THE HASHES|[Hh]ash mismatch", _changed_file),
    (r"No Python at|did not find executable at|failed to locate pyvenv\.cfg", _python_gone),
    (r"CERTIFICATE_VERIFY_FAILED|certificate verify failed|invalid peer certificate|UnknownIssuer", _other_certificate),
    (r"Tunnel connection failed|\b407\b(?! [kMG]?i?B)|Proxy Authentication|Cannot connect to proxy|ProxyError|"
     r"proxy error|tunnel error", _proxy_refuses),
    (r"getaddrinfo failed|Name or service not known|Temporary failure in name resolution|Network is unreachable|"
     r"NewConnectionError|ConnectTimeout|Connection refused|Connection reset|Connection aborted|ReadTimeout|"
     r"Read timed out|Connection broken|IncompleteRead|dns error|tcp connect error|error sending request|"
     r"operation timed out|Failed to establish a new connection|nodename nor servname", _no_network),
    (r"\b(401|403) (Client Error|Forbidden|Unauthorized)|HTTP error 40[13]|HTTP status client error \(40[13]|"
     r"User for .*?:|Failed to fetch", _refused),
    (r"Read-only file system|Permission denied|Access is denied|WinError 5\b|"
     r"(?<!Input/output error )\(os error 5\)|os error 13\)|Errno 13\b|Errno 30\b", _read_only),
    (r"No matching distribution found|Could not find a version|has no wheels with a matching|no version of|"
     r"No solution found|not found in the (?:package registry|provided package locations)", _no_build),
    (r"No module named|cannot open shared object|FileNotFoundError|No such file or directory|ModuleNotFoundError|"
     r"WinError [23]\b", _deleted),
)  # fmt: skip


def recognise(text: str, folder: Path, offline: bool = False, log: str = "") -> Optional[SwimdiffError]:
    """Gives the error that a text is about; None where it is about none that is known.

    Args:
        text: what a program wrote, or an error said.
        folder: of the environments, to be named.
        offline: whether the libraries come from a folder.
        log: is handed on, to be copied.
    """
    for pattern, make in _RULES:
        found = re.search(pattern, text)
        if found:
            if make is _no_build and offline:
                make = _not_in_folder
            return make(folder=folder, library=_library(text), detail=_line_of(text, found.start()), log=log or text)
    return None


def recognise_damage(text: str, folder: Path, log: str) -> Optional[SwimdiffError]:
    """Gives the error of an environment that worked once: Windows refuses a file of it, or its Python is gone.

    Args:
        text: what the engine wrote when it could not start.
        folder: of the environments, to be named.
        log: is handed on, to be copied.
    """
    for pattern, make in _RULES:
        found = re.search(pattern, text)
        if found and make in (_too_old, _blocked, _no_runtime, _python_gone):
            return make(folder=folder, library="", detail=_line_of(text, found.start()), log=log)
    return None


def is_vague(text: str) -> bool:
    """Says whether a text tells no more than that a library was not found, which may have another reason."""
    found = next((make for pattern, make in _RULES if re.search(pattern, text)), None)
    return found is _no_build


def is_about_certificates(text: str) -> bool:
    """Says whether a program may have been refused for the certificates that it was given."""
    return bool(re.search(r"certificate|\bCERT|\bSSL|UnknownIssuer", text))


def of_system(error: OSError, folder: Path) -> SwimdiffError:
    """Gives the error for what the system refused."""
    said = {"folder": folder, "library": "", "detail": str(error), "log": str(error)}
    if getattr(error, "winerror", None) is not None:
        known = recognise(f"WinError {error.winerror}", folder, log=str(error))  # type: ignore[attr-defined]
        if known is not None:
            return known
    kinds = ((_DISK_FULL, _disk_full), (_READ_ONLY, _read_only), (_LONG_PATH, _long_path))
    make = next((make for numbers, make in kinds if error.errno in numbers), None)
    return make(**said) if make else recognise(str(error), folder) or _unknown(str(error))


def unknown(what: str, status: int, log: str) -> SwimdiffError:
    """Gives the error for a program that ended with something that is not known here.

    Args:
        what: the program.
        status: its exit status.
        log: what it wrote.
    """
    lines = [line for line in log.splitlines() if re.match(r"\s*(error|ERROR|\w*Error)\b", line)] or log.splitlines()
    return errors.EngineError(
        CODE.ENGINE_SETUP,
        "{program} ended with status {status}: {line}",
        "Copy the details and look into the log; press Set up again to go on from what was fetched.",
        program=what,
        status=status,
        line=lines[-1].strip() if lines else "",
        log=log,
    )


def _unknown(reason: str) -> SwimdiffError:
    return errors.EngineError(
        CODE.ENGINE_SETUP,
        "The engine could not be set up: {reason}",
        "Copy the details and send them to the authors.",
        reason=reason,
    )


def _library(text: str) -> str:
    found = re.search(r"(?:No matching distribution found for|that satisfies the requirement) ([\w.+=-]+)", text)
    return found[1] if found else "a library"


def _line_of(text: str, position: int) -> str:
    start, end = text.rfind("\n", 0, position) + 1, text.find("\n", position)
    return text[start : end if end >= 0 else len(text)].strip()
