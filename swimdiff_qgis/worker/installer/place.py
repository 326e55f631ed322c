"""Where environments of the engine lie, which one is in use, and which take up room for nothing.

Below the user's data folder, so that neither an update of the plugin nor a new profile of QGIS takes them away:

    swimdiff/in-use.json                         names the one in use
    swimdiff/environments/NAME/                  an environment, with swimdiff.json inside once it passed its test
    swimdiff/environments/NAME.unfinished/       one that is being made
    swimdiff/engine-cache/, python/, tools/, set-up.log   what the set-up needs

A person may choose a folder that has other things in it, so only names that nothing else has are ever removed.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple

HOME = "SWIMDIFF_HOME"
RECORD = "swimdiff.json"
UNFINISHED = ".unfinished"
CACHE = "engine-cache"
_ENGINE = "engine-"  # what names of environments begin with
_TRIES = 40  # quarters of a second: as long as a virus scanner may hold new files open
_PARTS = ("*/*/*/*", "*/*/*")  # the folders of the libraries, below lib/python3.12/site-packages or Lib/site-packages
_chosen: List[str] = [""]  # the setting; this module knows no QGIS


@dataclass(frozen=True)
class Environment:
    """An environment that was made here.

    Args:
        folder: where it lies.
        version: of the engine that it was made for.
        fingerprint: of the versions of its libraries.
        accelerator: which devices its torch can use.
        python: version of its Python.
        tested: what the self-test found.
        made: when, as an ISO date with time.
    """

    folder: Path
    version: str
    fingerprint: str
    accelerator: str
    python: str = ""
    tested: str = ""
    made: str = ""

    @property
    def program(self) -> Path:
        """Its Python."""
        return python_of(self.folder)

    @property
    def base(self) -> Optional[Path]:
        """The folder of the Python that it was made with; None where it does not say."""
        with contextlib.suppress(OSError, UnicodeDecodeError):
            for line in (self.folder / "pyvenv.cfg").read_text(encoding="utf-8").splitlines():
                name, _, value = line.partition("=")
                if name.strip() == "home":
                    return Path(value.strip())
        return None

    @property
    def is_whole(self) -> bool:
        """Whether its Python can still be started; an environment needs the one that it was made with."""
        return self.program.is_file() and (self.base is None or self.base.is_dir())


def user_data_folder() -> Path:
    """Gives the folder for data of this user's programs, by the habits of the system."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def choose_home(folder: str) -> None:
    """Takes the folder that a person chose in the options; "" for the usual one."""
    _chosen[0] = folder.strip()


def home(variables: Optional[Mapping[str, str]] = None, chosen: Optional[str] = None) -> Path:
    """Gives the folder of all that the set-up makes: the variable, the setting, or the user's data folder.

    Args:
        variables: the environment; None: that of this process.
        chosen: what the setting would be; None: what it is.
    """
    variables = os.environ if variables is None else variables
    named = variables.get(HOME, "").strip() or (_chosen[0] if chosen is None else chosen.strip())
    return Path(named).expanduser().absolute() if named else user_data_folder() / "swimdiff"


def python_of(environment: Path) -> Path:
    """Gives the Python of an environment, whether it is there or not; conda has it elsewhere than venv."""
    if os.name != "nt":
        return environment / "bin" / "python"
    usual = environment / "Scripts" / "python.exe"
    return usual if usual.is_file() or not (environment / "python.exe").is_file() else environment / "python.exe"


def name_of(version: str, fingerprint: str, accelerator: str) -> str:
    """Names an environment by what decides its content."""
    return f"{_ENGINE}{version}-{fingerprint}-{accelerator}"


def new_folder(root: Path, name: str) -> Path:
    """Gives a place for an environment that no other one has."""
    folders = (root / "environments" / f"{name}{'' if count == 1 else f'-{count}'}" for count in range(1, 1000))
    return next(folder for folder in folders if not folder.exists())


def environments(root: Path) -> Tuple[Environment, ...]:
    """Lists those that passed their test, newest first."""
    found = (read_record(folder) for folder in sorted((root / "environments").glob("*")))
    made = [one for one in found if one is not None and not one.folder.name.endswith(UNFINISHED)]
    return tuple(sorted(made, key=lambda one: one.made, reverse=True))


