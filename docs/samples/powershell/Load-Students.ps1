# Loads students.csv in batches of 500: ./Load-Students.ps1 students.csv
# Needs PowerShell 7, and BASE_URL, CLIENT_ID and CLIENT_SECRET in the environment.
param([Parameter(Mandatory)][string]$File)
$ErrorActionPreference = 'Stop'

$pair = [Text.Encoding]::UTF8.GetBytes("$($env:CLIENT_ID):$($env:CLIENT_SECRET)")
$token = (Invoke-RestMethod -Method Post -Uri "$env:BASE_URL/oauth2/token" `
    -Headers @{ Authorization = "Basic $([Convert]::ToBase64String($pair))" } `
    -Body @{ grant_type = 'client_credentials' }).access_token

$people = @(Import-Csv -Path $File -Encoding utf8 | ForEach-Object {
    @{
        externalId = $_.externalId
        name       = @{ family = $_.family; given = $_.given }
        birthDate  = $_.birthDate
        enrolments = @(@{ institution = $_.institution; institutionName = $_.institutionName; grade = $_.grade })
    }
})

$failed = 0
for ($from = 0; $from -lt $people.Count; $from += 500) {
    $some = $people[$from..([Math]::Min($from + 499, $people.Count - 1))]
    # -Depth: without it PowerShell cuts what is nested deeper than two levels. Bytes: else it may not send UTF-8.
    $json = ConvertTo-Json -Depth 10 -InputObject @{ source = 'sis'; mode = 'apply'; people = @($some) }
    $report = Invoke-RestMethod -Method Post -Uri "$env:BASE_URL/api/v1/profile-batches" `
        -Headers @{ Authorization = "Bearer $token"; 'Idempotency-Key' = [guid]::NewGuid().ToString() } `
        -ContentType 'application/json' -Body ([Text.Encoding]::UTF8.GetBytes($json)) -MaximumRetryCount 3
    $report.counts
    $failed += $report.counts.failed
    $report.results | Where-Object { $_.problems } | ForEach-Object { $_ | ConvertTo-Json -Depth 5 }
}
if ($failed -gt 0) { exit 1 }
