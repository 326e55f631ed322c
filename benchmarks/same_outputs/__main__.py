"""The command line: record a tree, or compare two records."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from pathlib import Path

from benchmarks.same_outputs import __doc__ as question
from benchmarks.same_outputs.compare import compact, compare, read_manifest, report
from benchmarks.same_outputs.record import record


def main() -> int:
    """Gives 1 where files or exit statuses differ; texts on the terminal alone do not count."""
    parser = argparse.ArgumentParser(
        prog="same_outputs", description=question, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    verbs = parser.add_subparsers(dest="verb", required=True)
    one = verbs.add_parser("record", help="run all jobs in a tree and write a manifest")
    one.add_argument("manifest", type=Path)
    one.add_argument("--tree", type=Path, default=Path(__file__).resolve().parents[2])
    one.add_argument("--work", type=Path, default=Path(tempfile.gettempdir()) / "same_outputs", help="must not exist")
    one.add_argument("--only", nargs="+", default=[], metavar="NAME", help="calls whose names begin so")
    one.add_argument("--keep", action="store_true", help="leave the work folder")
    one.add_argument("--without-qgis", action="store_true")
    two = verbs.add_parser("compare", help="say what differs between two manifests")
    two.add_argument("before", type=Path)
    two.add_argument("after", type=Path)
    two.add_argument("--most", type=int, default=20, help="so many places of a file are named")
    three = verbs.add_parser(
        "shorten", help="leave the checksums of a manifest alone; what differs is then told, not where"
    )
    three.add_argument("manifest", type=Path)
    three.add_argument("short", type=Path)
    chosen = parser.parse_args()
    if chosen.verb == "shorten":
        text = json.dumps(compact(read_manifest(chosen.manifest)), indent=0)
        chosen.short.write_text(text + "\n", encoding="utf-8")
        return 0
    if chosen.verb == "record":
        record(chosen.manifest, chosen.tree, chosen.work, chosen.only, chosen.keep, chosen.without_qgis)
        return 0
    found = compare(read_manifest(chosen.before), read_manifest(chosen.after))
    for line in report(found, chosen.most):
        print(line)
    return 0 if found.same else 1


if __name__ == "__main__":
    sys.exit(main())
