#!/bin/bash
# Puts the .app into a disk image, beside a link to Applications: make-dmg.sh APP DMG
# With CODESIGN_IDENTITY set the image is signed as well.
set -euo pipefail

app=$1
dmg=$2
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

codesign --verify --deep --strict "$app"
ditto "$app" "$stage/$(basename "$app")"
ln -s /Applications "$stage/Applications"
rm -f "$dmg"
hdiutil create -volname "Station Configurator" -srcfolder "$stage" -fs HFS+ -format UDZO "$dmg"
if [ -n "${CODESIGN_IDENTITY:-}" ]; then
    codesign --sign "$CODESIGN_IDENTITY" --timestamp "$dmg"
fi
