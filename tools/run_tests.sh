#!/usr/bin/env bash
# Runs both halves of the tests side by side, each to its end even where the other fails. Arguments go to pytest.
set -uo pipefail
cd "$(dirname "$0")/.."
unset PYTHONPATH PYTHONHOME
# A test that hangs must not hang the machine that runs it; each half takes ten to twenty minutes on two cores.
limit="timeout --kill-after=30 2700"
failed=0
mkdir -p build
plugin_log=$(mktemp -p build plugin-tests-XXXXXX.log)

echo "test: the plugin, in QGIS's own Python, beside the engine; what it says follows below"
$limit .venv-qgis/bin/python tools/in_qgis.py --home build/test-home -- .venv-qgis/bin/python -m pytest tests/plugin "$@" \
    >"$plugin_log" 2>&1 &
plugin=$!
trap 'kill "$plugin" 2>/dev/null' INT TERM
echo "test: the engine, the contract and the architecture, in the engine's environment"
$limit .venv/bin/python -m pytest tests --ignore=tests/plugin "$@" || failed=1
wait "$plugin" || failed=1
echo "test: the plugin"
cat "$plugin_log"
rm -f "$plugin_log"
exit $failed
