#!/usr/bin/env bash
# Installs QGIS and a virtual screen where they are missing.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/system_packages.sh

missing=()
command -v qgis >/dev/null || missing+=(qgis)
/usr/bin/python3 -c 'import importlib.util as u, sys; sys.exit(u.find_spec("qgis") is None)' 2>/dev/null || missing+=(python3-qgis)
/usr/bin/python3 -c 'import importlib.util as u, sys; sys.exit(u.find_spec("osgeo") is None)' 2>/dev/null || missing+=(python3-gdal)
command -v gdalinfo >/dev/null || missing+=(gdal-bin)
command -v xvfb-run >/dev/null || missing+=(xvfb)
command -v xauth >/dev/null || missing+=(xauth)
# Without any font QGIS draws no text when it runs without a screen.
[ -n "$(find /usr/share/fonts -name '*.ttf' -print -quit 2>/dev/null)" ] || missing+=(fonts-dejavu-core)

if [ ${#missing[@]} -gt 0 ]; then
    install_packages "QGIS and a virtual screen" "${missing[@]}"
fi
command -v qgis_process.bin >/dev/null || command -v qgis_process >/dev/null || {
    echo "setup: QGIS is there, but without qgis_process; QGIS 3.22 or newer is needed." >&2
    exit 1
}
