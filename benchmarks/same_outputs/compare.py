"""Says what differs between two manifests: statuses, texts on the terminal, files; down to the place in a file."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import unified_diff
from pathlib import Path

from benchmarks.same_outputs.content import digest_of
from benchmarks.same_outputs.masks import Content

LONGEST = 160  # characters of a value that is shown
GONE = "(not there)"


@dataclass
class Findings:
    """What was found, by kind."""

    identical: int = 0
    content_only: list[str] = field(default_factory=list)
    differing: dict[str, list[str]] = field(default_factory=dict)
    missing: list[str] = field(default_factory=list)
    new: list[str] = field(default_factory=list)
    statuses: dict[str, list[str]] = field(default_factory=dict)
    texts: dict[str, list[str]] = field(default_factory=dict)

    @property
    def same(self) -> bool:
        """Whether all files say the same and all calls ended the same way; texts may differ."""
        return not (self.differing or self.missing or self.new or self.statuses)


def compare(first: Mapping[str, Content], second: Mapping[str, Content]) -> Findings:
    """Compares two manifests; one with checksums alone makes the other be looked at in the same way."""
    if _is_compact(first) != _is_compact(second):
        first, second = (one if _is_compact(one) else compact(one) for one in (first, second))
    found = Findings()
    inputs = list(differences(first["inputs"], second["inputs"]))
    if inputs:
        found.differing["the fixed inputs"] = inputs
    before, after = first["calls"], second["calls"]
    for name in [*before, *(name for name in after if name not in before)]:
        if name not in before or name not in after:
            (found.missing if name in before else found.new).append(f"{name} (the whole call)")
            continue
        one, other = before[name], after[name]
        if one["status"] != other["status"]:
            found.statuses[name] = [f"exit status: {one['status']} -> {other['status']}"]
        for stream in ("stdout", "stderr"):
            if one[stream] != other[stream]:
                found.texts[f"{name}, {stream}"] = list(differences(one[stream], other[stream]))
        _compare_files(one["files"], other["files"], found)
    return found


def _compare_files(before: Mapping[str, Content], after: Mapping[str, Content], found: Findings) -> None:
    found.missing += [name for name in before if name not in after]
    found.new += [name for name in after if name not in before]
    for name in before:
        if name not in after:
            continue
        one, other = before[name], after[name]
        if one["content"] != other["content"]:
            places = list(differences(one.get("says"), other.get("says")))
            found.differing[name] = places or (["the order of keys"] if "says" in one else [])
        elif one["raw"] != other["raw"]:
            found.content_only.append(name)
        else:
            found.identical += 1


def differences(before: Content, after: Content, place: str = "") -> Iterator[str]:
    """Names the places where two contents differ, with both values."""
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        for key in [*before, *(key for key in after if key not in before)]:
            yield from differences(before.get(key, GONE), after.get(key, GONE), f"{place}.{key}" if place else key)
    elif _is_text(before) and _is_text(after):
        lines = list(unified_diff(before, after, lineterm="", n=0))[2:]
        prefix = f"{place}: " if place else ""
        yield from (prefix + _short(line) for line in lines if not line.startswith("@@"))
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for number, (one, other) in enumerate(zip(before, after, strict=True)):
            yield from differences(one, other, f"{place}[{number}]")
    elif before != after:
        yield f"{place or 'all'}: {_short(_shown(before))} -> {_short(_shown(after))}"


def compact(manifest: Mapping[str, Content]) -> dict[str, Content]:
    """Leaves the checksums alone, shortened: it tells what differs, but not where."""

    def short(call: Mapping[str, Content]) -> dict[str, Content]:
        files = {name: {key: one[key][:16] for key in ("raw", "content")} for name, one in call["files"].items()}
        texts = {stream: digest_of(call[stream])[:16] for stream in ("stdout", "stderr")}
        return {"status": call["status"], **texts, "files": files}

    calls = {name: short(call) for name, call in manifest["calls"].items()}
    return {**manifest, "inputs": {name: one[:16] for name, one in manifest["inputs"].items()}, "calls": calls}


def _is_compact(manifest: Mapping[str, Content]) -> bool:
    return all(isinstance(call["stderr"], str) for call in manifest["calls"].values())


def _is_text(value: Content) -> bool:
    return isinstance(value, list) and all(isinstance(line, str) for line in value)


def _shown(value: Content) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 3] + "..."


def report(found: Findings, most: int) -> Iterator[str]:
    """Writes the findings line by line.

    Args:
        found: of a comparison.
        most: so many places of a file are named.
    """
    parts = (("Ended in another way", found.statuses), ("Files that differ", found.differing))
    for title, entries in (*parts, ("Texts on the terminal that differ", found.texts)):
        if entries:
            yield f"{title}: {len(entries)}"
        for name, places in entries.items():
            yield f"  {name}"
            yield from (f"    {place}" for place in places[:most])
            if len(places) > most:
                yield f"    and {len(places) - most} more"
    for title, names in (("Missing", found.missing), ("New", found.new), ("Other bytes", found.content_only)):
        if names:
            yield f"{title}{' that say the same' if title == 'Other bytes' else ''}: {len(names)}"
            yield from (f"  {name}" for name in names)
    yield (
        f"Files: {found.identical} identical, {len(found.content_only)} with other bytes that say the same, "
        f"{len(found.differing)} differ, {len(found.missing)} missing, {len(found.new)} new. "
        f"Exit statuses: {len(found.statuses)} differ. Texts: {len(found.texts)} differ."
    )


def read_manifest(path: Path) -> Mapping[str, Content]:
    """Reads a manifest."""
    return json.loads(path.read_text(encoding="utf-8"))
