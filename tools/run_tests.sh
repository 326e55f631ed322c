#!/usr/bin/env bash
# Runs both halves of the tests, the second even where the first fails. Arguments go to pytest.
set -uo pipefail
cd "$(dirname "$0")/.."
unset PYTHONPATH PYTHONHOME
# A test that hangs must not hang the machine that runs it; each half takes a few minutes on two cores.
limit="timeout --kill-after=30 1500"
failed=0

echo "test: the engine, the contract and the architecture, in the engine's environment"
$limit .venv/bin/python -m pytest tests --ignore=tests/plugin "$@" || failed=1
echo "test: the plugin, in QGIS's own Python"
$limit .venv-qgis/bin/python tools/in_qgis.py --home build/test-home -- .venv-qgis/bin/python -m pytest tests/plugin "$@" || failed=1
exit $failed
