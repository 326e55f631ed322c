"""Jobs about a cluster: whether it can be used, and helping one with this machine."""

from __future__ import annotations

from dataclasses import dataclass

from ..parameters import parameter
from .common import ClusterSettings


@dataclass(frozen=True)
class CheckCluster(ClusterSettings):
    """Connects to a cluster, counts its workers and compares their versions with those of this engine."""

    image: str = parameter(
        "raster",
        "",
        "Image",
        "Tells whether the workers read this image themselves, or whether its pixels are sent to them.",
    )


@dataclass(frozen=True)
class HelpCluster:
    """Lets this machine compute for a cluster until it is cancelled, whenever nobody else needs it."""

    join_file: str = parameter(
        "file",
        "",
        "Join file",
        "Address and certificate of the cluster, as swimdiff-cluster certificates wrote them.",
        required=True,
    )
    processes: int = parameter("integer", 1, "Processes", "Each computes one window at a time.", minimum=1, maximum=256)
    memory_gb: float = parameter(
        "number",
        0.0,
        "Memory of each process",
        "A process that needs more is started again. 0: half of this machine's memory is shared out among them.",
        unit="GB",
        minimum=0.0,
        maximum=65536.0,
        advanced=True,
    )
    gives_way: bool = parameter(
        "boolean",
        True,
        "Give way",
        "The processes have the lowest priority, and leave while other programs need a quarter of the processor, "
        "while memory runs short, and while the machine runs on its battery. They come back after three quiet "
        "minutes. What they leave unfinished is computed elsewhere.",
        advanced=True,
    )
