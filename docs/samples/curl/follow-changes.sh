#!/usr/bin/env bash
# Prints what has changed since the last time, and remembers in a file how far it came.
set -euo pipefail
here=$(dirname "$0")
place=${1:-changes.cursor}

token=$("$here/token.sh")
call() { curl --fail --silent --show-error --header "Authorization: Bearer $token" "$@"; }

if [ ! -s "$place" ]; then
  call "$BASE_URL/api/v1/changes/latest" | sed -E 's/.*"next":"([^"]+)".*/\1/' > "$place"
fi
more=true
while [ "$more" = true ]; do
  page=$(call "$BASE_URL/api/v1/changes?after=$(cat "$place")")
  echo "$page"
  # Work on the page first, remember the cursor afterwards: nothing is lost when this stops in between.
  sed -E 's/.*"next":"([^"]+)".*/\1/' <<< "$page" > "$place"
  more=$(sed -E 's/.*"more":(true|false).*/\1/' <<< "$page")
done
