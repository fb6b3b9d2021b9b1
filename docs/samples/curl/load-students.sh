#!/usr/bin/env bash
# Sends a file of lines (NDJSON, up to 50,000 people) as one job, waits for its end and prints what became of each line.
set -euo pipefail
here=$(dirname "$0")
file=${1:-$here/../students.ndjson}

token=$("$here/token.sh")
call() { curl --fail --silent --show-error --header "Authorization: Bearer $token" "$@"; }

# The key makes it safe to send again after a broken connection: the same file under the same key is taken once.
key="load-$(sha256sum "$file" | cut -c1-32)-$(date +%Y-%m-%d)"
job=$(call --header "Content-Type: application/x-ndjson" --header "Idempotency-Key: $key" \
  --data-binary "@$file" "$BASE_URL/api/v1/profile-batches?source=sis" | sed -E 's/.*"id":"([^"]+)".*/\1/')

until call "$BASE_URL/api/v1/profile-batches/$job" | grep --quiet '"endedAt"'; do sleep 1; done
call "$BASE_URL/api/v1/profile-batches/$job"
echo
call "$BASE_URL/api/v1/profile-batches/$job/results?limit=200"
