# Says whether a message is from Suivi: Verify-Webhook.ps1 -Id … -Time … -Signatures … -Body body.json
# Needs PowerShell 7, and WEBHOOK_SECRET (whsec_…) in the environment.
param([string]$Id, [string]$Time, [string]$Signatures, [string]$Body)
$ErrorActionPreference = 'Stop'

# Anybody may send such headers: what is no time is no message of Suivi.
if ($Time -notmatch '^[0-9]{1,12}$') { 'not from Suivi'; exit 1 }
$age = [Math]::Abs([DateTimeOffset]::UtcNow.ToUnixTimeSeconds() - [long]$Time)
$key = [Convert]::FromBase64String($env:WEBHOOK_SECRET.Substring('whsec_'.Length))
# The bytes as they came: what was parsed and written again has another signature.
$content = [Text.Encoding]::UTF8.GetBytes("$Id.$Time.") + [IO.File]::ReadAllBytes((Resolve-Path $Body))
$hmac = [Security.Cryptography.HMACSHA256]::new($key)
$mine = 'v1,' + [Convert]::ToBase64String($hmac.ComputeHash([byte[]]$content))
if ($age -le 300 -and ($Signatures -split ' ') -ccontains $mine) { 'genuine' } else { 'not from Suivi'; exit 1 }
