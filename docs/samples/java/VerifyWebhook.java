import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Says whether a message is from Suivi: java VerifyWebhook.java webhook-id webhook-timestamp webhook-signature < body
 * Needs Java 17 and nothing else, and WEBHOOK_SECRET (whsec_…) in the environment.
 */
public class VerifyWebhook {

    public static void main(String[] head) throws Exception {
        byte[] body = System.in.readAllBytes();
        boolean genuine = isGenuine(System.getenv("WEBHOOK_SECRET"), head[0], head[1], head[2], body);
        System.out.println(genuine ? "genuine" : "not from Suivi");
        System.exit(genuine ? 0 : 1);
    }

    /** @param body the bytes as they came: read them before anything parses them */
    static boolean isGenuine(String secret, String id, String time, String signatures, byte[] body)
            throws GeneralSecurityException {
        // Anybody may send such headers: what is no time is no message of Suivi.
        if (!time.matches("[0-9]{1,12}")) return false;
        if (Math.abs(Instant.now().getEpochSecond() - Long.parseLong(time)) > 300) return false;
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        mac.update((id + "." + time + ".").getBytes(StandardCharsets.UTF_8));
        byte[] mine = ("v1," + Base64.getEncoder().encodeToString(mac.doFinal(body))).getBytes(StandardCharsets.UTF_8);
        boolean genuine = false;
        for (String one : signatures.split(" "))
            genuine |= MessageDigest.isEqual(mine, one.getBytes(StandardCharsets.UTF_8));
        return genuine;
    }
}
