"""Pretrains and measures what a list of jobs says, on a machine that has torch and this folder.

    python3 run.py --out OUT [--minutes 9] [--jobs FILE] [--workers 3] [--resume FOLDER] [--smoke]

OUT gets results.jsonl with a line a job as soon as it is done, run.log, and the kept encoders in pieces of a tar file,
which `--resume` takes back: what was done is not done again, and what was broken off goes on. With `--work`, the same
call goes on by itself.
"""

from __future__ import annotations

import time

BEGAN_S = time.monotonic()

import argparse  # noqa: E402
import json  # noqa: E402
import signal  # noqa: E402
import sys  # noqa: E402
import tempfile  # noqa: E402
from pathlib import Path  # noqa: E402

ROOT = Path(__file__).resolve().parent
if not (ROOT / "engine").is_dir():  # in a checkout, where it lies among the tools
    ROOT = ROOT.parent.parent
sys.path.insert(0, str(ROOT))
LISTS = ROOT / "tools" / "encoder_gpu" / "lists"


def stop(number: int, frame: object) -> None:
    """Ends the run as if its time were up, so that what is there is delivered."""
    raise SystemExit(128 + number)


def main() -> int:
    """Runs the jobs; 1 where one of them failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=9.0, help="after which all is written")
    parser.add_argument("--jobs", type=Path, help="default: the list of the proof")
    parser.add_argument("--workers", type=int, default=3)
    parser.add_argument("--resume", type=Path, help="what an earlier run has given back")
    parser.add_argument("--smoke", action="store_true", help="a short list that tries everything and measures speeds")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--work", type=Path, help="folder for encoders and checkpoints; default: a temporary one")
    parser.add_argument("--data", type=Path, default=ROOT, help="folder with images.zip")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    signal.signal(signal.SIGTERM, stop)

    log = (given.out / "run.log").open("a", encoding="utf-8")

    def say(text: str) -> None:
        line = f"{time.monotonic() - BEGAN_S:7.1f} s  {text}"
        print(line, flush=True)
        log.write(line + "\n")
        log.flush()

    import torch

    from tools.encoder_gpu.delivery import RESULTS, take_back
    from tools.encoder_gpu.jobs import read_jobs
    from tools.encoder_gpu.shares import Shares, kind_of
    from tools.encoder_gpu.unpack import unpack

    say(f"torch {torch.__version__}, Python {sys.version.split()[0]}")
    listed = given.jobs or LISTS / ("smoke.json" if given.smoke else "proof.json")
    jobs = read_jobs(listed.read_text(encoding="utf-8"))
    packed = unpack(given.data)
    say(f"unpacked {', '.join(f'{name} {corpus.patches.count}' for name, corpus in packed.corpora.items())}")
    with tempfile.TemporaryDirectory() as temporary:
        work = given.work or Path(temporary)
        lines = take_back(given.resume, work) if given.resume else []
        results = given.out / RESULTS
        if given.work and not given.resume and results.exists():
            lines = results.read_text(encoding="utf-8").splitlines()
        if lines and not results.exists():
            results.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        end_s = BEGAN_S + 60.0 * given.minutes
        shares = Shares(packed, work, given.out, say, end_s, given.device, given.workers)
        known = [json.loads(line) for line in lines]
        shares.done = {job.name for job in jobs if any(job.is_done_by(line) for line in known)}
        if kind_of(given.device) == "cpu":
            hours = shares.expected_s(jobs) / 3600.0
            say(f"there is no GPU: this takes some {hours:.1f} hours of a core, and can be stopped and called again")
        shares.run(jobs)
    return 1 if shares.failed else 0


if __name__ == "__main__":
    sys.exit(main())
