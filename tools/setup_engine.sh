#!/usr/bin/env bash
# Makes .venv, the engine's environment with the development tools, from the pinned lists. Argument: the stamp to leave.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/system_packages.sh
stamp=$1

# The pinned libraries need Python 3.11; ensurepip is what a Debian Python lacks without its venv package.
suitable() {
    "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
    local candidate
    for candidate in ${PYTHON:-} python3 python3.11 python3.12 python3.13 python3.14 /usr/bin/python3; do
        if suitable "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

python=$(find_python) || {
    install_packages "Python and its venv module" python3 python3-venv
    # An older system has a newer Python beside its own.
    python=$(find_python) || install_packages "Python 3.11" python3.11 python3.11-venv
    python=$(find_python) || {
        echo "setup: no Python 3.11 or newer with venv was found; name one: make setup PYTHON=/path/to/python3" >&2
        exit 1
    }
}

if ! suitable .venv/bin/python; then
    echo "setup: making .venv with $("$python" --version) ($python)"
    "$python" -m venv --clear .venv
fi
# tests/faults compiles what puts faults under running jobs.
command -v cc >/dev/null || install_packages "a C compiler for the tests" gcc libc6-dev
echo "setup: installing the engine's libraries and the development tools into .venv (about 2 GB; minutes on a first run)"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement resources/locks/development.txt
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --requirement resources/locks/oracles.txt
# Of Qt's wheel a system without a desktop lacks some libraries; QGIS brings them too.
.venv/bin/python -c 'import PyQt6.QtWidgets' 2>/dev/null ||
    install_packages "libraries of Qt" libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1
.venv/bin/python -c 'import PyQt6.QtWidgets, torch, rasterio, pyogrio, shapely, pyproj, safetensors, matplotlib, jinja2, pystac'
rm -f .venv/.complete-*
touch "$stamp"
