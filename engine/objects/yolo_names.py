"""Names of the classes of a YOLO folder, from the simple lists that such folders come with."""

from __future__ import annotations

import re
from collections.abc import Sequence

NAME_FILES = ("data.yaml", "data.yml", "dataset.yaml", "classes.txt", "obj.names")
_PAIR = re.compile(r"^\s*(?:-|(\d+)\s*:)\s*(.+?)\s*$")
_PIECE = re.compile(r"""'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[\[\]{},]|[^\[\]{},]""")


def class_names(file_name: str, text: str) -> dict[int, str]:
    """Reads the names by number; none where there is no list.

    Args:
        file_name: one of NAME_FILES.
        text: of the file.

    Raises:
        ValueError: the list is damaged.
    """
    lines = text.splitlines()
    if not file_name.endswith((".yaml", ".yml")):
        return {number: line.strip() for number, line in enumerate(lines) if line.strip()}
    lines = [_uncommented(line) for line in lines]
    for number, line in enumerate(lines):
        key, _, rest = line.partition(":")
        if key.strip() != "names" or line[:1].isspace():
            continue
        if rest.strip()[:1] in ("[", "{"):
            return _in_brackets(" ".join([rest.strip(), *lines[number + 1 :]]))
        return _listed(lines[number + 1 :])
    return {}


def _in_brackets(text: str) -> dict[int, str]:
    """A list or a table between brackets; commas in quotes are parts of names."""
    parts = [""]
    for match in _PIECE.finditer(text, 1):
        piece = match.group()
        if piece in ("]", "}"):
            break
        if piece == ",":
            parts.append("")
        else:
            parts[-1] += piece
    else:
        raise ValueError("the list of names has no end")
    kept = [part for part in parts if part.strip()]
    if text.startswith("["):
        return {number: _plain(part) for number, part in enumerate(kept)}
    pairs = [part.partition(":") for part in kept]
    return {int(_plain(key)): _plain(name) for key, _, name in pairs}


def _listed(lines: Sequence[str]) -> dict[int, str]:
    """A list or a table on lines of their own, up to the next key."""
    found: dict[int, str] = {}
    for line in lines:
        match = _PAIR.match(line)
        if match is None:
            if line.strip():
                break
            continue
        found[len(found) if match.group(1) is None else int(match.group(1))] = _plain(match.group(2))
    return found


def _uncommented(line: str) -> str:
    """A line without its comment; a # in a name or in quotes begins none."""
    quote = ""
    for place, one in enumerate(line):
        if quote:
            quote = "" if one == quote else quote
        elif one in "'\"" and (not place or line[place - 1] in " [{,:"):
            quote = one
        elif one == "#" and (not place or line[place - 1].isspace()):
            return line[:place]
    return line


def _plain(text: str) -> str:
    own = text.strip()
    if len(own) > 1 and own[0] == own[-1] and own[0] in "'\"":
        return own[1:-1].replace("''", "'") if own[0] == "'" else re.sub(r"\\(.)", r"\1", own[1:-1])
    return own
