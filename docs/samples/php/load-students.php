<?php
// Loads students.csv in batches of 500: php load-students.php students.csv
// Needs PHP 8 with its curl extension, and BASE_URL, CLIENT_ID and CLIENT_SECRET in the environment.
declare(strict_types=1);

function call(string $path, array $headers, string $body, ?string $user = null): array
{
    $curl = curl_init(getenv('BASE_URL') . $path);
    curl_setopt_array($curl, [CURLOPT_POST => true, CURLOPT_POSTFIELDS => $body, CURLOPT_HTTPHEADER => $headers,
        CURLOPT_RETURNTRANSFER => true, CURLOPT_TIMEOUT => 120]);
    if ($user !== null) {
        curl_setopt($curl, CURLOPT_USERPWD, $user);
    }
    $answer = curl_exec($curl);
    $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
    if ($answer === false || $status >= 400) {
        throw new RuntimeException("$status " . ($answer ?: curl_error($curl)));
    }
    return json_decode($answer, true, 512, JSON_THROW_ON_ERROR);
}

$user = getenv('CLIENT_ID') . ':' . getenv('CLIENT_SECRET');
$token = call('/oauth2/token', [], 'grant_type=client_credentials', $user)['access_token'];

$file = fopen($argv[1], 'r');
$names = fgetcsv($file, null, ',', '"', '');
$people = [];
while (($cells = fgetcsv($file, null, ',', '"', '')) !== false) {
    if ($cells === [null]) {
        continue;
    }
    $row = array_combine($names, $cells);
    $people[] = [
        'externalId' => $row['externalId'],
        'name' => ['family' => $row['family'], 'given' => $row['given']],
        'birthDate' => $row['birthDate'],
        'enrolments' => [['institution' => $row['institution'], 'institutionName' => $row['institutionName'],
            'grade' => $row['grade']]],
    ];
}
$failed = 0;
foreach (array_chunk($people, 500) as $some) {
    $json = json_encode(['source' => 'sis', 'mode' => 'apply', 'people' => $some],
        JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE);
    // Under a key made of its content, a batch may be sent again when the connection broke: it is taken once.
    $report = call('/api/v1/profile-batches', ["Authorization: Bearer $token", 'Content-Type: application/json',
        'Idempotency-Key: ' . hash('sha256', $json)], $json);
    echo json_encode($report['counts']), PHP_EOL;
    $failed += $report['counts']['failed'];
}
exit($failed === 0 ? 0 : 1);
