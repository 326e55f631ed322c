"""Runs the calls in a tree and writes down what came out, file by file."""

from __future__ import annotations

import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.same_outputs.calls import LINE, REFUSED, Call, filled
from benchmarks.same_outputs.content import content_of, digest, digest_of, stdout_content
from benchmarks.same_outputs.inputs import fix_times, make_inputs
from benchmarks.same_outputs.masks import Content, Masks
from benchmarks.same_outputs.qgis_calls import THROUGH_QGIS

# GeoPackages then state this time, so that even their bytes can be compared. QGIS hands it on to no engine.
CLOCK = "2020-01-01T00:00:00.000Z"
LONGEST_S = 600
TIMED_OUT = 124  # the status that such a call is given


class Recorder:
    """One run of all calls.

    Args:
        tree: checkout with its environments.
        work: empty folder, the same for all that is compared: jobs write paths into some files.
    """

    def __init__(self, tree: Path, work: Path) -> None:
        self.tree, self.work = tree.resolve(), work.resolve()
        self._python = self.tree / ".venv" / "bin" / "python"
        self._home = self.work / "home"
        self._digests: dict[str, str] = {}  # of all files so far -> their names
        self._recorded: set[Path] = set()  # the list of models grows from call to call
        self._variables = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("SWIMDIFF_", "XDG_"))},
            "HOME": str(self._home),
            "OMP_NUM_THREADS": "1",
            "OGR_CURRENT_DATE": CLOCK,
            "PYTHONDONTWRITEBYTECODE": "1",
            "LC_ALL": "C.UTF-8",
            "QT_HASH_SEED": "0",  # else the attributes of a layout's file and the fonts of a page come in any order
            # QGIS takes the first Python of the path for its own.
            "PATH": f"/usr/bin:{os.environ['PATH']}",
        }

    def run(self, calls: Sequence[Call]) -> dict[str, Content]:
        """Makes the inputs, runs the calls in order, and gives the manifest."""
        self._home.mkdir(parents=True)
        os.environ["OGR_CURRENT_DATE"] = CLOCK
        inputs = self.work / "in"
        make_inputs(inputs)
        fix_times(inputs)
        stated = {}
        for path in _files(inputs):
            stated[str(path.relative_to(inputs))] = digest(path.read_bytes())
            self._digests.setdefault(stated[str(path.relative_to(inputs))], f"@in/{path.relative_to(inputs)}")
        if any(call.algorithm for call in calls):
            self._stage()
        found: dict[str, Content] = {}
        for number, call in enumerate(calls, start=1):
            found[call.name] = record = self._run(call)
            print(f"{number}/{len(calls)} {call.name}: {record['status']}, {record['seconds']} s", flush=True)
        return {
            "commit": self._commit(),
            "machine": platform.processor() or platform.machine(),
            "inputs": stated,
            "calls": found,
        }

    def _run(self, call: Call) -> dict[str, Content]:
        made, out = self.work / "made", self.work / "made" / call.name
        out.mkdir(parents=True)
        if call.start_from:
            shutil.copytree(made / call.start_from, out, dirs_exist_ok=True)
        if call.prepare is not None:
            call.prepare(self.work / "in", made)
            fix_times(self.work / "in")
        places = {"@in": self.work / "in", "@out": out, "@made": made, "@tree": self.tree}
        words = filled(call.words, places)
        command = [str(self._python), "-m", "engine", *words]
        if call.algorithm:
            command = self._in_qgis("--json", "run", f"swimdiff:{call.algorithm}", "--", *words)
        started_s = time.perf_counter()
        done = self._start(command)
        seconds = time.perf_counter() - started_s
        fix_times(out)
        folders = {f"{call.name}/": out}
        if call.algorithm:
            folders["models/"] = self._models()
        found = [
            (mark + str(path.relative_to(folder)), path) for mark, folder in folders.items() for path in _files(folder)
        ]
        files = {name: path for name, path in found if path not in self._recorded}
        self._recorded.update(files.values())
        masks = self._masks(files, out)
        return {
            "words": list(call.words),
            "status": done.returncode,
            "seconds": round(seconds, 1),
            "stdout": stdout_content(done.stdout, masks),
            "stderr": masks.lines(done.stderr),
            "files": self._contents(files, masks),
        }

    def _contents(self, files: dict[str, Path], masks: Masks) -> dict[str, Content]:
        found: dict[str, Content] = {}
        for name, path in files.items():
            content = content_of(path, masks)
            found[name] = {"raw": digest(path.read_bytes()), "content": digest_of(content), "says": content}
            if path.suffix == ".zip":
                with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(path) as archive:
                    archive.extractall(folder)
                    members = {f"{name}!{one.relative_to(folder)}": one for one in _files(Path(folder))}
                    found.update(self._contents(members, masks))
        return found

    def _masks(self, files: dict[str, Path], out: Path) -> Masks:
        """Masks with the digests of this call's files, then of those that were there before."""
        own: dict[str, str] = {}
        for name, path in files.items():
            own.setdefault(digest(path.read_bytes()), name)
            if path.suffix == ".zip":
                with zipfile.ZipFile(path) as archive:
                    for member in archive.namelist():
                        own.setdefault(digest(archive.read(member)), f"{name}!{member}")
        masks = Masks({str(out): "@out", str(self.work): "@work", str(self.tree): "@tree"}, {**self._digests, **own})
        self._digests = {**own, **self._digests}
        return masks

    def _stage(self) -> None:
        """Lays the plugin out and switches it on, as the tests do."""
        self._start([sys.executable, "tools/package.py", "stage", "build/plugins"]).check_returncode()
        self._start(self._in_qgis("plugins", "enable", "swimdiff_qgis")).check_returncode()

    def _in_qgis(self, *words: str) -> list[str]:
        return [sys.executable, "tools/in_qgis.py", "--home", str(self._home), "--", "qgis_process.bin", *words]

    def _models(self) -> Path:
        return next(self._home.rglob("swimdiff/models"), self._home / "none")

    def _start(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        try:
            return subprocess.run(
                command, cwd=self.tree, env=self._variables, stdin=subprocess.DEVNULL, capture_output=True,
                encoding="utf-8", errors="replace", timeout=LONGEST_S, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return subprocess.CompletedProcess(command, TIMED_OUT, "", f"It took longer than {LONGEST_S} s.")

    def _commit(self) -> str:
        return self._start(["git", "describe", "--always", "--dirty"]).stdout.strip()


def _files(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.rglob("*")) if path.is_file()]


def record(path: Path, tree: Path, work: Path, names: Sequence[str], keep: bool, without_qgis: bool) -> None:
    """Writes a manifest.

    Args:
        path: of the manifest.
        tree: whose program runs.
        work: folder for inputs and outputs; must not be there.
        names: beginnings of the names of calls, which take what earlier calls made; empty for all.
        keep: leaves the folder, to look at the files.
        without_qgis: leaves out the calls through QGIS.
    """
    chosen = [
        call
        for call in (*LINE, *REFUSED, *THROUGH_QGIS)
        if (not names or call.name.startswith(tuple(names))) and not (without_qgis and call.algorithm)
    ]
    work.mkdir(parents=True)
    try:
        manifest = Recorder(tree, work).run(chosen)
        path.write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    finally:
        if not keep:
            shutil.rmtree(work)
