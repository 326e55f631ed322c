"""The report of a run: one HTML file that opens anywhere, with its pictures inside."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from engine.contract.confidential import without_secrets
from engine.contract.remarks import sentence
from engine.contract.results import to_json

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATE = "change.html.j2"


def render(facts: object, pictures: Mapping[str, bytes], template: str = TEMPLATE) -> str:
    """Writes the report.

    Args:
        facts: the content of result.json; the filter `sentence` makes text of its remarks, `plain` JSON of its parts.
        pictures: PNG data by the names that the template shows, such as before, after, score, change, histogram.
        template: file of this folder.

    Returns:
        The HTML text. Every value is escaped, so that a layer's name cannot carry a script.
    """
    sources = {name: "data:image/png;base64," + base64.b64encode(data).decode() for name, data in pictures.items()}
    return without_secrets(environment().get_template(template).render(facts=facts, pictures=sources))


@lru_cache(maxsize=1)
def environment() -> Environment:
    """What fills in the templates of this folder."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined, trim_blocks=True
    )
    made.filters.update(sentence=sentence, plain=to_json)
    return made
