#!/bin/sh
# Make an AppImage from the frozen program: appimage.sh BUNDLE OUT.AppImage [APPIMAGETOOL]
# Without the tool only the folder that it packs is made, as OUT.AppImage.AppDir; its AppRun starts.
set -eu
bundle=$1 out=$2 tool=${3:-}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
id=org.redpencil.Redpencil
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$here/../../pyproject.toml")
folder=$out.AppDir
rm -rf "$folder"
mkdir -p "$folder"
sh "$here/stage.sh" "$bundle" "$folder" "$version"
ln -s usr/bin/redpencil "$folder/AppRun"
cp "$folder/usr/share/applications/$id.desktop" "$folder/"
cp "$folder/usr/share/icons/hicolor/256x256/apps/$id.png" "$folder/"
ln -s "$id.png" "$folder/.DirIcon"
# the tool looks for the metadata under its older name
mv "$folder/usr/share/metainfo/$id.metainfo.xml" "$folder/usr/share/metainfo/$id.appdata.xml"
if [ -n "$tool" ]; then
    ARCH=x86_64 VERSION=$version "$tool" --no-appstream "$folder" "$out"
    rm -r "$folder"
fi
