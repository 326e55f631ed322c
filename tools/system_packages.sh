# Sourced: installs packages of a Debian or Ubuntu system where the user may, else says what to do.

# The words before an apt call: nothing for root, sudo for those who need no password for it.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo -n "$@"
    fi
}

may_install() {
    command -v apt-get >/dev/null || return 1
    [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null
}

# install_packages WHAT_FOR PACKAGE...
install_packages() {
    local purpose=$1 log
    log=$(mktemp)
    shift
    if ! may_install; then
        echo "setup: missing: $purpose. This user may not install it; ask an administrator for:" >&2
        echo "    apt-get install $*" >&2
        echo "(on other systems: the packages of the same names), then run make again." >&2
        return 1
    fi
    echo "setup: installing $purpose: $*"
    as_root apt-get -q -o DPkg::Lock::Timeout=300 update >/dev/null
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
        install --no-install-recommends "$@" >"$log" 2>&1 || {
        tail -n 20 "$log" >&2
        rm -f "$log"
        return 1
    }
    rm -f "$log"
}
