#!/usr/bin/env bash
# Runs both halves of the tests, each to its end even where the other fails. Arguments go to pytest.
# WORKERS says how many processes share the tests of a half.
set -uo pipefail
cd "$(dirname "$0")/.."
unset PYTHONPATH PYTHONHOME
# A process for each of two cores, which tests/conftest.py keeps it and its children on.
workers=${WORKERS:-2}
# A file stays in one process, so that what its tests share is prepared once. A test that hangs must not hang the machine.
# A process that dies ends the tests: with another in its place, the last files would wait for ever.
tests="-m pytest --numprocesses $workers --dist loadfile --max-worker-restart 0"
limit="timeout --kill-after=30 2700"
failed=0

echo "test: the engine, the contract and the architecture, in the engine's environment"
$limit .venv/bin/python $tests tests --ignore=tests/plugin "$@" || failed=1
echo "test: the plugin, in QGIS's own Python"
$limit .venv-qgis/bin/python tools/in_qgis.py --home build/test-home -- .venv-qgis/bin/python $tests tests/plugin "$@" || failed=1
exit $failed
