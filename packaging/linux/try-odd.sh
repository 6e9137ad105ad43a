#!/bin/sh
# Try the frozen program in bad surroundings: try-odd.sh RUN FOLDER
# RUN is the self-extracting installer; FOLDER.bare the system that try.sh made (run that first).
# Each case must work, or say one sentence and end with 2. Leaves FOLDER.wayland.log.
set -eu
run=$1 target=$2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
[ -d "$target.bare" ] || { echo "Run try.sh first, which makes $target.bare." >&2 && exit 2; }
rm -rf --one-file-system "$target"
cp -a "$target.bare" "$target"
mount -t proc proc "$target/proc"
mount -t devtmpfs dev "$target/dev"
mount -t tmpfs shm "$target/dev/shm"
trap 'umount "$target/home/checker" 2>/dev/null || :; umount "$target/dev/shm" "$target/dev" "$target/proc"' EXIT
trap 'exit 143' INT TERM
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$target" sh -euc "$1"; }
user() { env -i PATH=/opt/redpencil:/usr/sbin:/usr/bin:/sbin:/bin LANG="${language:-C.UTF-8}" HOME=/home/checker chroot --userspec=checker "$target" sh -uc "cd /tmp; $1"; }
get() { inside "apt-get install -y -q --no-install-recommends $1 >/dev/null 2>&1"; }
failed=0
says() { # SAYS WORDS COMMAND: one line with these words, exit 2
    told=$(user "$2" 2>&1 >/dev/null) && code=0 || code=$?
    lines=$(printf '%s\n' "$told" | wc -l)
    if [ "$code" = 2 ] && [ "$lines" = 1 ] && printf '%s' "$told" | grep -q "$1"; then
        echo "ok      $told"
    else
        printf 'FAILED  exit %s: %s\n' "$code" "$told"
        failed=1
    fi
}
works() { # WORKS COMMAND
    if told=$(user "$1" 2>&1); then
        printf 'ok      %s\n' "$(printf '%s' "$told" | tail -n 1)"
    else
        printf 'FAILED  exit %s: %s\n' $? "$told"
        failed=1
    fi
}
window() { # WINDOW NAME COMMAND: lives for a while under Xvfb, says nothing; leaves FOLDER.NAME.png
    works "xvfb-run -a -s '-screen 0 1440x900x24' sh -c '$2 & sleep ${PATIENCE:-12}; kill -0 \$! && import -window root /tmp/shot.png && kill \$! \${first:-} && sleep 3 && echo the window opened'"
    cp "$target/tmp/shot.png" "$target.$1.png" 2>/dev/null || :
}

chmod 1777 "$target/tmp"
cp "$here/../../resources/samples/harbour-wall.txt" "$target/tmp/article.txt"
cp "$run" "$target/root/redpencil.run"
inside "apt-get update -q >/dev/null 2>&1; sh /root/redpencil.run --extract /opt/redpencil >/dev/null"

echo "== no library of Qt's: the command line works, the window says which one it is"
works "redpencil export article.txt --to pdf -o a.pdf && redpencil analyse a.pdf -o a.redpencil && echo exported"
says "needs libE\?GL.so.1, which this system lacks" "DISPLAY=:5 redpencil"
get "libegl1 libgl1 libxcb1 libwayland-client0 libwayland-cursor0 xkb-data"

echo "== no fonts, no drivers of OpenGL, no C.UTF-8"
inside "rm -rf /usr/share/fonts /etc/fonts /usr/lib/x86_64-linux-gnu/dri"
works "QT_QPA_PLATFORM=offscreen redpencil self-test"
language=C
works "QT_QPA_PLATFORM=offscreen redpencil self-test"
language=

echo "== no screen, none that answers"
says "There is no screen here" redpencil
says "can.t be reached, so the window can.t open" "DISPLAY=:55 redpencil"

echo "== X11, without fonts"
get "xvfb xauth imagemagick"
inside "rm -rf /usr/share/fonts"
window x11 "redpencil a.redpencil"

echo "== a home that can't be written to"
mount -t tmpfs -o ro tmpfs "$target/home/checker"
works "QT_QPA_PLATFORM=offscreen redpencil self-test"
window readonly "redpencil /tmp/a.redpencil"
umount "$target/home/checker"

echo "== a second start beside the first"
window second "redpencil a.redpencil & first=\$!; sleep 5; redpencil a.redpencil"

echo "== Wayland"
get weston
user "mkdir -m 700 /tmp/run; export XDG_RUNTIME_DIR=/tmp/run
    weston --backend=headless-backend.so --socket=test --idle-time=0 >/dev/null 2>&1 & weston=\$!; sleep 3
    WAYLAND_DEBUG=1 WAYLAND_DISPLAY=test redpencil a.redpencil 2>&1 & program=\$!; sleep ${PATIENCE:-12}
    kill -0 \$program && echo alive; kill \$program \$weston; sleep 3" >"$target.wayland.log" || :
if grep -q '^alive' "$target.wayland.log" && grep -q 'set_app_id("org.redpencil.Redpencil")' "$target.wayland.log"; then
    echo "ok      the window opened, under its name"
else
    echo "FAILED  see $target.wayland.log"
    failed=1
fi

echo "== an old C library"
if [ ! -d "$target.old" ]; then
    debootstrap --variant=minbase bullseye "$target.old" >/dev/null
fi
cp "$run" "$target.old/root/redpencil.run"
told=$(chroot "$target.old" sh /root/redpencil.run 2>&1) && code=0 || code=$?
echo "exit $code: $told"
[ "$code" = 2 ] || failed=1
exit $failed
