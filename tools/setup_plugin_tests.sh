#!/usr/bin/env bash
# Makes .venv-qgis: QGIS's own Python, its libraries, and pytest. Argument: the stamp to leave.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/system_packages.sh
stamp=$1

if ! /usr/bin/python3 -c 'import venv, ensurepip' 2>/dev/null; then
    install_packages "Python's venv module" python3-venv
fi
if ! .venv-qgis/bin/python -c 'import sys, qgis.core, pip' 2>/dev/null; then
    echo "setup: making .venv-qgis with $(/usr/bin/python3 --version) and QGIS's libraries"
    /usr/bin/python3 -m venv --clear --system-site-packages .venv-qgis
fi
echo "setup: installing pytest into .venv-qgis"
.venv-qgis/bin/python -m pip install --quiet --disable-pip-version-check --requirement resources/locks/plugin-tests.txt
.venv-qgis/bin/python -c 'import qgis.core, osgeo.gdal, pytest'
rm -f .venv-qgis/.complete-*
touch "$stamp"
