#!/usr/bin/env bash
# Says whether a message is from Suivi: verify-webhook.sh webhook-id webhook-timestamp webhook-signature < body
# Needs WEBHOOK_SECRET (whsec_…), openssl and od.
set -euo pipefail
id=$1 time=$2 signatures=$3

# Anybody may send such headers: what is no time is no message of Suivi.
if ! [[ $time =~ ^[0-9]{1,12}$ ]]; then echo "not from Suivi"; exit 1; fi
now=$(date +%s)
if [ $((now - time)) -gt 300 ] || [ $((time - now)) -gt 300 ]; then echo "too old"; exit 1; fi
key=$(printf %s "${WEBHOOK_SECRET#whsec_}" | openssl base64 -d -A | od -An -v -tx1 | tr -d ' \n')
mine="v1,$({ printf '%s.%s.' "$id" "$time"; cat; } \
  | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary | openssl base64 -A)"
for one in $signatures; do
  if [ "$one" = "$mine" ]; then echo genuine; exit 0; fi
done
echo "not from Suivi"
exit 1
