#!/bin/sh
# Try the two commands on a bare Debian: packaging/try-bare.sh FOLDER [SUITE]
# Makes a system in FOLDER.bare with debootstrap (as root, once), copies it to FOLDER, puts this
# checkout into it and runs each command from nothing. Mirrors are the ones that are usual; what
# this machine needs to reach them (certificates, apt's and pip's settings) holds there too.
# TESTS names the tests that are run; all where it is not set.
set -eu
target=${1:?"Name a folder for the system."}
suite=${2:-bookworm}
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
home=/home/checker/redpencil

make_system() {
    debootstrap --variant=minbase "$suite" "$1" >/dev/null
    for part in /etc/apt/apt.conf.d/99* /etc/pip.conf /usr/local/share/ca-certificates; do
        if [ -e "$part" ]; then
            mkdir -p "$1$(dirname "$part")"
            cp -r "$part" "$1$(dirname "$part")/"
        fi
    done
    chroot "$1" useradd -m checker
}

fresh_checkout() {
    rm -rf "$target$home"
    mkdir -p "$target$home"
    git -C "$here" archive HEAD | tar -x -C "$target$home"
    chroot "$target" chown -R checker "$home"
}

inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 ${PIP_CERT:+PIP_CERT="$PIP_CERT"} \
        "$@"
}

timed() {
    title=$1
    shift
    printf '\n=== %s\n' "$title"
    begin=$(date +%s.%N)
    code=0
    "$@" </dev/null || code=$?
    end=$(date +%s.%N)
    awk "BEGIN { printf \"=== exit $code after %.1f s\n\", $end - $begin }"
}

as_root() {
    inside chroot "$target" sh -c "cd $home && $1"
}

as_user() {
    inside HOME=/home/checker chroot --userspec=checker "$target" sh -c "cd $home && $1"
}

[ -d "$target.bare" ] || make_system "$target.bare"
rm -rf --one-file-system "$target"
cp -a "$target.bare" "$target"
mount -t proc proc "$target/proc"
mount -t devtmpfs dev "$target/dev" && mount -t devpts devpts "$target/dev/pts"
trap 'umount "$target/dev/pts" "$target/dev" "$target/proc"' EXIT
fresh_checkout
timed "a user without root on a bare system" as_user "./start"
timed "start test from nothing" as_root "./start test -q ${TESTS:-}"
timed "start test again" as_root "./start test -q --collect-only | tail -n 1"
timed "the command line" as_root "./start --version"
timed "no screen" as_root "./start"
fresh_checkout
timed "a user without root, libraries of the window missing" as_user "DISPLAY=:77 ./start"
timed "the command line from nothing but Python" as_user "./start formats"
as_root "apt-get install -y --no-install-recommends xvfb xauth >/dev/null 2>&1"
timed "start, on a screen, 20 s" as_root "xvfb-run -a timeout 20 ./start"
timed "start again, on a screen, 5 s" as_root "xvfb-run -a timeout 5 ./start"
timed "self-test" as_root "./start self-test"
