"""What a band that a file calls alpha is taken for: by its values, or as a person says."""

from __future__ import annotations

BY_VALUES, TRANSPARENT, IMAGERY = "auto", "transparency", "imagery"
ALPHA_CHOICES = (BY_VALUES, TRANSPARENT, IMAGERY)
