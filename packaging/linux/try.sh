#!/bin/sh
# Install a package on a bare Debian without Python, use it, and take it away:
#     try.sh PACKAGE FOLDER [ARTICLE]        PACKAGE is a .deb, .rpm or .run
# Makes a system in FOLDER.bare with debootstrap (as root, once). Leaves FOLDER.png to look at.
# Debian's rpm knows nothing of Debian's packages, so that an .rpm is installed without a look at its
# dependencies; they are installed beside it. A .run is installed by a user without root, whose name
# and home are not ASCII.
set -eu
package=$1 target=$2 article=${3:-}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
suite=${SUITE:-bookworm}
who=checker home=/home/checker
libraries="libegl1 libgl1 libxcb1 libwayland-client0 libwayland-cursor0 fontconfig-config xkb-data"
if [ ! -d "$target.bare" ]; then
    debootstrap --variant=minbase "$suite" "$target.bare" >/dev/null
    for part in /etc/apt/apt.conf.d/99* /usr/local/share/ca-certificates; do
        if [ -e "$part" ]; then
            mkdir -p "$target.bare$(dirname "$part")"
            cp -r "$part" "$target.bare$(dirname "$part")/"
        fi
    done
    chroot "$target.bare" useradd -m checker
fi
rm -rf --one-file-system "$target"
cp -a "$target.bare" "$target"
mount -t proc proc "$target/proc"
mount -t devtmpfs dev "$target/dev"
mount -t devpts devpts "$target/dev/pts"
mount -t tmpfs shm "$target/dev/shm"
trap 'umount "$target/dev/shm" "$target/dev/pts" "$target/dev" "$target/proc"' EXIT
trap 'exit 143' INT TERM
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$target" sh -euc "$1"; }
user() { env -i PATH="$home/.local/bin:/usr/sbin:/usr/bin:/sbin:/bin" LANG=C.UTF-8 HOME="$home" chroot --userspec="$who" "$target" sh -euc "cd; $1"; }
get() { inside "apt-get install -y -q --no-install-recommends $1 >/dev/null 2>&1"; }

case $package in
*.deb)
    install='apt-get install -y -q --no-install-recommends /root/redpencil.deb >/dev/null 2>&1'
    remove='apt-get purge -y -q redpencil >/dev/null 2>&1'
    ;;
*.rpm)
    install='rpm -i --nodeps /root/redpencil.rpm'
    remove='rpm -e redpencil'
    ;;
*.run)
    who=zoë home=/home/Zoë\ Ångström
    chroot "$target" useradd --badname -u 1234 -d "$home" -m "$who"
    install="sh /home/redpencil.run"
    # shellcheck disable=SC2016 # it is expanded inside
    remove='"$HOME/.local/lib/redpencil/uninstall"'
    ;;
*) echo "$package is no .deb, .rpm or .run." >&2 && exit 2 ;;
esac
suffix=${package##*.}
inside "apt-get update -q >/dev/null 2>&1"
cp "$package" "$target/root/redpencil.$suffix"
cp "${article:-$here/../../resources/samples/harbour-wall.txt}" "$target$home/article.txt"
[ "$suffix" = deb ] || get "$libraries"
[ "$suffix" != rpm ] || get rpm
if [ "$suffix" = run ]; then
    mv "$target/root/redpencil.run" "$target/home/redpencil.run"
    get "shared-mime-info desktop-file-utils"
    inside "! command -v python3"
fi
[ "$suffix" = rpm ] || inside "! command -v python3" # Debian's rpm brings its own
run_as() { if [ "$suffix" = run ]; then user "$1"; else inside "$1"; fi; }

echo "== install"
run_as "$install"
echo "== self-test"
user "QT_QPA_PLATFORM=offscreen redpencil self-test"
echo "== article to DOCX and PDF"
user "redpencil analyse article.txt -o a.redpencil && redpencil export a.redpencil --to docx -o a.docx && redpencil export a.redpencil --to pdf -o a.pdf && ls -l a.docx a.pdf && redpencil check a.redpencil"
echo "== no screen"
if user "redpencil"; then exit 1; fi
echo "== install again"
case $suffix in
deb) inside "apt-get install -y -q --no-install-recommends --reinstall /root/redpencil.deb >/dev/null 2>&1" ;;
rpm) inside "rpm -U --force --nodeps /root/redpencil.rpm" ;;
run) user "$install" ;;
esac
echo "== window"
get "xvfb xauth imagemagick x11-utils"
user "xvfb-run -a -s '-screen 0 1440x900x24' sh -c 'redpencil a.redpencil & sleep 25; xwininfo -root -children | grep redpencil; import -window root shot.png; kill \$!; sleep 3'"
cp "$target$home/shot.png" "$target.png"
echo "== uninstall"
run_as "$remove"
case $suffix in
run) left=$(user "find .local -mindepth 1 -not -path '.local/state*'" || :) ;;
*) left=$(inside "find /usr /etc /opt /var -xdev -iname '*redpencil*' -not -path '/var/lib/apt/*' -not -path '/var/log/*'") ;;
esac
if [ -n "$left" ]; then
    printf '%s\n== the above is left\n' "$left" >&2
    exit 1
fi
echo "== nothing is left"
