"""Writes a page of the manual for each tool of the Processing toolbox, from what the program itself says of it.

MkDocs calls `on_files` (`hooks` in mkdocs.yml).
"""

from __future__ import annotations

import ast
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from engine.contract.jobs import JOBS  # noqa: E402
from engine.contract.parameters import Parameter, parameters  # noqa: E402
from tools.parameters_page import ALGORITHMS, algorithm_of, bounds_of, default_of  # noqa: E402

# The page of the manual that leads through the work with a job.
GUIDES = {
    **dict.fromkeys(("detect-change", "apply-threshold", "plan-change"), ("change", "See change")),
    **dict.fromkeys(("train-classifier", "classify"), ("classes", "Classes from labels")),
    **dict.fromkeys(("train-scenes", "classify-scenes", "more-like-this"), ("places", "Whole places")),
    **dict.fromkeys(("train-detector", "detect-objects", "compare-objects"), ("objects", "Objects")),
    **dict.fromkeys(("draw-sample", "accuracy"), ("check", "Check a map")),
    **dict.fromkeys(("pretrain", "plan-pretraining"), ("encoders", "Train an encoder")),
    **dict.fromkeys(("import-encoder", "evaluate"), ("models", "Models")),
    "export-map": ("export", "Export a map"),
    "run-many": ("many", "Many inputs"),
    **dict.fromkeys(("check-cluster", "help-cluster"), ("cluster", "A cluster")),
    "sample": ("first-steps", "First steps"),
    "self-test": ("settings", "Settings"),
}


@dataclass(frozen=True)
class Tool:
    """A tool of the toolbox.

    Args:
        job: that it runs.
        label: its name.
        group: in which it stands.
        outputs: by name, what each is.
    """

    job: str
    label: str
    group: str
    outputs: tuple[tuple[str, str], ...]

    @property
    def name(self) -> str:
        """Its id, without the provider."""
        return ALGORITHMS.get(self.job, self.job.replace("-", ""))


def tools() -> list[Tool]:
    """Reads the tools from the plugin's code, since QGIS is not needed for that."""
    found = []
    for path in sorted((ROOT / "swimdiff_qgis" / "algorithms").glob("*.py")):
        module = ast.parse(path.read_text(encoding="utf-8"))
        classes: dict[str, dict[str, ast.expr]] = {}
        for node in (one for one in module.body if isinstance(one, ast.ClassDef)):
            inherited = (classes.get(getattr(base, "id", ""), {}) for base in node.bases)
            classes[node.name] = given = {
                **{name: value for one in inherited for name, value in one.items() if name != "job_name"},
                **{
                    part.targets[0].id: part.value
                    for part in node.body
                    if isinstance(part, ast.Assign) and isinstance(part.targets[0], ast.Name)
                },
            }
            if "job_name" in given:
                texts = {name: str(getattr(given[name], "value", "")) for name in ("job_name", "label", "group_label")}
                outputs = tuple(_outputs(given.get("gives")))
                found.append(Tool(texts["job_name"], texts["label"], texts["group_label"], outputs))
    return sorted(found, key=lambda tool: list(JOBS).index(tool.job))


def _outputs(given: ast.expr | None) -> list[tuple[str, str]]:
    parts = list(ast.walk(given)) if given is not None else []
    shared = _shared_outputs()
    calls = [shared.get(getattr(one, "id", ""), one) for one in parts]
    calls = [one for one in calls if isinstance(one, ast.Call)]
    words = [[part.value for part in one.args if isinstance(part, ast.Constant)] for one in calls]
    return [(str(one[0]), str(one[1])) for one in words if len(one) >= 2]


def _shared_outputs() -> dict[str, ast.expr]:
    """Outputs that several tools have, by their names in the code."""
    path = ROOT / "swimdiff_qgis" / "algorithms" / "common" / "outputs.py"
    assigned = [one for one in ast.parse(path.read_text(encoding="utf-8")).body if isinstance(one, ast.Assign)]
    return {target.id: one.value for one in assigned for target in one.targets if isinstance(target, ast.Name)}


def page(tool: Tool) -> str:
    """Writes the page of a tool."""
    job = JOBS[tool.job]
    guide, title = GUIDES[tool.job]
    lines = [f"# {tool.label}", "", " ".join((job.__doc__ or "").split()), ""]
    lines += [
        f"In the Processing toolbox: *SwiMDiff → {tool.group}*, `{algorithm_of(tool.job)}`.",
        f"How it is used: [{title}](../{guide}.md).",
        "",
    ]
    described = parameters(job)
    if described:
        lines += ["## Parameters", "", *(_parameter(one) for one in described)]
    if tool.outputs:
        lines += ["## Results", "", "| output | what it is |", "|---|---|"]
        lines += [f"| `{name}` | {text} |" for name, text in tool.outputs]
    return "\n".join([*lines, ""])


def _parameter(one: Parameter) -> str:
    """A paragraph of a parameter: name, meaning, default, choices."""
    usual = "required" if one.required else f"default: {default_of(one)}"
    facts = [f"`{one.processing_name}`", *(["advanced"] if one.advanced else []), usual]
    values = "" if one.choices else bounds_of(one)
    facts += [values] if values else []
    choices = [f"- `{value}`: {label}" for value, label in zip(one.choices, one.choice_labels, strict=True)]
    return "\n".join([f"### {one.label}", "", f"{one.help}", "", *choices, "", " · ".join(facts), ""])


def index(found: list[Tool]) -> str:
    """Lists the tools by their groups."""
    lines = [
        "# Tools",
        "",
        "All that the plugin can do stands in the Processing toolbox under *SwiMDiff*, for single runs, batches,",
        "models and `qgis_process`.",
        "",
    ]
    for group in dict.fromkeys(tool.group for tool in found):
        lines += [f"## {group}", ""]
        for tool in (one for one in found if one.group == group):
            lines.append(f"- [{tool.label}]({tool.name}.md): {' '.join((JOBS[tool.job].__doc__ or '').split())}")
        lines.append("")
    return "\n".join(lines)


def on_files(files: Any, config: Any) -> Any:
    """Adds the pages; called by MkDocs."""
    found = tools()
    files.append(File.generated(config, "toolbox/index.md", content=index(found)))
    for tool in found:
        files.append(File.generated(config, f"toolbox/{tool.name}.md", content=page(tool)))
    return files
