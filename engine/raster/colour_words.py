"""Words for parts of the spectrum in other languages than English, as agencies for maps and farms name bands."""

from __future__ import annotations

import re
import unicodedata

# Without accents, in lower case. A word that means something else in English, such as the Spanish "a", is left out.
_WORDS = {
    "red": "rot roter rote rotes rouge rojo roja vermelho vermelha rosso rossa rood rode rod rott",
    "green": "grun gruen gruner grune grunes vert verte verde groen groene gron gront",
    "blue": "blau blauer blaue blaues bleu bleue azul blu blauw blauwe bla blatt",
    "infrared": "infrarot infrarouge infrarrojo infrarroja infravermelho infrarosso infrarood",
    "near": "nah nahes naher nahe proche cercano cercana proximo proxima vicino vicina nabij nabije",
    "mid": "mittleres mittlerer mittel moyen moyenne medio media midden",
    "thermal": "thermisch thermisches thermische thermale thermales thermique termico termica termisch thermiek",
    "far": "fernes lointain lejano lontano ver",
    "nir": "pir",
    "edge": "bord limite borde bordo kante",
    "minus": "moins menos meno weniger",
    "ratio": "verhaltnis rapport razon razao rapporto verhouding quotient",
    "difference": "differenz diferencia diferenca differenza verschil",
    "index": "indice indices indizes",
    "mask": "maske masque mascara maschera masker",
}  # fmt: skip
_ENGLISH = {word: english for english, words in _WORDS.items() for word in words.split()}
_COMPOUNDS = (
    (re.compile(r"\b(?:kurzwelliges|kurzwellen|kortegolf|kortgolvig|kortvagig)[ -]*infra(?:rot|rood|rod)\b"),
     "swir"),
    (re.compile(r"\binfrarot\W+kurzwell(?:ig|en)\b"), "swir"),
    (re.compile(r"\b(infrarouge|infrarrojo|infravermelho|infrarosso)[ -]+(?:de |a |di )?"
                r"(?:ond[ae]s? curtas?|ond[ae]s? cort[ae]s?|ondes? courtes?|court|"
                r"courtes? longueurs? d.?ondes?)\b"), "swir"),
    (re.compile(r"\bnah(?:es)?[ -]*infrarot\b"), "nir"),
    (re.compile(r"\bmittel[ -]*infrarot\b"), "mir"),
    (re.compile(r"\bthermal?[ -]*infrarot\b"), "thermal"),
    (re.compile(r"\bfern[ -]*infrarot\b"), "far infrared"),
)  # fmt: skip
# Romance languages put what kind of infrared it is behind it, and the edge before it.
_BEHIND = (
    (re.compile(r"\binfrared[ -]+(near|mid|thermal|far)\b"), r"\1 infrared"),
    (re.compile(r"\bedge[ -]+red\b"), "red edge"),
)


def in_english(name: str) -> str:
    """A band's name with the words for parts of the spectrum in English; all else stays, as do English names.

    Args:
        name: such as `Grün`, `Proche infrarouge`, `Rouge moins bleu`.
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).replace("ø", "o")
    lower = plain.lower()
    text = lower
    for pattern, english in _COMPOUNDS:
        text = pattern.sub(english, text)
    text = re.sub(r"[a-z]+", lambda found: _ENGLISH.get(found.group(), found.group()), text)
    for pattern, english in _BEHIND:
        text = pattern.sub(english, text)
    return plain if text == lower else text
