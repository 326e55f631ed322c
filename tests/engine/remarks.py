"""What remarks say, for tests."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from engine.contract.remarks import Remark, sentence
from engine.contract.results import from_json


def sentences(remarks: Iterable[Any]) -> list[str]:
    """Puts remarks, or their JSON, into words."""
    return [sentence(one if isinstance(one, Remark) else from_json(Remark, one)) for one in remarks]
