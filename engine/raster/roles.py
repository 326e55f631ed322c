"""What a band shows, told from its name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from engine.raster.colour_words import in_english

# Names of Sentinel-2 bands. Those of Landsat differ by sensor (B4 is red on 8, near infrared on 5), so a bare
# `B4` is no evidence; the two-digit form is Sentinel-2's own.
_SENTINEL_2 = {
    "b01": "coastal", "b02": "blue", "b03": "green", "b04": "red", "b05": "rededge1", "b06": "rededge2",
    "b07": "rededge3", "b08": "nir", "b8a": "nir2", "b09": "watervapour", "b10": "cirrus", "b11": "swir1",
    "b12": "swir2",
}  # fmt: skip
# Landsat has bands 10 and 11 too, both thermal; only beside one of the others they are certainly Sentinel-2's.
_SHARED = ("b10", "b11")
# What else Sentinel-2's bands are called: ESA names B8A a red edge, and B10 is also said to be short-wave.
_ALSO = {"nir2": ("nir", "rededge"), "cirrus": ("swir",), "watervapour": ("nir",)}

_INFRARED = r"(?:infra ?red|ir)"
_LONG = r"long ?wave(?: ?length)?"
_NEAR, _SHORT = (
    rf"(?:near ?{_INFRARED}|nir)",
    (
        rf"(?:short ?wave(?: ?length)? ?{_INFRARED}|sw {_INFRARED}|{_INFRARED} short ?wave(?: ?length)?|"
        rf"mid(?:dle)? ?{_INFRARED}|swir|mir)"
    ),
)
# Longer names before the shorter ones that they contain; what was found is taken out before the next is looked for.
# A name with a * gets the number behind it; an empty one is known and has no role. Infrared alone is near infrared, as
# cameras have it, where no other word says more.
_PHRASES: tuple[tuple[str, str], ...] = tuple(
    (rf"(?<![a-z])(?:{pattern})(?![a-z])", role)
    for pattern, role in (
        (r"red ?edge 071", "rededge1"),
        (r"red ?edge 075", "rededge2"),
        (r"red ?edge 078", "rededge3"),
        (r"red ?edge ([1-4])\b", "rededge*"),
        (r"(?:vegetation )?red ?edge", "rededge1"),
        (rf"(?:thermal|{_LONG}) {_INFRARED}|{_INFRARED} \(? ?(?:thermal|{_LONG})|thermal|tirs?|lwir", "thermal"),
        # Of 3 to 5 micrometres; far infrared is no one's name for a certain part; VNIR is all up to 1.4 micrometres.
        (rf"(?:medium|mid) ?wave {_INFRARED}|mwir|far {_INFRARED}|fir|vnir|visible (?:and |to )?{_NEAR}", ""),
        (rf"{_SHORT} (?:22|2)\b", "swir2"),
        (rf"{_SHORT} (?:16|1)\b", "swir1"),
        (rf"{_SHORT} [0-9]+|ir [0-9]+", ""),
        (_SHORT, "swir1"),
        (r"water ?vapou?r|nir 09\b", "watervapour"),
        (rf"{_NEAR} 2\b", "nir2"),
        (_NEAR, "nir"),
        (_INFRARED, "nir?"),
        (r"coastal (?:aerosol|blue)|coastal|ultra ?blue", "coastal"),
        (r"cirrus", "cirrus"),
        (r"pan(?:chromatic)?(?! ?sharpened)", "pan"),
        (r"blue", "blue"),
        (r"green", "green"),
        (r"red", "red"),
        (r"(vv|vh|hh|hv)", "*"),
    )
)  # fmt: skip

_SAYS_NOTHING = re.compile(
    r"(?:band[ae]?|channel|[ck]anal|layer) ?[0-9]*|(?:ch|b|c) ?[0-9]+|[0-9]+ nm|sr|toa|boa|refl(?:ectance)?|surface|"
    r"top|of|atmosphere|digital|number|dn|mean|median|average|camera|image|ortho(?:photo)?|near|light|raw|[|()]"
)

# What is computed from bands is none of them, whichever it names.
_DERIVED = re.compile(
    r"(?<![a-z])(?:minus|plus|over|divided|times|ratio|difference|diff|index|normali[sz]ed|texture|glcm|entropy|"
    r"contrast|homogeneity|dissimilarity|variance|var|std|stddev|stdev|deviation|gradient|slope|trend|anomaly|change|"
    r"log|sqrt|mask|quality|qa|flags?|count|angle|uncertainty|error|noise|probability|saturation|m?nd[a-z]{1,3}|"
    r"[a-z]*vi|nbr|bsi|bai)(?![a-z])"
)


def role_from_name(name: str, *, shared: bool = True) -> str | None:
    """Role that a band's description tells, or None: also where it names several, or something computed from bands.

    Args:
        name: such as `B04`, `B08 near infrared`, `red`, `SR_SWIR1`, `Short-wave infrared 2`.
        shared: take `B10` and `B11` for Sentinel-2's.
    """
    text = _plain(name)
    codes = {_SENTINEL_2[code] for code in _codes(name) if code in _SENTINEL_2 and (shared or code not in _SHARED)}
    roles = _roles_in(text)
    if _DERIVED.search(text) or len(roles) > 1 or len(codes) > 1:
        return None
    if re.search(r"\bst b 10\b", text):  # Landsat's surface temperature
        return "thermal"
    word, code = next(iter(roles), None), next(iter(codes), None)
    if code is None or word is None:
        return (code if word is None else word) or None
    agreed = _family(word) == _family(code) or _family(word) in _ALSO.get(code, ())
    return code if agreed else word or None


def roles_from_names(names: Sequence[str]) -> list[str | None]:
    """Roles of all bands of a file, whose names explain each other: `B10` beside `B1` to `B9` may be Landsat's.

    Args:
        names: descriptions; empty where a band has none.
    """
    codes = {code for name in names for code in _codes(name)}
    own = codes.intersection(_SENTINEL_2).difference(_SHARED)
    shared = bool(own) or not any(len(code) == 2 for code in codes)
    return [role_from_name(name, shared=shared) if name else None for name in names]


def is_composed(name: str) -> bool:
    """Says whether a name is that of no single band: an index, a difference, a mask, several bands."""
    text = _plain(name)
    return bool(_DERIVED.search(text)) or len(_roles_in(text)) > 1


def _codes(name: str) -> list[str]:
    words = re.split(r"[^a-z0-9]+", name.lower())
    return [word for word in words if re.fullmatch(r"b\d{1,2}|b8a", word)]


def _roles_in(text: str) -> set[str]:
    found = set()
    for pattern, role in _PHRASES:
        while (match := re.search(pattern, text)) is not None:
            if role == "nir?":
                rest = f"{text[: match.start()]} {text[match.end() :]}"
                found.add("" if re.sub(rf"(?<![a-z]){_SAYS_NOTHING.pattern}(?![a-z])", "", rest).strip() else "nir")
            else:
                found.add(role.replace("*", match.group(1)) if "*" in role else role)
            text = f"{text[: match.start()]} | {text[match.end() :]}"
    return found


def _family(role: str) -> str:
    return role.rstrip("0123456789")


def _plain(name: str) -> str:
    """Words and numbers in lower case with a blank between them; a capital inside a word begins another: redEdge."""
    parts = in_english(re.sub(r"(?<=[a-z])(?=[A-Z][a-z])", " ", name))
    return " ".join(re.findall(r"[a-z]+|[0-9]+|[()]", parts.lower()))
