"""The whole hostile corpus, which is made when it is tried."""

from __future__ import annotations

from tests.faults.hostile.base import Maker, collected
from tests.faults.hostile.layers import layers, rasters
from tests.faults.hostile.models import models
from tests.faults.hostile.pictures import names, pictures, texts
from tests.faults.hostile.special import special_files


def corpus() -> dict[str, Maker]:
    """All cases by their names."""
    return collected(special_files, layers, rasters, models, pictures, texts, names)
