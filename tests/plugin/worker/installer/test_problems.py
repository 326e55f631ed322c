"""What programs write when something is in the way, as it was seen or as their makers document it."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from swimdiff_qgis.worker.installer import problems

HOME = Path("/home/Zoë/swimdiff")
SAID = [
    (
        'OSError: [WinError 4551] An Application Control policy has blocked this file. Error loading "torch_cpu.dll"',
        "4551",
    ),
    ('OSError: [WinError 126] The specified module could not be found. Error loading "C:\\x\\c10.dll"', "Visual C++"),
    ("OSError: [WinError 127] The specified procedure could not be found", "Visual C++"),
    ("OSError: [WinError 1114] A dynamic link library (DLL) initialization routine failed", "Visual C++"),
    ("ImportError: DLL load failed while importing _base: The specified module could not be found.", "Visual C++"),
    ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
    ("OSError: [WinError 112] There is not enough space on the disk", "disk is full"),
    ("HINT: This error might have occurred since this system does not have Windows Long Path support enabled.", "long"),
    ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "checksum"),
    ("error: Hash mismatch for `numpy==2.4.6`", "checksum"),
    ("No Python at '\"C:\\OSGeo4W\\apps\\Python312\\python.exe'", "no longer there"),
    ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] self-signed certificate'))", "trusted"),
    ("error: invalid peer certificate: UnknownIssuer", "trusted"),
    ("ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy Authentication'))", "proxy"),
    ("NewConnectionError('Failed to establish a new connection: [Errno -2] Name or service not known')", "network"),
    ("error: Failed to fetch: `http://x/simple/`\n  Caused by: dns error: failed to lookup address", "network"),
    ("ERROR: HTTP error 403 while getting https://x/torch.whl", "refuses"),
    ("PermissionError: [WinError 5] Access is denied: 'C:\\Users\\x\\python.exe'", "cannot be written"),
    ("ERROR: No matching distribution found for torch==2.13.0+cpu", "torch==2.13.0+cpu"),
    ("  × No solution found when resolving dependencies:", "no build"),
    ("ModuleNotFoundError: No module named 'rasterio._base'", "virus scanner"),
    ("ImportError: libgdal.so.36: cannot open shared object file: No such file or directory", "virus scanner"),
    ("Fehler: Zugriff verweigert (os error 5)", "cannot be written"),  # uv on a German Windows
    ("Refusing to create a venv in /a:b because it contains the PATH separator :.", "colon"),
]


@pytest.mark.parametrize(("text", "named"), SAID)
def test_each_is_recognised_and_has_a_next_step(text: str, named: str) -> None:
    error = problems.recognise(f"some line before\n{text}\nand one after", HOME)
    assert error is not None
    assert named in error.message
    assert error.hint
    assert "{" not in error.message + error.hint
    assert error.values["log"].startswith("some line")


def test_what_is_not_known_is_told_with_its_last_error() -> None:
    assert problems.recognise("all is well", HOME) is None
    assert problems.recognise("  Downloading alpha-1.0-py3-none-any.whl (407 kB)", HOME) is None
    assert problems.recognise("Input/output error (os error 5)", HOME) is None
    error = problems.unknown("pip", 2, "Collecting x\nERROR: something new\nlast line")
    assert error.message == "pip ended with status 2: ERROR: something new"


@pytest.mark.parametrize(
    ("number", "named"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EROFS, "cannot be written"),
        (errno.EACCES, "cannot be written"),
        (errno.ENAMETOOLONG, "too long"),
        (errno.EIO, "could not be set up"),
    ],
)
def test_what_the_system_refuses(number: int, named: str) -> None:
    assert named in problems.of_system(OSError(number, "x"), HOME).message
