#!/usr/bin/env bash
# Reads students by family name from Suivi as a OneRoster 1.2 service.
set -euo pipefail
here=$(dirname "$0")

token=$("$here/token.sh")
curl --fail --silent --show-error --get --header "Authorization: Bearer $token" \
  --data-urlencode "filter=familyName='Bélanger'" --data limit=50 \
  "$BASE_URL/ims/oneroster/rostering/v1p2/students"
