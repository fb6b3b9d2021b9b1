package org.suivi.web.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.suivi.sharing.text.PlainText;

/** Where a page ended, in a form that only we can read, so that it may change. */
public final class Cursor {

    private static final String SEPARATOR = "\u001F";

    private Cursor() {}

    public static String of(Object... parts) {
        String text = String.join(SEPARATOR, List.of(parts).stream().map(String::valueOf).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** How many items lie before the page, by the cursor in the address. */
    public static int first(Asked asked) {
        List<String> parts = read(asked, 1);
        if (parts == null) return 0;
        if (parts.get(0).matches("[0-9]{1,9}")) return Integer.parseInt(parts.get(0));
        asked.flaw("cursor", "cursor");
        return 0;
    }

    /** The parts of the cursor in the address; null when there is none, a flaw when it is none of ours. */
    public static List<String> read(Asked asked, int parts) {
        String cursor = asked.text("cursor");
        if (cursor == null) return null;
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> found = List.of(text.split(SEPARATOR, -1));
            boolean ours = found.size() == parts && PlainText.isAscii(text);
            return ours ? found : asked.flaw("cursor", "cursor");
        } catch (IllegalArgumentException notOurs) {
            return asked.flaw("cursor", "cursor");
        }
    }
}
