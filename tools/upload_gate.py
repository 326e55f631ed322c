"""Checks a built zip as the plugin repository does: its rules, bandit and detect-secrets, and the encoders in it.

Any finding fails.

Usage: upload_gate.py ZIP
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from package import PackageError, check_models, check_zip

# The one module that may start processes; only there may a finding be set aside, each with its number and a reason.
LAUNCHER = re.compile(r"swimdiff_qgis/worker/\w+\.py$")
NUMBERED = re.compile(r"#\s*nosec\s+(B\d{3}(?:\s*,\s*B\d{3})*)")


def report_of(command: list[str], folder: Path) -> dict[str, object]:
    """Runs a scanner in a folder and reads its JSON."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    try:
        report: dict[str, object] = json.loads(done.stdout)
    except ValueError:
        sys.exit(f"gate: {command[2]} gave no report (status {done.returncode}): {done.stderr[-2000:]}")
    return report


def bandit_findings(folder: Path) -> list[str]:
    """Lists what bandit finds, and the files that it could not read."""
    report = report_of([sys.executable, "-m", "bandit", "-q", "-r", ".", "-f", "json"], folder)
    findings = [
        f"{found['filename']}:{found['line_number']}: {found['test_id']} {found['issue_text']}"
        for found in report["results"]
    ]
    return findings + [f"{failed['filename']}: not scanned, {failed['reason']}" for failed in report["errors"]]


def secret_findings(folder: Path) -> list[str]:
    """Lists what detect-secrets finds."""
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "."]
    report = report_of(command, folder)
    return [
        f"{name}:{found['line_number']}: {found['type']}"
        for name, all_found in report["results"].items()
        for found in all_found
    ]


def exemption_findings(folder: Path) -> list[str]:
    """Lists findings that were set aside outside the launcher, without a number, or without a reason for that number.

    The reason stands in the docstring of the module, beside the number: words after it on its line confuse bandit.
    """
    findings, files = [], set()
    for path in sorted(folder.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        reasons = ast.get_docstring(ast.parse(text)) or ""
        for number, line in enumerate(text.splitlines(), 1):
            if re.search(r"#\s*nosec|pragma:\s*allowlist", line):
                place = path.relative_to(folder).as_posix()
                files.add(place)
                stated = NUMBERED.search(line)
                explained = stated is not None and all(code.strip() in reasons for code in stated[1].split(","))
                if not LAUNCHER.search(place) or not explained:
                    findings.append(f"{place}:{number}: set aside in the wrong place, or without number and reason")
    if len(files) > 1:
        findings.append(f"findings are set aside in {len(files)} files, not in one: {', '.join(sorted(files))}")
    return findings


def main() -> int:
    """Prints every finding and fails where there is one."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    archive = Path(sys.argv[1])
    try:
        check_zip(archive)
    except PackageError as error:
        sys.exit(f"gate: {error}")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        with zipfile.ZipFile(archive) as opened:
            opened.extractall(folder)
        findings = {
            "bandit": bandit_findings(folder),
            "detect-secrets": secret_findings(folder),
            "exemptions": exemption_findings(folder),
            "encoders": check_models(archive),
        }
    for scanner, found in findings.items():
        print(f"gate: {scanner}: {len(found)} findings")
        for line in found:
            print(f"  {line}")
    return 1 if any(findings.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
