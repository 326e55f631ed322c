"""From a job's dataclass to everything that is made of it: parameters, validation, JSON, a fingerprint."""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar, Union

from .errors import ParameterError

Value = Union[str, float, int, bool, None]
# What a value is: all that dialogs, command line and validation need to know of it, whatever the parameter's name.
KINDS = (
    "raster",  # path of a raster
    "vector",  # path of a vector file
    "labels",  # path of a vector file, or of a raster of classes
    "layer",  # name of the layer in the vector file `of`; empty: the only one
    "field",  # name of the field of the vector file `of` that holds the classes; empty: found
    "classes",  # JSON list of classes; empty: those that `of` has
    "nodata",  # number that means no data in the raster, or the list of sources, `of`; None: as the files say
    "sources",  # paths of rasters, archives and folders, one per line
    "encoder",  # path of an encoder file
    "model",  # path of a classifier
    "file",
    "folder",
    "out_folder",  # folder that the job writes into
    "crs",  # authority code or WKT
    "extent",  # xmin,ymin,xmax,ymax, and a CRS in brackets where it is not that of the raster
    "choice",
    "text",
    "threshold",  # a rule, or a number between 0 and 1
    "number",
    "integer",
    "boolean",
)
NUMBERS = ("number", "nodata")  # kinds whose values can have fractions
JobType = TypeVar("JobType")


class Choices(NamedTuple):
    """Some choices of another parameter of the job, with which alone a parameter means something.

    Args:
        parameter: the other one, such as method.
        values: such as swimdiff.
    """

    parameter: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Parameter:
    """One field of a job, as the Processing dialog, the command line and the reference page need it.

    `default` is None where a number is optional. `unit` is a short symbol such as px or m. `by_flag` keeps a
    required input from standing by position on the command line. `origin` says where the default of a published method
    comes from: stated by its paper, taken from the line of work that it stands in, measured for this program, or
    assumed here. `belongs_to` ties
    it to choices of another parameter: with any other choice it must keep its default, and is no part of the job's
    values. `of` names the parameter that this one says something about, as KINDS has it. `words` are texts beside what
    the kind takes: union for an extent, random for an encoder. `usual` are names of fields that are tried first.
    """

    name: str
    kind: str
    default: Value
    label: str
    help: str
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] = ()
    choice_labels: tuple[str, ...] = ()
    choice_helps: tuple[str, ...] = ()
    advanced: bool = False
    required: bool = False
    by_flag: bool = False
    origin: str = ""
    belongs_to: Choices | None = None
    of: str = ""
    words: tuple[str, ...] = ()
    word_labels: tuple[str, ...] = ()
    usual: tuple[str, ...] = ()

    @property
    def positional(self) -> bool:
        """Whether the command line takes it by position: what a job works on."""
        return self.required and self.kind != "out_folder" and not self.by_flag

    @property
    def settled(self) -> bool:
        """Whether there is one choice only, which nobody need be asked for."""
        return len(self.choices) == 1

    @property
    def flag(self) -> str:
        """The command line's flag, such as --minimum-area-px."""
        return "--" + self.name.replace("_", "-")

    @property
    def processing_name(self) -> str:
        """The name in the Processing toolbox, such as MINIMUM_AREA_PX."""
        return self.name.upper()


_NOT_OF_ITS_TYPE: dict[tuple[type[Any], ...], str] = {
    (float, int): "“{label}” is {value}, which is not a number.",
    (int,): "“{label}” is {value}, which is not a whole number.",
    (bool,): "“{label}” is {value}, which is neither true nor false.",
    (str,): "“{label}” is {value}, which is not a text.",
}


def parameter(kind: str, default: Value, label: str, help: str, **details: Any) -> Any:
    """Makes a dataclass field that carries a Parameter in its metadata.

    Args:
        kind: one of KINDS.
        default: the value that is used when none is given; None means "not given".
        label: a few words for a form.
        help: what it does and why the default is what it is; what `choice_helps` says of each choice follows by itself.
        **details: the other fields of Parameter.
    """
    if kind not in KINDS:
        raise ParameterError(
            "Unknown kind of parameter: {kind}.", "Use one of {known}.", kind=kind, known=", ".join(KINDS)
        )
    choices = zip(details.get("choices", ()), details.get("choice_helps", ()))
    whole = " ".join([*filter(None, [help]), *(f"{choice}: {text}" for choice, text in choices)])
    described = Parameter(name="", kind=kind, default=default, label=label, help=whole, **details)
    return dataclasses.field(default=default, metadata={"parameter": described})


def parameters(job: Any) -> tuple[Parameter, ...]:
    """Lists the parameters of a job class or of a job, in the order of its fields.

    The help of one that belongs to some choices of another says so, where there are others to choose.
    """
    plain = [dataclasses.replace(field.metadata["parameter"], name=field.name) for field in dataclasses.fields(job)]
    by_name = {described.name: described for described in plain}
    return tuple(_with_owner(described, by_name) for described in plain)


def to_dict(job: Any) -> dict[str, Value]:
    """Gives the job's values by name, ready for JSON, without those that belong to what is not chosen."""
    return {one.name: getattr(job, one.name) for one in parameters(job) if _counts(one, job)}


def from_dict(job_type: type[JobType], values: Mapping[str, Any]) -> JobType:
    """Builds and validates a job.

    Raises:
        ParameterError: for an unknown name, a value of the wrong type or out of bounds.
    """
    known = {described.name: described for described in parameters(job_type)}
    unknown = sorted(set(values) - set(known))
    if unknown:
        raise ParameterError(
            "Unknown parameter: {unknown}.",
            "Known parameters are {known}.",
            unknown=", ".join(unknown),
            known=", ".join(known),
        )
    job = job_type(**{name: _converted(known[name], value) for name, value in values.items()})
    validate(job)
    return job


