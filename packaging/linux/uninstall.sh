#!/bin/sh
# Take Redpencil away again, and nothing else. Worksheets and settings stay.
set -eu
prefix=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$prefix"

refresh() {
    if [ -d share/mime/packages ] && command -v update-mime-database >/dev/null; then
        update-mime-database share/mime >/dev/null 2>&1 || :
    fi
    if [ -d share/applications ] && command -v update-desktop-database >/dev/null; then
        update-desktop-database -q share/applications || :
    fi
    if [ -f share/icons/hicolor/icon-theme.cache ] && command -v gtk-update-icon-cache >/dev/null; then
        gtk-update-icon-cache -q -t share/icons/hicolor || :
    fi
}

if [ "${1:-}" = --refresh ]; then
    refresh
    exit
fi
list=lib/redpencil/installed
kept=$(cat "$list")
printf '%s\n' "$kept" | while IFS= read -r file; do rm -f -- "$file"; done
rm -f -- "$list"
if [ -d share/mime ] && [ -z "$(find share/mime/packages -type f 2>/dev/null)" ]; then
    rm -rf share/mime # all that is left was made from packages that are gone
fi
refresh
if [ -d share/applications ] && [ "$(find share/applications -type f)" = share/applications/mimeinfo.cache ]; then
    rm share/applications/mimeinfo.cache # so was this
fi
# folders that are empty now, the deepest first; the prefix itself stays
printf '%s\n' "$kept" | while IFS= read -r file; do
    folder=${file%/*}
    while [ "$folder" != "${folder%/*}" ]; do
        printf '%s\n' "$folder"
        folder=${folder%/*}
    done
    printf '%s\n' "$folder"
done | sort -ru | while IFS= read -r folder; do rmdir -- "$folder" 2>/dev/null || :; done
[ "${1:-}" = --quietly ] || echo "Redpencil is gone from $prefix. Worksheets and settings are where they were."
