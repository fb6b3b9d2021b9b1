package org.suivi.sharing.audit;

import java.util.HexFormat;
import org.suivi.sharing.InvalidValue;

/** One point of the chain, written down outside the database. */
record Anchor(long number, byte[] hash) {

    static Anchor of(String text) {
        String[] parts = text == null ? new String[0] : text.strip().split(":");
        if (parts.length != 2 || !parts[0].matches("\\d{1,18}") || !parts[1].matches("[0-9a-f]{64}"))
            throw new InvalidValue("anchor", "anchor");
        return new Anchor(Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1]));
    }

    @Override
    public String toString() { return number + ":" + HexFormat.of().formatHex(hash); }
}