def validate(job: Any) -> None:
    """Checks each value against its parameter's kind, bounds and choices.

    Raises:
        ParameterError: naming the first parameter that does not fit, its value and what would fit.
    """
    for described in parameters(job):
        value = getattr(job, described.name)
        _check(described, value)
        owner = described.belongs_to
        if owner is not None and value != described.default and not _counts(described, job):
            raise ParameterError(
                "“{label}” is {value}, but it has no effect with “{chooser_label}” {chosen}.",
                "Leave it out, or set “{chooser_label}” to {choices}.",
                label=described.label,
                value=repr(value),
                chooser_label=next(one.label for one in parameters(job) if one.name == owner.parameter),
                chosen=getattr(job, owner.parameter),
                choices=", ".join(owner.values),
            )


def fingerprint_text(job: Any, leave_out: tuple[str, ...] = ()) -> str:
    """Gives a stable text of the job's values; equal texts mean equal results for equal inputs."""
    values = {name: value for name, value in to_dict(job).items() if name not in leave_out}
    return json.dumps(values, sort_keys=True, ensure_ascii=True)


def _counts(described: Parameter, job: Any) -> bool:
    """Whether a parameter means something with what else is chosen."""
    owner = described.belongs_to
    return owner is None or getattr(job, owner.parameter) in owner.values


def _with_owner(described: Parameter, by_name: Mapping[str, Parameter]) -> Parameter:
    owner = described.belongs_to
    if owner is None or set(by_name[owner.parameter].choices) <= set(owner.values):
        return described
    chooser = by_name[owner.parameter]
    labels = dict(zip(chooser.choices, chooser.choice_labels))
    names = ", ".join(labels[value] for value in owner.values)
    return dataclasses.replace(described, help=f"{described.help} Only with {chooser.label}: {names}.")


def _converted(described: Parameter, value: Any) -> Value:
    if value is None or (value == "" and described.default is None):
        return described.default if described.default is None else value
    if described.kind in NUMBERS and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if described.kind == "integer" and isinstance(value, float) and value.is_integer():
        return int(value)
    if described.kind == "threshold" and isinstance(value, (int, float)) and not isinstance(value, bool):
        return repr(float(value))
    return value  # type: ignore[no-any-return]


def _check(described: Parameter, value: Any) -> None:
    if value is None and described.default is None and not described.required:
        return
    numbers: dict[str, tuple[type[Any], ...]] = dict.fromkeys(NUMBERS, (float, int))
    types: dict[str, tuple[type[Any], ...]] = {**numbers, "integer": (int,), "boolean": (bool,)}
    expected = types.get(described.kind, (str,))
    if not isinstance(value, expected) or (isinstance(value, bool) and bool not in expected):
        raise ParameterError(_NOT_OF_ITS_TYPE[expected], described.help, label=described.label, value=repr(value))
    if isinstance(value, str) and not _is_text(value):
        raise ParameterError(
            "“{label}” is {value}, which contains bytes or signs that are no text in UTF-8.",
            "Rename the file or the folder, or type the text anew.",
            label=described.label,
            value=ascii(value),
        )
    if described.required and value == "":
        raise ParameterError("“{label}” is missing.", described.help, label=described.label)
    if described.choices and value not in described.choices:
        raise ParameterError(
            "“{label}” is {value}, which is not one of the choices.",
            "Choose one of {choices}.",
            label=described.label,
            value=repr(value),
            choices=", ".join(described.choices),
        )
    if described.kind == "threshold":
        parse_threshold(str(value), described.label)
    if described.kind in (*NUMBERS, "integer"):
        _check_bounds(described, float(value))


def _is_text(value: str) -> bool:
    """Whether files of results, layers and libraries can hold it: a name that the system gave may be no UTF-8."""
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return "\0" not in value


def _check_bounds(described: Parameter, value: float) -> None:
    if not math.isfinite(value):
        hint = "Leave it empty: what is not finite always means no data." if described.kind == "nodata" else ""
        raise ParameterError(
            "“{label}” is {value}, which is no finite number.",
            hint or described.help,
            label=described.label,
            value=value,
        )
    low = -math.inf if described.minimum is None else described.minimum
    high = math.inf if described.maximum is None else described.maximum
    if not low <= value <= high:
        unit = f" {described.unit}" if described.unit else ""
        raise ParameterError(
            "“{label}” is {value}{unit}, which is out of range.",
            "Use a value from {low} to {high}{unit}.",
            label=described.label,
            value=value,
            unit=unit,
            low=low,
            high=high,
        )


AUTO = "auto"
THRESHOLD_RULES = (AUTO, "robust", "kapur", "yen", "triangle", "otsu", "percentile")


def parse_threshold(text: str, label: str = "Threshold") -> tuple[str, float | None]:
    """Splits a threshold into its rule and, for a fixed one, its value.

    Args:
        text: one of THRESHOLD_RULES, or a number between 0 and 1 such as 0.42.
        label: of the parameter, for the message.

    Returns:
        The rule ("fixed" for a number) and the number, or None for a rule.

    Raises:
        ParameterError: where it is neither.
    """
    text = text.strip().lower()
    if text in THRESHOLD_RULES:
        return text, None
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0.0 <= value <= 1.0:
        raise ParameterError(
            "“{label}” is {value}, which is neither a rule nor a number between 0 and 1.",
            "Use one of {threshold_rules}, or a number such as 0.4.",
            label=label,
            value=repr(text),
            threshold_rules=", ".join(THRESHOLD_RULES),
        )
    return "fixed", value
