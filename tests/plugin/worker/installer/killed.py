"""A set-up in a process of its own, to be killed: killed.py ROOT FOLDER_OF_WHEELS TEMPLATE."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[4]))

from swimdiff_qgis.worker.installer.build import set_up
from swimdiff_qgis.worker.installer.pip import Pip
from swimdiff_qgis.worker.installer.sources import Origin
from tests.plugin.worker.installer import stand_ins


def main(root: Path, folder: Path, template: Path) -> None:
    """Sets up anew, from a folder of wheels."""
    Pip.make = stand_ins.copied_environment(template)
    lock = stand_ins.make_lock(folder)
    request = stand_ins.make_request(root, lock, Origin(folder=folder), anew=True)
    print("begins", flush=True)
    print(set_up(request, stand_ins.imports_all, stand_ins.Follower()).folder)


if __name__ == "__main__":
    main(*(Path(text) for text in sys.argv[1:]))
