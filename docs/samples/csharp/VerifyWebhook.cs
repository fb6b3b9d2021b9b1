// Says whether a message is from Suivi. Needs .NET 8 and nothing else.
using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

public static class VerifyWebhook
{
    /// <param name="body">The bytes as they came: read them before anything parses them.</param>
    public static bool IsGenuine(string secret, string id, string time, string signatures, byte[] body)
    {
        // Anybody may send such headers: what is no time is no message of Suivi.
        if (!uint.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out uint seconds)) return false;
        if (Math.Abs(DateTimeOffset.UtcNow.ToUnixTimeSeconds() - seconds) > 300) return false;
        byte[] key = Convert.FromBase64String(secret["whsec_".Length..]);
        byte[] content = Encoding.UTF8.GetBytes($"{id}.{time}.").Concat(body).ToArray();
        byte[] mine = Encoding.UTF8.GetBytes("v1," + Convert.ToBase64String(HMACSHA256.HashData(key, content)));
        return signatures.Split(' ').Count(
            one => CryptographicOperations.FixedTimeEquals(mine, Encoding.UTF8.GetBytes(one))) > 0;
    }
}
