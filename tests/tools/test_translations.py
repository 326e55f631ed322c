"""The languages of the plugin: complete, with the fields, shortcuts and markup of the English texts."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tools import catalogue, translations

LANGUAGES = ("de", "es", "fr", "pt")


@pytest.fixture(scope="module")
def texts() -> translations.Texts:
    """What the plugin shows."""
    return translations.collect()


def test_these_languages_are_there() -> None:
    assert tuple(catalogue.files()) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_complete(language: str, texts: translations.Texts) -> None:
    known = catalogue.read(catalogue.files()[language])
    assert sorted(set(texts) - set(known)) == []
    assert sorted(set(known) - set(texts)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_fits_its_text(language: str) -> None:
    known = catalogue.read(catalogue.files()[language])
    assert [(text, words, found) for text, words in known.items() if (found := catalogue.faults(text, words))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_is_as_the_tool_writes_it(language: str, texts: translations.Texts) -> None:
    path = catalogue.files()[language]
    assert path.read_text(encoding="utf-8") == catalogue.written(language, texts, catalogue.read(path))


@pytest.mark.parametrize(
    ("source", "words", "fault"),
    [
        ("{count:,} of {total}", "{total} / {count:,}", ""),
        ("{count:,} of {total}", "{total} / {count}", "fields"),
        ("{} to {}", "{} bis", "fields"),
        ("%v of %m checked", "%v von %m geprüft", ""),
        ("%v of %m checked", "%v geprüft", "progress bar"),
        ("&Open", "Ö&ffnen", ""),
        ("&Open", "Öffnen", "shortcuts"),
        ("Open", "Ö&ffnen", "shortcuts"),
        ("<b>Open</b> it", "<b>Öffne</b> es", ""),
        ("<b>Open</b> it", "<b>Öffne es", "markup"),
        (" Open", "Öffne", "spaces"),
        ("Open it.", "Öffne es", "ends with"),
        ("Open", "Öffne…", "ends with"),
        ("Open", " ", "missing"),
        ("{path} has no CRS.", "{path hat kein KBS.", "fields"),
    ],
)
def test_what_a_translation_lost_is_named(source: str, words: str, fault: str) -> None:
    found = catalogue.faults(source, words)
    assert bool(found) == bool(fault) and fault in " ".join(found)


def test_translations_stay_and_vanished_texts_go(tmp_path: Path) -> None:
    path = tmp_path / "swimdiff_de.ts"
    path.write_text(catalogue.written("de", ("A & <b>", "B", "C"), {"A & <b>": "Ä & <b>", "C": "Z"}), encoding="utf-8")
    assert catalogue.read(path) == {"A & <b>": "Ä & <b>", "C": "Z"}
    again = catalogue.written("de", ("A & <b>", "D"), catalogue.read(path))
    assert "<source>C</source>" not in again and again.count("unfinished") == 1


def test_translations_are_taken_from_a_dictionary(root: Path, tmp_path: Path) -> None:
    # In a copy of what the tool reads.
    for name in ("tools", "engine", "swimdiff_qgis"):
        (tmp_path / name).symlink_to(root / name)
    (tmp_path / "tools").unlink()
    (tmp_path / "tools").mkdir()
    for name in ("translations.py", "catalogue.py", "templates.py"):
        (tmp_path / "tools" / name).write_bytes((root / "tools" / name).read_bytes())
    (tmp_path / "resources" / "i18n").mkdir(parents=True)
    added = tmp_path / "added.json"
    added.write_text(json.dumps({"{first} and {last}": "{first} und {last}", "Not a text": "Kein Text"}))
    command = [sys.executable, str(tmp_path / "tools" / "translations.py")]
    for _ in range(2):
        done = subprocess.run([*command, "--add", "de", str(added)], capture_output=True, text=True, check=True)
        assert "1 vanished" in done.stdout
    assert catalogue.read(tmp_path / "resources" / "i18n" / "swimdiff_de.ts") == {
        "{first} and {last}": "{first} und {last}"
    }
    missing = subprocess.run([*command, "--missing", "de"], capture_output=True, text=True, check=True).stdout
    assert "{first} and {last}" not in json.loads(missing) and "{size:.0f} MB" in json.loads(missing)
    subprocess.run([*command], capture_output=True, text=True, check=True)  # keeps them
    assert len(catalogue.read(tmp_path / "resources" / "i18n" / "swimdiff_de.ts")) == 1
