"""The contract between plugin and engine, loaded from the engine's folder without importing `engine`.

The same files serve both processes. They become a package of the plugin's own, so that nothing called `engine` appears
among the modules of QGIS, where another plugin may have one of that name.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from typing import TYPE_CHECKING

from .locations import engine_root

_NAME = f"{__package__}._contract"


def _load() -> None:
    """Makes the package anew, also when the plugin is reloaded after an update.

    Raises:
        ImportError: where the engine's folder is missing, as after a broken installation.
    """
    folder = engine_root() / "engine" / "contract"
    for name in [name for name in sys.modules if name == _NAME or name.startswith(_NAME + ".")]:
        del sys.modules[name]
    spec = importlib.util.spec_from_file_location(
        _NAME, str(folder / "__init__.py"), submodule_search_locations=[str(folder)]
    )
    if spec is None or spec.loader is None or not folder.is_dir():
        raise ImportError(f"The plugin is incomplete: {folder} is missing. Install it again.")
    package = importlib.util.module_from_spec(spec)
    sys.modules[_NAME] = package
    spec.loader.exec_module(package)


if TYPE_CHECKING:  # never run: mypy sees the types of the same files
    from engine.contract import (
        card,
        classes,
        errors,
        formats,
        jobs,
        known_encoders,
        messages,
        model_card,
        parameters,
        remarks,
        results,
    )
    from engine.contract.remarks import texts
else:
    _load()
    errors = importlib.import_module(f"{_NAME}.errors")
    formats = importlib.import_module(f"{_NAME}.formats")
    messages = importlib.import_module(f"{_NAME}.messages")
    parameters = importlib.import_module(f"{_NAME}.parameters")
    jobs = importlib.import_module(f"{_NAME}.jobs")
    card = importlib.import_module(f"{_NAME}.card")
    classes = importlib.import_module(f"{_NAME}.classes")
    known_encoders = importlib.import_module(f"{_NAME}.known_encoders")
    model_card = importlib.import_module(f"{_NAME}.model_card")
    remarks = importlib.import_module(f"{_NAME}.remarks")
    results = importlib.import_module(f"{_NAME}.results")
    texts = importlib.import_module(f"{_NAME}.remarks.texts")
