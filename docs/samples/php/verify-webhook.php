<?php
// Says whether a message is from Suivi: php verify-webhook.php webhook-id webhook-timestamp webhook-signature < body
// Needs PHP 8, and WEBHOOK_SECRET (whsec_…) in the environment.
declare(strict_types=1);

/** $body is the text as it came: file_get_contents('php://input'), before anything parses it. */
function isGenuine(string $secret, string $id, string $time, string $signatures, string $body): bool
{
    // Anybody may send such headers: what is no time is no message of Suivi.
    if (!preg_match('/^[0-9]{1,12}$/D', $time) || abs(time() - (int) $time) > 300) {
        return false;
    }
    $key = base64_decode(substr($secret, strlen('whsec_')));
    $mine = 'v1,' . base64_encode(hash_hmac('sha256', "$id.$time.$body", $key, true));
    $genuine = false;
    foreach (explode(' ', $signatures) as $one) {
        $genuine = hash_equals($mine, $one) || $genuine;
    }
    return $genuine;
}

$genuine = isGenuine(getenv('WEBHOOK_SECRET'), $argv[1], $argv[2], $argv[3], stream_get_contents(STDIN));
echo $genuine ? 'genuine' : 'not from Suivi', PHP_EOL;
exit($genuine ? 0 : 1);