def in_use(root: Path, fingerprint: str = "") -> Optional[Environment]:
    """Gives the environment in use; where that one is gone, another one that fits and works.

    Args:
        root: from `home`.
        fingerprint: of the libraries that are needed now.
    """
    named = _pointed_at(root)
    found = environments(root)
    current = next((one for one in found if one.folder.name == named), None)
    if current is not None and current.is_whole:
        return current
    others = [one for one in found if one.is_whole and one.fingerprint == fingerprint]
    return others[0] if others else current


def use(root: Path, environment: Environment) -> None:
    """Puts an environment to use, in one step that a power cut cannot halve."""
    _write_whole(root / "in-use.json", {"environment": environment.folder.name})


def write_record(environment: Environment) -> None:
    """Writes what an environment is into its folder; from then on it counts as made."""
    values = {name: value for name, value in asdict(environment).items() if name != "folder"}
    _write_whole(environment.folder / RECORD, values)


def read_record(folder: Path) -> Optional[Environment]:
    """Reads what an environment is; None where its folder does not say."""
    values = _read(folder / RECORD)
    names = ("version", "fingerprint", "accelerator", "python", "tested", "made")
    if not all(isinstance(values.get(name), str) for name in names):
        return None
    return Environment(folder, *(values[name] for name in names))


def unused(root: Path, fingerprint: str = "") -> Tuple[Tuple[Path, int], ...]:
    """Lists folders that nothing needs, with their bytes: earlier environments, unfinished ones, what was fetched."""
    current = in_use(root, fingerprint)
    folders = [one for one in _folders(root) if current is None or one != current.folder]
    folders += [root / CACHE] if (root / CACHE).is_dir() else []
    return tuple((folder, size_bytes(folder)) for folder in sorted(folders))


def left_over(root: Path) -> Tuple[Path, ...]:
    """Lists folders that are no environment: unfinished ones, and those whose removal was cut off."""
    folders = (folder for folder in _folders(root) if folder.name != _pointed_at(root))
    return tuple(one for one in folders if one.name.endswith(UNFINISHED) or read_record(one) is None)


def remove(folder: Path, follow: Callable[[float], bool] = lambda share: True) -> bool:
    """Removes a folder; from the first moment on, what is left of it counts as no environment.

    Args:
        folder: an environment, or what was left of one.
        follow: learns the share that is gone, 0 to 1; the removal ends where it says no.

    Returns:
        Whether all of it is gone.

    Raises:
        OSError: where a program holds a file of it open, as on Windows.
    """
    with contextlib.suppress(FileNotFoundError):
        (folder / RECORD).unlink()
    parts = [path for pattern in _PARTS for path in sorted(folder.glob(pattern)) if _is_real_folder(path)]
    for count, part in enumerate(parts):
        if not follow(count / (len(parts) + 1)):
            return False
        if part.exists():
            shutil.rmtree(part, onerror=_make_writable)
    shutil.rmtree(folder, onerror=_make_writable)
    return True


def patiently(act: Callable[[], None], pause: Callable[[float], None] = time.sleep) -> None:
    """Renames or replaces something; tries again on Windows while a virus scanner or a reader has it open.

    Raises:
        PermissionError: where it stays open.
    """
    for tries_left in reversed(range(_TRIES)):
        try:
            act()
            return
        except PermissionError:
            if not tries_left or os.name != "nt":
                raise
            pause(0.25)


def size_bytes(folder: Path) -> int:
    """Adds up the files below a folder; links are not followed."""
    total = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += os.lstat(os.path.join(parent, name)).st_size
    return total


def _is_real_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _make_writable(act: Any, path: str, _: object) -> None:
    if not os.path.lexists(path):
        return
    os.chmod(os.path.dirname(path) or path, 0o700)
    os.chmod(path, 0o700)
    act(path)


def _folders(root: Path) -> Tuple[Path, ...]:
    return tuple((root / "environments").glob(f"{_ENGINE}*"))


def _pointed_at(root: Path) -> str:
    named = _read(root / "in-use.json").get("environment", "")
    return named if isinstance(named, str) else ""


def _read(path: Path) -> Dict[str, Any]:
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}


def _write_whole(path: Path, values: Mapping[str, object]) -> None:
    partial = path.with_name(f"{path.name}.partial-{os.getpid()}")
    with partial.open("w", encoding="utf-8") as stream:
        json.dump(values, stream, indent=1)
        stream.flush()
        os.fsync(stream.fileno())
    patiently(lambda: os.replace(partial, path))
