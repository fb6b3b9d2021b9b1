package org.suivi.profiles.messages;

import static org.suivi.sharing.InvalidValue.requireLines;
import static org.suivi.sharing.InvalidValue.requireText;

import java.util.UUID;
import org.suivi.sharing.InvalidValue;

/**
 * A message to write.
 *
 * @param point        the address, chosen by the writer; there is no default
 * @param confirmed    that the writer knows the address asks for discretion
 * @param confidential that nobody but the recipient may read it, and of those here only its writer
 */
public record NewMessage(UUID point, String subject, String body, boolean confirmed, boolean confidential) {

    public NewMessage {
        if (point == null) throw new InvalidValue("recipient", "required");
        subject = requireText("subject", subject, 150);
        body = requireLines("body", body, 20_000);
    }
}
