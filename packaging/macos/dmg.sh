#!/bin/sh
# Make the disk image for macOS from the frozen program: dmg.sh dist/Redpencil.app OUT.dmg
# With MACOS_IDENTITY (a Developer ID in the keychain) the program is signed, with MACOS_NOTARY (a
# profile that `xcrun notarytool store-credentials` has kept) notarised too. Without them it is
# signed for this machine only, and others are asked before they may open it.
set -eu
app=$1 out=$2
identity=${MACOS_IDENTITY:--}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ "$identity" = - ]; then
    codesign --force --deep --sign - "$app"
else
    # libraries first, then the program around them; the right is Python's, for ctypes' callbacks
    cat >"$work/rights.plist" <<'END'
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>com.apple.security.cs.allow-unsigned-executable-memory</key><true/>
</dict></plist>
END
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) \
        -exec codesign --force --options runtime --timestamp --sign "$identity" {} +
    codesign --force --deep --options runtime --timestamp --entitlements "$work/rights.plist" --sign "$identity" "$app"
fi
codesign --verify --deep --strict "$app"

mkdir "$work/image"
cp -R "$app" "$work/image/"
ln -s /Applications "$work/image/Applications"
hdiutil create -quiet -volname Redpencil -srcfolder "$work/image" -fs HFS+ -format ULFO -ov "$out"
if [ "$identity" != - ]; then
    codesign --timestamp --sign "$identity" "$out"
fi
if [ -n "${MACOS_NOTARY:-}" ]; then
    xcrun notarytool submit "$out" --keychain-profile "$MACOS_NOTARY" --wait
    xcrun stapler staple "$out"
fi
