"""Certificate authorities for pip and uv: those that QGIS trusts, together with the usual ones.

A bundle that is named to pip or uv takes the place of their own. QGIS on Windows knows but the few authorities that
this computer has met so far, so alone they would refuse most of the network.
"""

from __future__ import annotations

import contextlib
import importlib.util
import re
import ssl
from pathlib import Path
from typing import Iterable, List, Tuple

_BLOCK = re.compile(r"-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----", re.DOTALL)
_BROUGHT = (("certifi", ("cacert.pem",)), ("pip", ("_vendor", "certifi", "cacert.pem")))  # with QGIS's own Python


def usual_bundles() -> Tuple[Path, ...]:
    """Finds files with the usual authorities: OpenSSL's own, and those that come with QGIS's Python."""
    named = ssl.get_default_verify_paths().cafile
    found: List[Path] = [Path(named)] if named else []
    for module, inside in _BROUGHT:
        with contextlib.suppress(ImportError, ValueError):
            specification = importlib.util.find_spec(module)  # it is looked for, not loaded
            if specification is not None and specification.origin:
                found.append(Path(specification.origin).parent.joinpath(*inside))
    return tuple(path for path in found if path.is_file())


def joined(own: str, bundles: Iterable[Path]) -> str:
    """Joins certificates, each of them once.

    Args:
        own: text of those that QGIS trusts, as PEM.
        bundles: files with more; one that cannot be read is left out.
    """
    texts = [own]
    for path in bundles:
        with contextlib.suppress(OSError):
            texts.append(path.read_text(encoding="ascii", errors="ignore"))
    blocks = (block for text in texts for block in _BLOCK.findall(text))
    unlike = {"".join(block.split()): block for block in blocks}
    return "\n".join(unlike.values()) + "\n"
