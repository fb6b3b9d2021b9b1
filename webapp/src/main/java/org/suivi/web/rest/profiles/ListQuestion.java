package org.suivi.web.rest.profiles;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.suivi.profiles.reach.ProfilePage;
import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.profiles.reach.ProfileQuery.After;
import org.suivi.profiles.reach.ProfileQuery.Filters;
import org.suivi.profiles.reach.ProfileQuery.Sort;
import org.suivi.profiles.reach.ProfileQuery.Variant;
import org.suivi.profiles.reach.ProfileQuery.View;
import org.suivi.web.rest.Asked;
import org.suivi.web.rest.Cursor;

/** Which profiles an address asks for, in which order and from where on. */
record ListQuestion(ProfileQuery query, String order) {

    private static final List<String> ORDERS = List.of("name", "-name", "number", "-number", "birthDate", "-birthDate",
        "changedAt", "-changedAt");

    static ListQuestion of(Asked asked) {
        View view = "ARCHIVED".equals(asked.choice("state", List.of("ACTIVE", "ARCHIVED")))
            ? View.ARCHIVED : View.ACTIVE;
        String variant = asked.choice("variant", List.of("ANY", "CLIENT", "STUDENT"));
        Variant only = variant == null || variant.equals("ANY") ? null : Variant.valueOf(variant);
        UUID institution = asked.id("institution");
        Filters filters = new Filters(only, institution, asked.text("grade"), null,
            asked.whole("birthYear", 1800, 2999));
        String order = asked.choice("sort", ORDERS);
        return new ListQuestion(new ProfileQuery(view, asked.text("q"), filters, sort(order),
            order != null && order.startsWith("-"), 0, asked.limit(), after(asked, order)), order);
    }

    /** The cursor of the page behind that one, null when there is none. */
    String next(ProfilePage page) {
        if (!page.more()) return null;
        After last = page.last();
        return Cursor.of(order, last.profile(), last.key() == null ? "-" : "+" + last.key());
    }

    private static After after(Asked asked, String order) {
        List<String> parts = Cursor.read(asked, 3);
        if (parts == null) return null;
        String key = parts.get(2);
        if (!parts.get(0).equals(order)) return asked.flaw("cursor", "cursor");
        try {
            return new After(key.startsWith("+") ? key.substring(1) : null, UUID.fromString(parts.get(1)));
        } catch (IllegalArgumentException notOurs) {
            return asked.flaw("cursor", "cursor");
        }
    }

    private static Sort sort(String order) {
        String key = order == null ? "name" : order.replace("-", "");
        return switch (key) {
            case "birthDate" -> Sort.BIRTH;
            case "changedAt" -> Sort.CHANGED;
            default -> Sort.valueOf(key.toUpperCase(Locale.ROOT));
        };
    }
}
