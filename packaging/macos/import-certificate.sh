#!/bin/bash
# Puts the certificate to sign with into a keychain of its own, for this computer's next builds.
# Needs MACOS_CERTIFICATE (a .p12 file in base64) and MACOS_CERTIFICATE_PASSWORD.
set -euo pipefail

keychain=$RUNNER_TEMP/signing.keychain-db
password=$(openssl rand -base64 24)
file=$RUNNER_TEMP/certificate.p12
trap 'rm -f "$file"' EXIT

printf '%s' "$MACOS_CERTIFICATE" | base64 --decode > "$file"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$file" -k "$keychain" -P "$MACOS_CERTIFICATE_PASSWORD" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -k "$password" "$keychain" > /dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
