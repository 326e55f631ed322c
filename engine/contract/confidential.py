"""What must not stand in results, reports and messages: addresses with a signature or a token in them.

Whoever learns of such a text names it here together with what is shown instead; who writes asks `without_secrets`.
"""

from __future__ import annotations

import html
import json
from typing import Dict

_shown: Dict[str, str] = {}  # by each spelling of the text


def keep_secret(text: str, shown: str) -> None:
    """Remembers a text that is not to be written, and what stands for it."""
    spellings = (text, json.dumps(text)[1:-1], json.dumps(text, ensure_ascii=False)[1:-1], html.escape(text))
    _shown.update(dict.fromkeys(spellings, shown))


def without_secrets(text: str) -> str:
    """A text with what is shown in place of all that was kept secret."""
    for secret in sorted(_shown, key=len, reverse=True):
        text = text.replace(secret, _shown[secret])
    return text
