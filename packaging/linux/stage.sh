#!/bin/sh
# Lay the frozen program out as it is installed: stage.sh BUNDLE ROOT VERSION
# The same tree goes into the .deb and the .rpm. SOURCE_DATE_EPOCH makes it the same twice.
set -eu
bundle=$1 root=$2 version=$3
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
resources=$here/../../resources
id=org.redpencil.Redpencil
epoch=${SOURCE_DATE_EPOCH:-$(git -C "$here" log -1 --format=%ct)}
day=$(date -u -d "@$epoch" +%Y-%m-%d)
share=$root/usr/share
told() { sed -e "s/@VERSION@/$version/g" -e "s/@DATE@/$day/g" "$1"; }

mkdir -p "$root/usr/lib/redpencil" "$root/usr/bin" "$share/applications" "$share/mime/packages" \
    "$share/metainfo" "$share/man/man1" "$share/doc/redpencil" "$share/icons/hicolor/scalable/apps"
cp -a "$bundle/." "$root/usr/lib/redpencil/"
ln -s ../lib/redpencil/redpencil "$root/usr/bin/redpencil"
cp "$here/$id.desktop" "$share/applications/"
cp "$here/$id.xml" "$share/mime/packages/"
told "$here/$id.metainfo.xml" >"$share/metainfo/$id.metainfo.xml"
told "$here/redpencil.1" | gzip -9n >"$share/man/man1/redpencil.1.gz"
"${PYTHON:-python3}" "$here/icons.py" "$resources/icons/redpencil.svg" "$share/icons/hicolor"
rm -f "$share/icons/hicolor/redpencil.ico"
cp "$resources/icons/redpencil.svg" "$share/icons/hicolor/scalable/apps/$id.svg"
cat >"$share/doc/redpencil/copyright" <<END
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Redpencil

Files: *
Copyright: The Redpencil team
License: MIT
$(sed -e 's/^/ /' -e 's/^ $/ ./' "$here/../../LICENSE")

Files: usr/lib/redpencil/_internal/PySide6/* usr/lib/redpencil/_internal/shiboken6/*
Copyright: The Qt Company Ltd. and other contributors
License: LGPL-3
 On Debian systems the text is in /usr/share/common-licenses/LGPL-3.

Comment: What else is bundled, with every licence text: /usr/lib/redpencil/_internal/licences
END
printf 'redpencil (%s) stable; urgency=low\n\n  * See CHANGELOG.\n\n -- The Redpencil team <team@redpencil.invalid>  %s\n' \
    "$version" "$(date -uR -d "@$epoch")" | gzip -9n >"$share/doc/redpencil/changelog.gz"
find "$root/usr" -type d -exec chmod 755 {} +
find "$root/usr" -type f -exec chmod 644 {} +
chmod 755 "$root/usr/lib/redpencil/redpencil"
find "$root" -exec touch -h -d "@$epoch" {} +
