"""Errors, progress and log lines are templates with named values, so that each can be translated where it is shown."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from engine.contract.jobs import JOBS
from engine.contract.parameters import parameters
from tests.architecture.sources import ROOT, assert_none, modules, tree
from tools.catalogue import faults
from tools.templates import Spoken, constants, fields, spoken, texts
from tools.translations import collect

CODE = modules("engine") + modules("swimdiff_qgis")


def is_ready_made(template: ast.expr, made: set[str]) -> bool:
    """Whether values were put into a text already, or a language chosen."""
    if isinstance(template, ast.IfExp):
        return is_ready_made(template.body, made) or is_ready_made(template.orelse, made)
    if isinstance(template, ast.Attribute):
        return template.attr in ("message", "hint")  # of an error: its templates are message_template, hint_template
    if isinstance(template, ast.Name):
        return template.id in made
    return isinstance(template, (ast.JoinedStr, ast.BinOp, ast.Call))


def made_names(function: ast.AST) -> set[str]:
    """Names that a function gives to texts which it puts together."""
    return {
        target.id
        for node in ast.walk(function)
        if isinstance(node, ast.Assign) and isinstance(node.value, (ast.JoinedStr, ast.BinOp, ast.Call))
        if not (isinstance(node.value, ast.Call) and getattr(node.value.func, "attr", "") not in ("format", "join"))
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def places() -> Iterator[tuple[str, ast.Module, set[str], Spoken]]:
    for module in CODE:
        whole = tree(module.path)
        assert isinstance(whole, ast.Module)
        functions = [one for one in ast.walk(whole) if isinstance(one, ast.FunctionDef)]
        for one in spoken(whole):
            owners = [f for f in functions if f.lineno <= one.node.lineno <= (f.end_lineno or f.lineno)]
            made = set().union(*(made_names(owner) for owner in owners))
            yield f"{module.path.relative_to(ROOT)}:{one.node.lineno}", whole, made, one


def test_a_sentence_is_a_template() -> None:
    assert_none(
        f"{place}: {ast.unparse(template)[:80]}"
        for place, _, made, one in places()
        for template in one.templates
        if is_ready_made(template, made)
    )


def test_fields_and_values_belong_together() -> None:
    def offence(whole: ast.Module, one: Spoken) -> str:
        found = [texts(template, constants(whole)) for template in one.templates]
        try:
            named = set().union(*(fields(text) for several in found for text in several or ()))
        except ValueError as error:
            return str(error)
        if one.values is None:
            return ""
        missing = named - one.values
        unused = set() if None in found else one.values - named
        return ", ".join([*(f"no value for {name}" for name in missing), *(f"no field for {name}" for name in unused)])

    offences = ((place, offence(whole, one)) for place, whole, _, one in places())
    assert_none(f"{place}: {said}" for place, said in offences if said)


# A number before things of which there may be one, without a second form of their word.
PLURAL = re.compile(
    r"\{(\w*)(?::,)?\} (?:\w+ )?(?:acquisitions|areas|bands|cells|classes|features|images|keys|labels|layers|minutes|"
    r"pairs|parts|patches|places|points|processes|scenes|seeds|steps|tensors)\b"
)
# Sentences in which there are always several, or which are about a limit.
SEVERAL = (
    "{path} has {count} bands; a class map has one.",
    "{path} contains {count} layers.",
    "{place}: the card names {steps} training steps.",
    "{} bands",
    "The class list in the file cannot be used: {reason} The classes are those of the field.",
)
LIMITED = (
    "; at most {",
    " at most {largest} ",
    " more than {most} ",
    ", more than any ",
    " which is more than one in a hundred",
    "fewer than {}",
    " equal parts",
)
BATCHES = ("{patches:,} patches", "{batch_size} patches", "{scenes:,} scenes")  # a training has several of them


def test_one_thing_is_not_spoken_of_as_several() -> None:
    def offends(text: str) -> bool:
        for several in BATCHES:
            text = text.replace(several, "")
        known = text in SEVERAL or any(limit in text for limit in LIMITED)
        return bool(PLURAL.search(text)) and not known

    assert offends("There are {count} patches.") and not offends("{count} {count:patch is|patches are} damaged.")
    assert_none(f"{sorted(places)[0]}: {text}" for text, places in collect().items() if offends(text))


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("{count:Stück ist|Stücke sind} {count:,}-mal da.", ""),
        ("Da sind {count:,}.", ""),
        ("{count:Stück ist|Stücke sind} da.", "fields"),
        ("{count:,} {other:ist|sind} da.", "no number"),
        ("{count:,} {count:ist|sind|waren} da.", "two forms"),
    ],
)
def test_words_that_a_number_decides_are_each_languages_own(words: str, fault: str) -> None:
    found = faults("{count:,} {count:is|are} there.", words)
    assert fault in " ".join(found) and bool(found) == bool(fault)


def test_parameters_are_named_by_their_label() -> None:
    # The dialogs show labels; the command line puts flags in their place.
    labels = {described.label for job in JOBS.values() for described in parameters(job)}
    assert_none(
        f"{place}: “{label}”"
        for place, whole, _, one in places()
        for template in one.templates
        for text in texts(template, constants(whole)) or ()
        for label in re.findall("“([^{}”]+)”", text)
        if label not in labels and not place.startswith("swimdiff_qgis")
    )
