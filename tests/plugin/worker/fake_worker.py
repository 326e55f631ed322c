"""A worker that misbehaves on demand: fake_worker.py BEHAVIOUR [PATH]. Standard library only."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time

FOREVER_S = 600


def say(kind: str, **values: object) -> None:
    """Writes an event."""
    sys.stdout.write(json.dumps({"type": kind, **values}) + "\n")
    sys.stdout.flush()


def hello(protocol: int = 2) -> None:
    """Writes the first line."""
    say("hello", protocol=protocol, version="0", python="3", processors=1)


def command() -> dict:
    """Reads a command; leaves where stdin is at its end."""
    line = sys.stdin.readline()
    if not line:
        sys.exit(0)
    return json.loads(line)


def good(path: str) -> None:
    """Does what a worker should."""
    hello()
    run = command()
    say("log", level="info", text="started")
    say("progress", fraction=0.5, text="half", remaining_s=1.0)
    say("done", result={"job": run["job"], "values": run["values"]})


def slow(path: str) -> None:
    """Works on until it is cancelled, and then says so."""
    hello()
    command()
    asked = threading.Event()

    def listen() -> None:
        if command()["type"] == "cancel":
            asked.set()

    threading.Thread(target=listen, daemon=True).start()
    while not asked.wait(0.05):
        say("progress", fraction=0.1, text="working", remaining_s=-1)
    open(path, "w").close()
    say("failed", code="cancelled", message="Cancelled by request.", hint="Resume.", traceback="")


def pauses(path: str) -> None:
    """Writes a checkpoint after a cancel, which takes longer than two seconds; notes how long it was given."""
    hello()
    command()
    granted_s = command()["grace_s"]
    say("log", level="info", text="writing")
    time.sleep(2.5)
    with open(path, "w") as stream:
        stream.write(str(granted_s))
    say("failed", code="cancelled", message="Stopped after step 7.", hint="Resume.", traceback="")


def never_pauses(path: str) -> None:
    """Is still at its checkpoint when the person's patience ends; leaves at a second cancel."""
    hello()
    command()
    command()
    say("log", level="info", text="writing")
    open(path, "w").close()
    if command()["grace_s"] == 0:
        say("failed", code="cancelled", message="Gone.", hint="", traceback="")


def garbage(path: str) -> None:
    """Prints a few lines that are no messages among those that are."""
    print("Welcome to the library of banners")
    hello()
    command()
    sys.stdout.write("{broken json\n\n\xe9\n[1, 2]\n")
    say("surprise", value=1)
    say("done", result={"ok": True})


def only_garbage(path: str) -> None:
    """Is no worker at all."""
    while True:
        print("y")


def flood(path: str) -> None:
    """Writes eight megabytes to stderr before it goes on, and many events."""
    hello()
    command()
    for number in range(8):
        sys.stderr.write(f"part {number} " + "x" * 1024 * 1024 + "\n")
    sys.stderr.write("the last line\n")
    sys.stderr.flush()
    for number in range(5000):
        say("progress", fraction=number / 5000, text="counting", remaining_s=0)
    say("done", result={"ok": True})


def ignores_cancel(path: str) -> None:
    """Goes on after a cancel, with another process that goes on as well."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    hello()
    grandchild(path)
    while True:
        say("progress", fraction=0.1, text="working", remaining_s=-1)
        time.sleep(0.05)


def exits(path: str) -> None:
    """Ends in the middle with a status and last words."""
    hello()
    command()
    print("the flux capacitor is empty", file=sys.stderr)
    sys.exit(3)


def dies_early(path: str) -> None:
    """Ends before hello."""
    print("ModuleNotFoundError: No module named 'engine'", file=sys.stderr)
    sys.exit(1)


def killed(path: str) -> None:
    """Ends by a signal."""
    hello()
    command()
    os.kill(os.getpid(), signal.SIGKILL)


def segfault(path: str) -> None:
    """Ends by another signal."""
    hello()
    command()
    os.kill(os.getpid(), signal.SIGSEGV)


def silent(path: str) -> None:
    """Hangs after hello."""
    hello()
    time.sleep(FOREVER_S)


def mute(path: str) -> None:
    """Hangs before hello."""
    time.sleep(FOREVER_S)


def other_protocol(path: str) -> None:
    """Speaks another version."""
    hello(protocol=99)
    command()
    open(path, "w").close()


def other_hello(path: str) -> None:
    """Speaks another version, whose hello has other fields."""
    say("hello", protocol=98, build="x")
    command()
    open(path, "w").close()


def huge_line(path: str) -> None:
    """Writes a line of five megabytes."""
    hello()
    command()
    print("z" * 5_000_000)
    say("done", result={"ok": True})


def fails(path: str) -> None:
    """Ends with an error."""
    hello()
    command()
    say("failed", code="no_overlap", message="a.tif and b.tif do not overlap.", hint="Choose others.", traceback="T")


def grandchild(path: str) -> None:
    """Starts a process that holds the pipes and would live on; writes its number to PATH."""
    child = subprocess.Popen([sys.executable, "-c", f"import time; time.sleep({FOREVER_S})"])
    with open(path + ".new", "w") as stream:
        stream.write(str(child.pid))
    os.replace(path + ".new", path)


def leaves_grandchild(path: str) -> None:
    """Answers and leaves, while a process that it started holds the pipes."""
    hello()
    command()
    grandchild(path)
    say("done", result={"ok": True})


def dies_with_grandchild(path: str) -> None:
    """Dies while a process that it started holds the pipes."""
    hello()
    command()
    grandchild(path)
    os._exit(5)


def lingers(path: str) -> None:
    """Answers and does not leave."""
    hello()
    command()
    say("done", result={"pid": os.getpid()})
    time.sleep(FOREVER_S)


def environment(path: str) -> None:
    """Answers with what it was given."""
    hello()
    command()
    say("done", result={"names": sorted(os.environ), "folder": os.getcwd()})


if __name__ == "__main__":
    globals()[sys.argv[1]](sys.argv[2] if len(sys.argv) > 2 else "")
