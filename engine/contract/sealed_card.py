"""The card in the header of a weights file: written and read alike, whatever it describes.

Encoders and classifiers are one safetensors file each. Its header holds a card as JSON, with a checksum of its own
content and one of the weights. So one file is all that is handed on, and a change to either part shows.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from .errors import ModelError
from .safe_header import GET_ANEW, metadata_of, parse_object, read_header, weights_checksum

CHECKSUM_FIELD = "card_sha256"


class CardData(Protocol):
    """A frozen dataclass that says what some weights are."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def sha256(self) -> str:
        """Checksum of the weights; set when the file is written."""


CardType = TypeVar("CardType", bound=CardData)


@dataclass(frozen=True)
class Other:
    """What a file is instead, and what to do with it; `path` is filled in."""

    said: str
    remedy: str


@dataclass(frozen=True)
class SealedCard(Generic[CardType]):
    """One kind of card.

    Args:
        made: the dataclass of the card.
        form: that the card names itself.
        version: the newest that can be read.
        key: of the header under which it stands.
        foreign: of a card that another program, or another kind of file, gave this name.
        file: what such a file is called in messages.
        check: raises ModelError, naming the place, for the first value of a card that cannot be used.
        bare: of a file without card.
        others: of a file that has the card of another key.
        again: where such weights come from again, for the hint of weights that cannot be used.
        written: turns values that JSON has no form for into text.
        read_back: undoes it, for the file of this path.
    """

    made: type[CardType]
    form: str
    version: int
    key: str
    foreign: Other
    file: str
    check: Callable[[CardType, str], None]
    bare: Other
    others: Mapping[str, Other]
    again: str
    written: Callable[[CardType], Mapping[str, Any]] = lambda card: {}
    read_back: Callable[[dict[str, Any], Path], Mapping[str, Any]] = lambda values, path: {}

    def metadata(self, card: CardType, place: str) -> dict[str, str]:
        """Puts a card into the form that a safetensors header takes.

        Args:
            card: what the weights are.
            place: the file, for messages.

        Raises:
            ModelError: where a value of the card cannot be used.
        """
        self.check(card, place)
        content = {"format": self.form, "version": self.version, **asdict(card), **self.written(card)}
        whole = {**content, CHECKSUM_FIELD: _content_sha256(content)}
        return {self.key: json.dumps(whole, indent=1, sort_keys=True, ensure_ascii=False)}

    def stands_in(self, path: Path) -> bool:
        """Says whether a safetensors file holds such a card, be it good or bad.

        Raises:
            ModelError: where the file is missing, cut off or of another kind.
        """
        return self.key in metadata_of(read_header(path, self.file)[0])

    def read(self, path: Path) -> CardType:
        """Reads the card of a file; the weights are not read, so they may still be damaged.

        Args:
            path: ends in .safetensors.

        Raises:
            ModelError: where the file is missing, cut off, of another kind or version, has no card or an edited one.
        """
        metadata = metadata_of(read_header(path, self.file)[0])
        text = metadata.get(self.key)
        if not isinstance(text, str):
            kinds = [other for key, other in self.others.items() if key in metadata and text is None]
            found = kinds[0] if kinds else self.bare
            raise ModelError(found.said, found.remedy, path=path)
        values = self._unsealed(text, path)
        values.update(self.read_back(values, path))
        try:
            card = self.made(**values)
        except TypeError as error:
            raise ModelError("{path}: the card is incomplete: {reason}", GET_ANEW, path=path, reason=error) from error
        self.check(card, str(path))
        return card

    def checksum(self, path: Path) -> str:
        """Computes the checksum of the weights in a file, whatever its card says.

        Raises:
            ModelError: where the file is missing, cut off or of another kind.
        """
        return weights_checksum(path, self.file)

    def _unsealed(self, text: str, path: Path) -> dict[str, Any]:
        """Values of the fields that are known; a newer card may say more."""
        content = parse_object(text, path)
        if content.get("format") != self.form or not isinstance(content.get("version"), int):
            raise ModelError(self.foreign.said, self.foreign.remedy, path=path)
        if content["version"] > self.version:
            raise ModelError(
                "{path} was written by a newer version of the program (card version {version}; this one reads up to "
                "{known_version}).",
                "Update the plugin.",
                path=path,
                version=content["version"],
                known_version=self.version,
            )
        if content.get(CHECKSUM_FIELD) != _content_sha256(content):
            raise ModelError("{path}: the card was edited or is damaged.", GET_ANEW, path=path)
        names = [one.name for one in fields(self.made) if one.name in content]
        return {name: _frozen(content[name]) for name in names}


def check_values(
    place: str,
    remedy: str,
    texts: tuple[object, ...],
    tuples: tuple[object, ...],
    metres: object,
    accuracy: object,
    *pairs: object,
) -> None:
    """Checks what cards of every kind hold.

    Args:
        place: the file, for messages.
        remedy: what to do, for messages.
        texts: must be text.
        tuples: must be tuples.
        metres: ground resolution, above 0 or None.
        accuracy: must give a number by name.
        pairs: each must give a text by name.

    Raises:
        ModelError: naming the first value that cannot be used.
    """
    if not all(isinstance(text, str) for text in texts) or not all(isinstance(values, tuple) for values in tuples):
        raise ModelError("{place}: the card has values of the wrong type.", remedy, place=place)
    if metres is not None and (not isinstance(metres, (int, float)) or not all_numbers((metres,)) or metres <= 0):
        raise ModelError(
            "{place}: the card names an impossible ground resolution, {metres}.",
            remedy,
            place=place,
            metres=repr(metres),
        )
    if not isinstance(accuracy, dict) or not all_numbers(accuracy.values()):
        raise ModelError("{place}: the card has a measured figure that is not a number.", remedy, place=place)
    for by_name in pairs:
        if not isinstance(by_name, dict) or not all(isinstance(text, str) for text in by_name.values()):
            raise ModelError("{place}: the card has settings or provenance that are not text.", remedy, place=place)


def all_numbers(values: Iterable[Any]) -> bool:
    """Says whether all are finite numbers."""
    return all(
        isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value) for value in values
    )


def _frozen(value: object) -> object:
    """Makes a tuple of a list, as JSON gives it; other values stay."""
    return tuple(_frozen(entry) for entry in value) if isinstance(value, list) else value


def _content_sha256(content: Mapping[str, Any]) -> str:
    """Checksum of a card's content, whatever its layout as text."""
    rest = {name: value for name, value in content.items() if name != CHECKSUM_FIELD}
    return hashlib.sha256(json.dumps(rest, sort_keys=True).encode("utf-8")).hexdigest()
