#!/usr/bin/env bash
# Prints a token that works for 15 minutes. Needs BASE_URL, CLIENT_ID and CLIENT_SECRET.
set -euo pipefail

curl --fail --silent --show-error --user "$CLIENT_ID:$CLIENT_SECRET" \
  --data grant_type=client_credentials \
  "$BASE_URL/oauth2/token" | sed -E 's/.*"access_token":"([^"]+)".*/\1/'
