package org.suivi.profiles.roster.online.wire;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code Link} header of an answer (RFC 8288).
 *
 * @param given whether there was one at all
 * @param next  address of the next page; null when there is none
 */
public record Links(boolean given, String next) {

    private static final Pattern LINK = Pattern.compile("<([^>]*)>([^<]*)");
    private static final Pattern NEXT = Pattern.compile(";\\s*rel\\s*=\\s*\"?([^\";,]*)\"?", Pattern.CASE_INSENSITIVE);

    static Links of(List<String> headers) {
        String all = String.join(", ", headers);
        Matcher links = LINK.matcher(all);
        while (links.find())
            if (isNext(links.group(2))) return new Links(true, links.group(1).strip());
        return new Links(!all.isBlank(), null);
    }

    private static boolean isNext(String parameters) {
        Matcher relation = NEXT.matcher(parameters);
        return relation.find() && List.of(relation.group(1).strip().toLowerCase(java.util.Locale.ROOT).split(" +"))
            .contains("next");
    }
}
