"""Changed files for every parser that reads what others wrote; a wrong result without a word is the finding.

Files that carry checksums must be refused, or give what the sound file gives. Of files that carry none, what is read
must be what an independent reader finds in them; in all cases an error is one of ours, with a sentence.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from engine.contract.errors import SwimdiffError
from engine.failures import failure
from tests.faults.injected import SEED
from tests.faults.ledger import Ledger
from tests.faults.trial import SILENT, UNCLEAR

WORDS = (
    b"null",
    b"true",
    b"-1",
    b"1e999",
    b"NaN",
    b'""',
    b"[]",
    b"{}",
    b"\0",
    b"\xff",
    b"9" * 40,
    b"\\u0000",
    b"\n",
    b",",
)
BATCH = 250


@dataclass(frozen=True)
class Subject:
    """A parser and a sound file for it.

    Args:
        name: of the format.
        content: the sound file.
        read: what a changed file is read as, comparable; raises where it is refused.
        expected: what an independent reader finds in it; None where the file has checksums, so that only what the
            sound file gives is right. It raises where it cannot read the file: then the parser must not either.
        first: byte from which the file is changed.
    """

    name: str
    content: bytes
    read: Callable[[bytes], Any]
    expected: Callable[[bytes], Any] | None = None
    first: int = 0


def mutated(content: bytes, generator: random.Random, first: int = 0) -> bytes:
    """Changes a file in one to four places: bits, bytes, numbers, parts that are cut, doubled, moved or replaced."""
    changed = bytearray(content)
    for _ in range(generator.choice((1, 1, 1, 2, 4))):
        if len(changed) <= first + 2:
            break
        place = generator.randrange(first, len(changed))
        length = min(generator.choice((1, 2, 4, 8, 32, 256)), len(changed) - place)
        way = generator.randrange(8)
        if way == 0:
            changed[place] ^= 1 << generator.randrange(8)
        elif way == 1:
            changed[place] = generator.randrange(256)
        elif way == 2:
            del changed[place : place + length]
        elif way == 3:
            changed[place:place] = changed[place : place + length]
        elif way == 4:
            del changed[place:]
        elif way == 5:
            changed[place : place + length] = generator.choice(WORDS)
        elif way == 6:
            other = generator.randrange(first, len(changed))
            changed[place : place + length] = changed[other : other + length]
        else:
            digits = [number for number, one in enumerate(changed) if 48 <= one < 58 and number >= first]
            if digits:
                changed[generator.choice(digits)] = 48 + generator.randrange(10)
    return bytes(changed)


def fault_of(subject: Subject, content: bytes, sound: Any) -> dict[str, str] | None:
    """Reads a changed file and says what must not be; None where all is well."""
    try:
        found = subject.read(content)
    except SwimdiffError:
        return None
    except Exception as error:
        said = failure(error)
        text = f"{type(error).__name__}: {str(error)[:120]}"
        return {"kind": UNCLEAR, "text": text} if said.code == "internal" else None
    if subject.expected is None:
        right = sound
    else:
        try:
            right = subject.expected(content)
        except Exception as error:
            return {"kind": SILENT, "text": f"it is read where another reader says {str(error)[:120]}"}
    return None if found == right else {"kind": SILENT, "text": f"{str(found)[:120]} in place of {str(right)[:120]}"}


def fuzz(subject: Subject, ledger: Ledger, count: int) -> int:
    """Reads the next batch of changed files.

    Args:
        subject: the parser.
        ledger: knows which batches were read.
        count: files in all.

    Returns:
        How many were read now; 0 where all were.
    """
    for start in range(0, count, BATCH):
        name = f"fuzz {subject.name} {start}"
        if ledger.done(name):
            continue
        sound, findings = subject.read(subject.content), []
        for number in range(start, min(start + BATCH, count)):
            content = mutated(subject.content, random.Random(f"{SEED} {subject.name} {number}"), subject.first)
            found = fault_of(subject, content, sound)
            if found is not None:
                findings.append({**found, "text": f"{subject.name} {number}: {found['text']}"})
        done = min(BATCH, count - start)
        ledger.note(name, {"mutated files": done, f"mutated {subject.name}": done}, findings)
        return done
    return 0
