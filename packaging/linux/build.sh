#!/bin/sh
# Make the packages for Linux from the frozen program: build.sh BUNDLE OUT [deb] [rpm] [run]
# Needs dpkg-deb, rpmbuild and makeself, each for its own package; PYTHON is one with PySide6.
set -eu
bundle=$1 out=$2
shift 2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$here/../../pyproject.toml")
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$here" log -1 --format=%ct)}
export SOURCE_DATE_EPOCH
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"
out=$(CDPATH='' cd -- "$out" && pwd)
mkdir "$work/root"
chmod 755 "$work/root"
sh "$here/stage.sh" "$bundle" "$work/root" "$version"

make_deb() {
    mkdir "$work/root/DEBIAN"
    cat >"$work/root/DEBIAN/control" <<END
Package: redpencil
Version: $version
Architecture: amd64
Maintainer: The Redpencil team <team@redpencil.invalid>
Installed-Size: $(du -sk "$work/root/usr" | cut -f1)
Depends: libc6 (>= 2.36), libegl1, libgl1, libxcb1, libwayland-client0, libwayland-cursor0, fontconfig-config, xkb-data
Recommends: xdg-desktop-portal
Suggests: fonts-noto-core, fonts-noto-cjk
Section: editors
Priority: optional
Description: check every fact of an article before it is printed
 Redpencil loads an article, lists every fact in it that must be checked, takes
 the checker's notes and evidence, and exports a filled-in worksheet for print
 as DOCX or PDF. It works without any network.
END
    (cd "$work/root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
    find "$work/root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    dpkg-deb --root-owner-group -Zxz -z6 --threads-max=1 -b "$work/root" "$out/redpencil_${version}_amd64.deb"
    rm -r "$work/root/DEBIAN"
}

make_rpm() {
    rpmbuild -bb --quiet --define "_topdir $work/rpm" --define "_stage $work/root" \
        --define "_version $version" --define "_rpmdir $out" --define "_binary_payload w19.zstdio" \
        --define '_rpmfilename %{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}.rpm' "$here/redpencil.spec"
}

make_run() {
    makeself --nox11 --nocomp --tar-quietly --quiet --packaging-date "$(date -u -d "@$SOURCE_DATE_EPOCH")" \
        --tar-extra "--sort=name --owner=0 --group=0 --numeric-owner --mtime=@$SOURCE_DATE_EPOCH" \
        "$work/portable" "$work/redpencil.run" "Redpencil $version" ./redpencil >/dev/null
    mv "$work/redpencil.run" "$out/redpencil-${version}-x86_64.run"
}

for kind in ${*:-deb rpm run}; do
    case $kind in
    deb) make_deb ;;
    rpm) make_rpm ;;
    run)
        cp -a "$bundle" "$work/portable"
        make_run
        ;;
    *)
        echo "There is no package called $kind: deb, rpm and run can be made." >&2
        exit 2
        ;;
    esac
done
(cd "$out" && sha256sum redpencil[_-]"$version"* >SHA256SUMS && cat SHA256SUMS)
