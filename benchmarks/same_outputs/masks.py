"""What no two runs share: times, durations, measurements, folders of this machine, checksums of files with such."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

Content = Any  # what JSON can hold
# Keys of JSON objects whose values no two runs share, each with the reason.
MASKED_KEYS = {
    "seconds": "time that the job took",
    "minutes": "estimate from a measurement of this machine's speed",
    "finished": "time of day",
    "versions": "libraries and engine; the tree's own version may differ",
    "images_per_second": "speed of this machine",
    "waiting_share": "share of the time that a training waited for data",
}
# Beside a speed that was measured, memory was measured too; elsewhere it is computed.
MEASURED_MEMORY = "memory_bytes"
MASKED_TEXTS = (
    (re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?( UTC)?"), "<time>"),
    (re.compile(r"(?<![\w.])\d+(\.\d+)? ?(s|ms|min|h|seconds|minutes|hours)\b"), "<duration>"),
    (re.compile(r"(?<=minutes: )\d+\.\d+"), "<minutes>"),
    (re.compile(r"\d+ images/s"), "<speed> images/s"),
    (re.compile(r"[\d.]+ %(?= of the time spent waiting)"), "<share>"),
    (re.compile(r"(images/s on .* · )[\d.]+ [MG]B(?= memory)"), r"\1<memory>"),
    (re.compile(r"((?:images_per_second|waiting_share|memory_bytes) )[\d.e+-]+"), r"\1<measured>"),
    (re.compile(r"\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b"), "<uuid>"),
    (re.compile(r"\.partial-\d+"), ".partial-<process>"),
    # Where in the code an error was raised is no business of the person who reads it.
    (re.compile(r"Traceback \(most recent call last\):\n(?: .*\n)+[\w.]+: "), "<traceback> "),
    (re.compile(r"Engine \d+\.\d+\.\d+"), "Engine <version>"),
)


class Masks:
    """Replaces what belongs to one run or one machine.

    Args:
        places: texts such as the path of the work folder, and what stands for them.
        files: the digest of a file -> its name, for those that another file of the run may state.
    """

    def __init__(self, places: Mapping[str, str], files: Mapping[str, str]) -> None:
        known = {**places, **{digest: f"<sha256 of {name}>" for digest, name in files.items()}}
        self._known = dict(sorted(known.items(), key=lambda pair: -len(pair[0])))
        self._pattern = re.compile("|".join(re.escape(text) for text in self._known)) if known else None

    def text(self, text: str) -> str:
        """Masks one text."""
        if self._pattern is not None:
            text = self._pattern.sub(lambda match: self._known[match[0]], text)
        for pattern, mask in MASKED_TEXTS:
            text = pattern.sub(mask, text)
        return text

    def lines(self, text: str) -> list[str]:
        """Masks a text of several lines."""
        return self.text(text).splitlines()

    def tree(self, value: Content) -> Content:
        """Masks all keys and values of what JSON holds; JSON inside a text is opened."""
        if isinstance(value, Mapping):
            # The size goes with the digest of a file that is compared by its content.
            masked = {key for key in MASKED_KEYS if key in value}
            if str(value.get("sha256")) in self._known:
                masked.add("bytes")
            if "images_per_second" in masked:
                masked.add(MEASURED_MEMORY)
            return {
                self.text(str(key)): _hidden(inner, key) if key in masked else self.tree(inner)
                for key, inner in value.items()
            }
        if isinstance(value, (list, tuple)):
            return [self.tree(inner) for inner in value]
        if isinstance(value, str):
            if value[:1] in "{[" and (inner := opened(value)) is not None:
                return self.tree(inner)
            return self.text(value)
        return value


def _hidden(value: Content, name: str) -> Content:
    """A mask for a value; of an object the keys stay, and that a value is missing."""
    if isinstance(value, Mapping):
        return {key: _hidden(inner, name) for key, inner in value.items()}
    return f"<{name}>" if value else value


def opened(text: str) -> Content:
    """What JSON says; None for another text."""
    try:
        return json.loads(text)
    except ValueError:
        return None
