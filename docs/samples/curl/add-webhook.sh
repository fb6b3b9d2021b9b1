#!/usr/bin/env bash
# Has changes sent to an address of yours: add-webhook.sh https://sis.example.org/suivi
set -euo pipefail
here=$(dirname "$0")

token=$("$here/token.sh")
curl --fail-with-body --silent --show-error --header "Authorization: Bearer $token" \
  --header "Content-Type: application/json" \
  --data "{\"url\":\"$1\",\"types\":[\"profile.created\",\"profile.changed\",\"profile.withdrawn\"]}" \
  "$BASE_URL/api/v1/webhook-endpoints"
