<?php
// Writes one student over SOAP: php soap-upsert.php
// Needs PHP 8 with its soap extension, and BASE_URL, CLIENT_ID and CLIENT_SECRET in the environment.
declare(strict_types=1);

$client = new SoapClient(getenv('BASE_URL') . '/soap/v1/profiles?wsdl', [
    'login' => getenv('CLIENT_ID'),
    'password' => getenv('CLIENT_SECRET'),
    'features' => SOAP_SINGLE_ELEMENT_ARRAYS,
    'cache_wsdl' => WSDL_CACHE_MEMORY,
]);

// Build every person anew: one array used at two places of a message arrives as an empty element (href) and is refused.
$person = fn (string $key, string $family, string $given, string $birthDate): array => [
    'externalId' => [['system' => 'sis', 'value' => $key]],
    'familyName' => $family,
    'givenName' => $given,
    'birthDate' => $birthDate,
];

try {
    $answer = $client->upsertProfiles(['request' => [
        'requestId' => bin2hex(random_bytes(16)),
        'mode' => 'upsert',
        'profile' => [$person('s-4002', 'Lavoie', 'Zoé', '2015-05-09')],
    ]]);
    foreach ($answer->result->result as $each) {
        echo $each->index, ' ', $each->outcome, ' ', $each->profileId ?? '', PHP_EOL;
    }
} catch (SoapFault $fault) {
    fwrite(STDERR, $fault->faultcode . ' ' . $fault->getMessage() . PHP_EOL);
    exit(1);
}
