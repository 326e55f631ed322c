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
        "{count} {count:file is|files are} left out, without a date, as a mask or preview, or in no pair of two "
        "dates of a place: {names}."
    ),
    "many.repeated": Sentence(
        "{count} {count:run repeats an earlier one|runs repeat earlier ones} with the same inputs and values, and "
        "{count:counts|count} once by date: {names}."
    ),
    "many.unclear_dates": Sentence(
        "{count} {count:file is|files are} left out, because {count:its date|their dates} can be read in several ways: "
        "{names}. Write dates with the year first, such as 2023-12-05."
    ),
}
