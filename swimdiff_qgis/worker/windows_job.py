"""A Windows job object: a set of processes that ends together, and with the process that holds the handle."""

from __future__ import annotations

import ctypes
from typing import Any, Optional

_KILL_ON_JOB_CLOSE = 0x2000  # JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
_EXTENDED_LIMIT_INFORMATION = 9  # JobObjectExtendedLimitInformation


class _BasicLimits(ctypes.Structure):
    _fields_ = (
        ("PerProcessUserTimeLimit", ctypes.c_int64),
        ("PerJobUserTimeLimit", ctypes.c_int64),
        ("LimitFlags", ctypes.c_uint32),
        ("MinimumWorkingSetSize", ctypes.c_size_t),
        ("MaximumWorkingSetSize", ctypes.c_size_t),
        ("ActiveProcessLimit", ctypes.c_uint32),
        ("Affinity", ctypes.c_size_t),
        ("PriorityClass", ctypes.c_uint32),
        ("SchedulingClass", ctypes.c_uint32),
    )


class _ExtendedLimits(ctypes.Structure):
    _fields_ = (
        ("BasicLimitInformation", _BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


class WindowsJob:
    """Holds a process and all that it starts.

    Args:
        process_handle: handle of a process that was just started.

    Raises:
        OSError: where Windows refuses.
    """

    def __init__(self, process_handle: int) -> None:
        self._kernel: Any = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined]
        self._kernel.CreateJobObjectW.restype = ctypes.c_void_p
        self._handle = ctypes.c_void_p(self._kernel.CreateJobObjectW(None, None))
        limits = _ExtendedLimits()
        limits.BasicLimitInformation.LimitFlags = _KILL_ON_JOB_CLOSE
        self._require(self._handle.value)
        self._require(
            self._kernel.SetInformationJobObject(
                self._handle, _EXTENDED_LIMIT_INFORMATION, ctypes.byref(limits), ctypes.sizeof(limits)
            )
        )
        self._require(self._kernel.AssignProcessToJobObject(self._handle, ctypes.c_void_p(process_handle)))

    def end(self) -> None:
        """Ends all processes of the job; a second call does nothing."""
        if self._handle.value:
            self._kernel.TerminateJobObject(self._handle, ctypes.c_uint32(1))
            self._kernel.CloseHandle(self._handle)
            self._handle = ctypes.c_void_p(None)

    def _require(self, answer: Optional[int]) -> None:
        if not answer:
            number = ctypes.get_last_error()  # type: ignore[attr-defined]
            raise OSError(number, "Windows refused a job object")
