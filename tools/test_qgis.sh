#!/usr/bin/env bash
# Runs the plugin's tests in a QGIS that this system does not have, in a folder with a Debian system of its own.
# Usage: test_qgis.sh VERSION ARGUMENT...; arguments go to pytest. Needs root, and 4 GB of disk.
#   SUITE   Debian's suite that has this version; trixie for 3.40 and sid for newer ones where it is not given
#   MIRROR  Debian's mirror; the one that apt uses here where it is not given
#   SYSTEM  the folder of that system; build/qgis-VERSION where it is not given. KEEP=1 leaves it for the next time
#   WORKERS how many processes share the tests
# The engine's Python stays the one of .venv and runs in the system outside, in which the same paths hold.
set -euo pipefail
cd "$(dirname "$0")/.."
version=${1:?which QGIS, such as 3.40}
tree=$(pwd -P)
system=$(realpath -m "${SYSTEM:-build/qgis-$version}")
mark=$system/.made-for-tests # only a folder that this script made is ever removed
case $version in
    3.40) suite=${SUITE:-trixie} ;;
    *) suite=${SUITE:-sid} ;;
esac

fail() {
    echo "test-qgis: $*" >&2
    exit 1
}

inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 TMPDIR=/tmp DEBIAN_FRONTEND=noninteractive \
        "http_proxy=${http_proxy:-}" "https_proxy=${https_proxy:-}" chroot "$system" "$@"
}

install_system() {
    local log=$system.log site
    echo "test-qgis: installing Debian $suite into $system"
    debootstrap --variant=minbase "$suite" "$system" "$mirror" >"$log" 2>&1 || { tail -n 20 "$log" >&2; return 1; }
    apt-config dump Acquire >"$system/etc/apt/apt.conf.d/90outside"
    echo force-unsafe-io >"$system/etc/dpkg/dpkg.cfg.d/90tests" # a folder that is thrown away need not survive a crash
    printf '#!/bin/sh\nexit 101\n' >"$system/usr/sbin/policy-rc.d" # no service is started
    chmod +x "$system/usr/sbin/policy-rc.d"
    mount -t proc proc "$system/proc"
    echo "test-qgis: installing QGIS there"
    inside apt-get -q update >>"$log" 2>&1 && inside apt-get -q -y install --no-install-recommends qgis python3-qgis \
        python3-gdal gdal-bin xvfb xauth fonts-dejavu-core procps python3-venv python3-pip >>"$log" 2>&1 || { tail -n 20 "$log" >&2; return 1; }
    inside apt-get clean
    umount "$system/proc"
    # All of it is pure Python, so this pip may install it for another Python.
    site=$(inside python3 -c 'import sysconfig; print(sysconfig.get_path("purelib", "posix_local"))')
    .venv/bin/python -m pip --quiet --disable-pip-version-check install --no-deps --only-binary :all: \
        --target "$system$site" --requirement resources/locks/plugin-tests.txt
    rm -f "$log"
    touch "$system/.complete-$suite"
}

# Shows a folder at the same place inside.
share() {
    [ -d "$1" ] || return 0
    mkdir -p "$system$1"
    mount --bind "$1" "$system$1"
}

run_tests() {
    shift
    [ -e "$system/.complete-$suite" ] || install_system
    local found
    found=$(inside dpkg-query --show --showformat '${Version}' python3-qgis)
    case $found in
        "$version".*) ;;
        *) fail "Debian $suite has QGIS $found, not $version; name another suite as SUITE." ;;
    esac
    mount -t proc proc "$system/proc"
    mount --rbind /dev "$system/dev"
    share /tmp
    share "$tree"
    share "$(realpath -m "$tree/../shared")"
    mkdir -p "$system/outside"
    mount --rbind / "$system/outside"
    local python=/usr/local/bin/engine-python
    printf '#!/bin/sh\nexec chroot /outside /usr/bin/env -C "$PWD" "%s/.venv/bin/python" "$@"\n' "$tree" >"$system$python"
    chmod +x "$system$python"
    echo "test-qgis: the plugin's tests in QGIS $found with $(inside python3 --version)"
    inside env -C "$tree" "SWIMDIFF_PYTHON=$python" ${OMP_NUM_THREADS:+"OMP_NUM_THREADS=$OMP_NUM_THREADS"} \
        timeout --kill-after=30 5400 python3 tools/in_qgis.py --home "build/test-home-$version" -- \
        python3 -m pytest --numprocesses "${WORKERS:-2}" --dist loadfile "${@:-tests/plugin}"
}

# Called by itself, below.
if [ -n "${SWIMDIFF_MOUNTS_ARE_OWN:-}" ]; then
    run_tests "$@"
    exit
fi

[ "$(id -u)" = 0 ] || fail "needs root: debootstrap makes a system in a folder, and chroot enters it."
. tools/system_packages.sh
command -v debootstrap >/dev/null || install_packages "debootstrap" debootstrap
[ -x .venv/bin/python ] || fail "the engine's environment is missing; run make setup."
# The mirror, the proxy and the checks of dates that apt has here.
mirror=${MIRROR:-$(apt-get indextargets --format '$(SITE)' 'Label: Debian' 2>/dev/null | sort -u | head -n 1)}
[ -n "$mirror" ] || fail "apt knows no mirror of Debian here; name one as MIRROR."
eval "$(apt-config shell http_proxy Acquire::http::Proxy https_proxy Acquire::https::Proxy)"
export mirror http_proxy https_proxy

python3 tools/package.py stage build/plugins
if [ -d "$system" ] && [ ! -e "$mark" ] && [ -n "$(ls -A "$system")" ]; then
    fail "$system is not empty and was not made by this; name another folder as SYSTEM."
fi
[ -e "$system/.complete-$suite" ] || rm -rf "$system"
mkdir -p "$system"
touch "$mark"
# What is mounted inside is seen by those tests alone, and is gone when they end, however they end. So what is removed
# afterwards is the folder and nothing that was mounted in it.
status=0
SWIMDIFF_MOUNTS_ARE_OWN=1 unshare --mount --propagation private bash tools/test_qgis.sh "$@" || status=$?
if [ -z "${KEEP:-}" ]; then
    echo "test-qgis: $system is removed; KEEP=1 leaves it for the next time"
    rm -rf "$system"
fi
exit $status
