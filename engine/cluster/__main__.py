"""`swimdiff-cluster`, which is `python -m engine.cluster`: certificates, a scheduler, workers."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from engine.cluster.address import MOST_WORKERS, parse_address
from engine.cluster.certificates import DAYS, make_certificates
from engine.cluster.helping import WorkerSettings
from engine.cluster.join import Join, read_join, write_join
from engine.cluster.serve import run_scheduler, run_workers
from engine.contract.errors import EXIT_STATUS, ParameterError, SwimdiffError
from engine.raster.left_out import leave_out_drivers

PORT = 8786  # Dask's own
MOST_DAYS = 3650
MOST_PORT = 65535
MOST_MEMORY_GB = 2.0**20


def main(words: list[str] | None = None) -> int:
    """Gives the exit status."""
    leave_out_drivers()
    chosen = _parser().parse_args(words)
    try:
        if chosen.verb == "certificates":
            _certificates(chosen.file, chosen.host, chosen.port, chosen.days)
        elif chosen.verb == "scheduler":
            run_scheduler(read_join(chosen.join), chosen.listen, _say)
        else:
            _check(chosen.processes, chosen.memory_gb)
            settings = WorkerSettings(
                chosen.processes, int(chosen.memory_gb * 2**30), chosen.listen, not chosen.usual_priority
            )
            run_workers(read_join(chosen.join), settings, _say)
    except SwimdiffError as error:
        sys.stderr.write(f"{error.message}\n{error.hint}\n")
        return EXIT_STATUS[error.code]
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="swimdiff-cluster", description=__doc__)
    verbs = parser.add_subparsers(dest="verb", required=True)
    one = verbs.add_parser("certificates", help="write the join file of a new cluster, to be copied to each machine")
    one.add_argument("file", type=Path)
    one.add_argument("--host", default="127.0.0.1", help="address at which the others reach the scheduler")
    one.add_argument("--port", type=int, default=PORT)
    one.add_argument("--days", type=int, default=DAYS, help="that the certificates are valid")
    two = verbs.add_parser("scheduler", help="hand out the work")
    two.add_argument("--join", type=Path, required=True, metavar="FILE")
    two.add_argument("--listen", default="", metavar="ADDRESS", help="of this machine; without it nobody else gets in")
    three = verbs.add_parser("worker", help="take part, with a priority below everything else")
    three.add_argument("--join", type=Path, required=True, metavar="FILE")
    three.add_argument("--processes", type=int, default=1)
    three.add_argument("--memory-gb", type=float, default=0.0, help="of each process; 0: an equal share of all")
    three.add_argument("--listen", default="", metavar="ADDRESS", help="of this machine, where it has several")
    three.add_argument("--usual-priority", action="store_true")
    return parser


def _certificates(file: Path, host: str, port: int, days: int) -> None:
    try:
        address = parse_address(f"tls://{f'[{host}]' if ':' in host else host}:{port}")
    except ParameterError as error:
        raise ParameterError(
            "--host {host} with --port {port} makes no address.",
            "--host takes a name such as desk.example.org, or an address such as 192.168.1.20; --port 1 to {most}.",
            host=repr(host),
            port=port,
            most=MOST_PORT,
        ) from error
    if address is None or not 1 <= days <= MOST_DAYS:
        raise ParameterError("{days} days make no certificate.", "Use 1 to {most}.", days=days, most=MOST_DAYS)
    write_join(file, Join(address, make_certificates(days)))
    _say(f"{file}: whoever has a copy of it is let in, so keep it as you keep a password.")


def _check(processes: int, memory_gb: float) -> None:
    if not 1 <= processes <= MOST_WORKERS or not 0.0 <= memory_gb < MOST_MEMORY_GB:
        raise ParameterError(
            "--processes {processes} with --memory-gb {memory} makes no worker.",
            "--processes takes 1 to {most}, --memory-gb more than 0, or 0 for an equal share.",
            processes=processes,
            memory=memory_gb,
            most=MOST_WORKERS,
        )


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
