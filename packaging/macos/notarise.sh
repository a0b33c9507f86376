#!/bin/bash
# Has Apple check the signed disk image, and fixes Apple's word to it: notarise.sh DMG
# Needs NOTARY_APPLE_ID, NOTARY_TEAM_ID and NOTARY_PASSWORD (an app-specific password).
set -euo pipefail

dmg=$1
xcrun notarytool submit "$dmg" --wait --timeout 30m \
    --apple-id "$NOTARY_APPLE_ID" --team-id "$NOTARY_TEAM_ID" --password "$NOTARY_PASSWORD"
xcrun stapler staple "$dmg"
spctl --assess --type open --context context:primary-signature --verbose "$dmg"
