"""The report of a run: one HTML file that opens anywhere, with its pictures inside."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from pathlib import Path
from typing import Any

TEMPLATE = "report.html.j2"


def render(facts: Mapping[str, Any], pictures: Mapping[str, bytes], template: str = TEMPLATE) -> str:
    """Writes the report.

    Args:
        facts: the content of result.json.
        pictures: PNG data by the names that the template shows, such as before, after, score, change, histogram.
        template: file of this folder.

    Returns:
        The HTML text. Every value is escaped, so that a layer's name cannot carry a script.
    """
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    sources = {name: "data:image/png;base64," + base64.b64encode(data).decode() for name, data in pictures.items()}
    return environment.get_template(template).render(facts=facts, pictures=sources)
