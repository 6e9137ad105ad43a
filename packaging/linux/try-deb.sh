#!/bin/sh
# Install the .deb on a bare Debian without Python, use it, and take it away: try-deb.sh DEB FOLDER [ARTICLE]
# Makes a system in FOLDER.bare with debootstrap (as root, once). Leaves FOLDER/shot.png to look at.
set -eu
deb=$1 target=$2 article=${3:-}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
if [ ! -d "$target.bare" ]; then
    debootstrap --variant=minbase bookworm "$target.bare" >/dev/null
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
mount -t tmpfs shm "$target/dev/shm"
trap 'umount "$target/dev/shm" "$target/dev" "$target/proc"' EXIT
cp "$deb" "$target/root/redpencil.deb"
cp "${article:-$here/../../resources/samples/harbour-wall.txt}" "$target/home/checker/article.txt"
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 chroot "$target" sh -euc "$1"; }
user() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/home/checker chroot --userspec=checker "$target" sh -euc "cd; $1"; }

echo "== install"
inside "apt-get update -q >/dev/null; DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends /root/redpencil.deb >/dev/null"
inside "! command -v python3"
inside "find / -xdev -not -path '/proc/*' | sort >/root/installed"
echo "== self-test"
user "QT_QPA_PLATFORM=offscreen redpencil self-test"
echo "== article to DOCX and PDF"
user "redpencil analyse article.txt -o a.redpencil && redpencil export a.redpencil --to docx -o a.docx && redpencil export a.redpencil --to pdf -o a.pdf && ls -l a.docx a.pdf && redpencil check a.redpencil"
echo "== window"
inside "DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends xvfb xauth x11-apps imagemagick >/dev/null"
user "xvfb-run -a -s '-screen 0 1440x900x24' sh -c 'redpencil a.redpencil & sleep 12; import -window root shot.png; kill \$!'"
cp "$target/home/checker/shot.png" "$target/shot.png"
echo "== upgrade in place, then uninstall"
inside "DEBIAN_FRONTEND=noninteractive apt-get install -y -q --reinstall /root/redpencil.deb >/dev/null"
inside "apt-get purge -y -q redpencil >/dev/null"
if inside "find /usr /etc /opt /var/lib -xdev -iname '*redpencil*' -not -path '/var/lib/apt/*' | grep ."; then
    echo "== something is left" >&2
    exit 1
fi
echo "== nothing is left"
