"""An engine for the tests of the algorithms: fake_engine.py BEHAVIOUR FOLDER; notes its job in FOLDER/job.json."""

from __future__ import annotations

import json
import os
import shutil
import sys
from pathlib import Path


def say(kind: str, **values: object) -> None:
    """Writes an event."""
    sys.stdout.write(json.dumps({"type": kind, **values}) + "\n")
    sys.stdout.flush()


def main(behaviour: str, folder: Path) -> None:
    """Takes a job and ends it as asked."""
    say("hello", protocol=2, version="0", python="3", processors=1)
    run = json.loads(sys.stdin.readline())
    values = run["values"]
    for path in filter(os.path.isfile, values.get("attachments", "").splitlines()):
        shutil.copy(path, folder)
    for name in ("before", "after", "labels", "reference"):
        if os.path.isfile(values.get(name, "")):
            shutil.copy(values[name], folder / f"{name}_seen{Path(values[name]).suffix}")
    (folder / "job.new").write_text(json.dumps(run))
    os.replace(folder / "job.new", folder / "job.json")
    for step in range(1, 5):
        say("progress", fraction=step / 5, text="Scoring", remaining_s=300.0 - step)
    if behaviour == "waits":
        sys.stdin.readline()
        say("failed", code="cancelled", message="Cancelled.", hint="Run it again to resume.", traceback="")
    elif behaviour == "fails":
        say(
            "failed", code="disk_full", message="out/score.tif: the disk is full.", hint="Free 3 GB.", traceback="Trace"
        )
    elif behaviour == "dies":
        print("a last word", file=sys.stderr)
        sys.exit(7)
    else:
        say("log", level="warning", text="The shift is 0.7 px.")
        answer = json.loads((folder / "answer.json").read_text())
        # A job that computes nothing again says what is known of the result with its answer alone.
        for remark in answer.get("remarks", ()) if run["job"] != "apply-threshold" else ():
            say("noted", **remark)
        say("done", result=answer)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
