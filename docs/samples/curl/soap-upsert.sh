#!/usr/bin/env bash
# Sends the message of soap-upsert.xml; the client id and secret go along as HTTP Basic.
set -euo pipefail
here=$(dirname "$0")

curl --fail-with-body --silent --show-error --user "$CLIENT_ID:$CLIENT_SECRET" \
  --header "Content-Type: text/xml; charset=utf-8" --header 'SOAPAction: ""' \
  --data-binary "@$here/../soap-upsert.xml" "$BASE_URL/soap/v1/profiles"
