#!/usr/bin/env bash
# The first call: five profiles that this program may see.
set -euo pipefail
here=$(dirname "$0")

token=$("$here/token.sh")
curl --fail --silent --show-error --header "Authorization: Bearer $token" \
  "$BASE_URL/api/v1/profiles?limit=5"
