"""What the jobs about a cluster answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Optional, Tuple

from ..remarks import Remark


@dataclass(frozen=True)
class ClusterAnswer:
    """A cluster that can be used.

    Args:
        workers: processes that compute.
        machines: that they are on.
        misfits: workers beside these that have other versions.
        versions: of the engine and the libraries on which results depend; all have the same.
        reads_image: whether the workers see the image under its path as this machine does; None where none was given.
        summary: in a line.
        remarks: what is sent to them.
    """

    workers: int
    machines: int
    misfits: int
    versions: Dict[str, str]
    reads_image: Optional[bool]
    summary: Remark
    remarks: Tuple[Remark, ...] = ()


@dataclass(frozen=True)
class HelpAnswer:
    """A machine that has helped; no job comes to this end, as it is cancelled.

    Args:
        seconds: that it was there.
    """

    seconds: float
