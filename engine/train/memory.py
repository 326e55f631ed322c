"""How much memory a run takes."""

from __future__ import annotations

import sys

import torch

if sys.platform == "win32":

    def _peak_bytes() -> int:
        return 0  # the standard library of Windows does not tell

else:
    import resource

    def _peak_bytes() -> int:
        # Linux counts kilobytes, macOS bytes.
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def peak_bytes(device: torch.device) -> int:
    """The most memory that this process has held: of the GPU where there is one, else of the machine; 0 if unknown."""
    if device.type == "cuda":
        return torch.cuda.max_memory_allocated(device)
    return _peak_bytes()
