#!/bin/sh
# Make the packages for Linux from the frozen program: build.sh BUNDLE OUT [deb] [rpm] [run]
# Needs objdump, dpkg-deb for the .deb and rpmbuild for the .rpm; PYTHON is one with PySide6.
set -eu
bundle=$1 out=$2
shift 2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$here/../../pyproject.toml")
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$here" log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
umask 022
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"
out=$(CDPATH='' cd -- "$out" && pwd)
mkdir "$work/root"
chmod 755 "$work/root"
sh "$here/stage.sh" "$bundle" "$work/root" "$version"
# the oldest C library that knows all that the bundle asks of it
glibc=$(find "$bundle" -type f \( -name '*.so*' -o -perm -u+x \) -exec objdump -T {} + 2>/dev/null |
    grep -o 'GLIBC_2\.[0-9]*' | sort -uV | sed -n '$s/GLIBC_//p')

make_deb() {
    mkdir "$work/root/DEBIAN"
    cat >"$work/root/DEBIAN/control" <<END
Package: redpencil
Version: $version
Architecture: amd64
Maintainer: The Redpencil team <team@redpencil.invalid>
Installed-Size: $(du -sk --apparent-size "$work/root/usr" | cut -f1)
Depends: libc6 (>= $glibc), libegl1, libgl1, libxcb1, libwayland-client0, libwayland-cursor0, fontconfig-config, xkb-data
Recommends: xdg-desktop-portal
Suggests: fonts-noto-core, fonts-noto-cjk
Section: editors
Priority: optional
Description: check every fact of an article before it is printed
 Redpencil loads an article, lists every fact in it that must be checked, takes
 the checker's notes and evidence, and exports a filled-in worksheet for print
 as DOCX or PDF. It works without any network.
END
    mkdir -p "$work/root/usr/share/lintian/overrides"
    # it brings its own libraries, so that it installs without Python; Qt's and the wheels' stay as
    # they were published (LGPL, and stripping breaks what auditwheel has patched)
    for tag in custom-library-search-path duplicate-font-file embedded-library hardening-no-pie \
        library-not-linked-against-libc shared-library-lacks-prerequisites unstripped-binary-or-object; do
        echo "redpencil: $tag *"
    done >"$work/root/usr/share/lintian/overrides/redpencil"
    (cd "$work/root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
    find "$work/root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    dpkg-deb --root-owner-group -Zxz -z6 --threads-max=1 -b "$work/root" "$out/redpencil_${version}_amd64.deb" >/dev/null
    rm -r "$work/root/DEBIAN" "$work/root/usr/share/lintian"
}

make_rpm() {
    rpmbuild -bb --quiet --define "_topdir $work/rpm" --define "_stage $work/root" \
        --define "_version $version" --define "_glibc $glibc" --define "_rpmdir $out" --define "_binary_payload w12.zstdio" \
        --define '_rpmfilename %{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}.rpm' "$here/redpencil.spec"
}

make_run() {
    tree=$work/run
    cp -a "$work/root/usr" "$tree"
    cp "$here/uninstall.sh" "$tree/lib/redpencil/uninstall"
    chmod 755 "$tree/lib/redpencil/uninstall"
    (cd "$tree" && find . ! -type d | sed 's,^\./,,' | LC_ALL=C sort) >"$work/installed"
    mv "$work/installed" "$tree/lib/redpencil/installed"
    tar -C "$tree" --sort=name --format=gnu --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
        -cf - bin lib share | gzip -9n >"$work/payload"
    run=$out/redpencil-$version-x86_64.run
    sed -e "s/@VERSION@/$version/g" -e "s/@GLIBC@/$glibc/g" -e "s/@SIZE@/$(wc -c <"$work/payload")/" \
        -e "s/@SUM@/$(sha256sum <"$work/payload" | cut -d' ' -f1)/" \
        -e "s/@NEEDED@/$(du -sk --apparent-size "$tree" | cut -f1)/" \
        -e "s/@FIRST@/$(($(wc -l <"$here/installer.sh") + 1))/" "$here/installer.sh" >"$run"
    cat "$work/payload" >>"$run"
    chmod 755 "$run"
}

[ $# -gt 0 ] || set -- deb rpm run
for kind in "$@"; do
    case $kind in
    deb | rpm | run) "make_$kind" ;;
    *)
        echo "There is no package called $kind: deb, rpm and run can be made." >&2
        exit 2
        ;;
    esac
done
