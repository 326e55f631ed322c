"""The one opening and closing of an output folder, shared by all jobs that write one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from engine.contract.results.common import RESULT
from engine.files.commit import Commit, remove_folder, remove_partials
from engine.files.disk import check_space, prepare_folder, refuse_inputs_as_outputs
from engine.files.guard import Guard, end_interrupted
from engine.files.lock import FolderLock


class OutputFolder:
    """Context in which this run alone writes to a folder; what killed runs left half-written there is gone.

    Making it refuses results that would overwrite inputs; entering it makes the folder, shows that it can be written
    to, locks it, ends a change that was interrupted, and refuses to replace what another job or a person put there.
    Nothing stands under a final name until a `commit` is published.

    Args:
        path: of the folder; made where it is missing.
        names: of all files that the run may write.
        inputs: paths that the run reads; empty ones and those that are no files are passed over.
        owner: name of the job whose earlier results may be replaced; empty where `names` are none.
        main: name of the file that tells which job the result is of, and what its files are known by.
        keeps_edits: whether files of an earlier result on which somebody has worked are kept under a further name;
            else they are refused.
        untold: names of which `main` cannot tell, since they are made from it.

    Raises:
        OutputError: a result would overwrite an input; or, on entering, the folder cannot be made or written to,
            another run is writing to it, or something of others would be replaced.
    """

    def __init__(
        self,
        path: str | Path,
        names: Iterable[str] = (),
        inputs: Iterable[str] = (),
        owner: str = "",
        main: str = RESULT,
        keeps_edits: bool = False,
        untold: Iterable[str] = (),
    ) -> None:
        self.path = Path(path).absolute()
        self._names = tuple(names)
        refuse_inputs_as_outputs([self.path / name for name in self._names], inputs)
        self._lock = FolderLock(self.path)
        self._guard = Guard(self.path, self._names, owner, main, keeps_edits, untold)

    def __enter__(self) -> OutputFolder:
        prepare_folder(self.path)
        self._lock.acquire()
        try:
            end_interrupted(self.path)
            self._guard.look()
            remove_partials(self.path)
        except BaseException:
            self._lock.release()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._lock.release()

    def require_space(self, needed_bytes: int) -> None:
        """Refuses to begin what will not fit.

        Raises:
            OutputError: with what is needed and what is free.
        """
        check_space(self.path, needed_bytes)

    @property
    def edited(self) -> dict[str, str]:
        """Files of the earlier result on which somebody has worked, with the names under which they will be kept."""
        return dict(self._guard.kept)

    def commit(self) -> Commit:
        """Collects files, to be published as one set."""
        return Commit(self.path, as_set=True, stays=self._guard.stays, keep=self._guard.keep)

    def published(self) -> None:
        """Says that a set was published and another one follows: until somebody changes it, it is this run's."""
        self._guard.remember()

    @contextmanager
    def working_folder(
        self, name: str, resume: bool = False, begun: Callable[[Path], bool] | None = None
    ) -> Iterator[Path]:
        """Context with a folder for what is not finished yet; it is gone in the end, unless a later run can go on.

        Args:
            name: of the folder; not made here.
            resume: whether to go on from what an earlier run left; else that is removed first.
            begun: says of the folder whether something is finished in it, so that it is kept where the run fails or is
                cancelled; None where no run can go on from another.

        Returns:
            The folder's path.
        """
        folder = self.path / name
        if not resume:
            remove_folder(folder)
        try:
            yield folder
        except BaseException:
            if begun is None or not begun(folder):
                remove_folder(folder)
            raise
        remove_folder(folder)
