"""What is said of many runs."""

from __future__ import annotations

from typing import Dict

from .base import Sentence

SENTENCES: Dict[str, Sentence] = {
    "many.summary": Sentence(
        "{done} of {all} {all:run has|runs have} a result, {failed} failed, {waiting} {waiting:is|are} left."
    ),
    "many.failed": Sentence("{name}: {reason}"),
    "many.more_failed": Sentence("{count} more {count:run has|runs have} failed; {table} lists all of them."),
    "many.left_out": Sentence(
        "{count} {count:file is|files are} left out, without a date or in no pair of two dates of a place: {names}."
    ),
}
