#!/usr/bin/env bash
# Sends a roster file, waits until it was tried, and confirms it: send-roster.sh roster.zip
set -euo pipefail
here=$(dirname "$0")
file=$1

token=$("$here/token.sh")
call() { curl --fail --silent --show-error --header "Authorization: Bearer $token" "$@"; }
state() { call "$BASE_URL/api/v1/imports/$run" | sed -E 's/.*"state":"([A-Z]+)".*/\1/'; }

run=$(call --header "Content-Type: application/octet-stream" --data-binary "@$file" \
  "$BASE_URL/api/v1/imports?source=sis&fileName=$(basename "$file")" | sed -E 's/.*"id":"([^"]+)".*/\1/')
while [ "$(state)" = CHECKING ]; do sleep 1; done
call "$BASE_URL/api/v1/imports/$run"
echo
if [ "$(state)" = READY ]; then
  call --header "Content-Type: application/json" --data '{}' "$BASE_URL/api/v1/imports/$run/confirmation"
  echo
  while [ "$(state)" = RUNNING ]; do sleep 1; done
  call "$BASE_URL/api/v1/imports/$run"
fi
