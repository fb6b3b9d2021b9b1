#!/usr/bin/env bash
# Writes one student under the key s-2001 of the system "sis", whether known already or not.
set -euo pipefail
here=$(dirname "$0")

token=$("$here/token.sh")
curl --fail --silent --show-error --request PUT \
  --header "Authorization: Bearer $token" \
  --header "Content-Type: application/json" \
  --data-binary "@$here/../student.json" \
  "$BASE_URL/api/v1/profiles/by-external-id/sis/s-2001"
