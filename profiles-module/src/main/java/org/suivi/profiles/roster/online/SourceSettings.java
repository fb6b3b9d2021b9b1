package org.suivi.profiles.roster.online;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

import org.suivi.profiles.roster.online.wire.Sign;
import org.suivi.sharing.InvalidValue;

/** Everything that somebody says about a source; the secret only when it is a new one. */
public record SourceSettings(String name, Place place, Letter letter, Mapping mapping, Plan plan) {

    public SourceSettings {
        name = InvalidValue.requireText("name", name, 120);
    }

    /** Where the server is. */
    public record Place(Version version, String baseUrl) {

        public Place {
            baseUrl = address("baseUrl", InvalidValue.requireText("baseUrl", baseUrl, 500));
        }
    }

    /** How to be let in; {@code secret} is null to keep the present one. */
    public record Letter(Sign sign, String tokenUrl, String clientId, String secret, String scope) {

        public Letter {
            tokenUrl = InvalidValue.optionalText("tokenUrl", tokenUrl, 500);
            if (sign.needsToken()) tokenUrl = address("tokenUrl", InvalidValue.requireText("tokenUrl", tokenUrl, 500));
            clientId = sign == Sign.BEARER ? InvalidValue.optionalText("clientId", clientId, 250)
                : InvalidValue.requireText("clientId", clientId, 250);
            secret = InvalidValue.optionalText("secret", secret, 2_000);
            scope = InvalidValue.optionalText("scope", scope, 500);
        }

        @Override
        public String toString() { return sign + " as " + clientId; }
    }

    /**
     * What is taken of what the server has.
     *
     * @param orgs        names, codes or keys of institutions, one per line; empty for all
     * @param grades      as the server writes them, with commas between; empty for all
     * @param identifiers types of {@code userIds} that tell who somebody is, with commas between; empty for all
     * @param nationalKey type of {@code userIds} or name in {@code metadata} that holds the permanent code, or null
     */
    public record Mapping(String orgs, String grades, boolean guardians, String identifiers, String nationalKey) {

        public static final Mapping ALL = new Mapping("", "", true, "", null);

        public Mapping {
            orgs = text("orgs", orgs, 20_000);
            grades = text("grades", grades, 500);
            identifiers = text("identifiers", identifiers, 250);
            nationalKey = InvalidValue.optionalText("nationalKey", nationalKey, 60);
        }

        List<String> orgList() { return parts(orgs, "\\R"); }

        List<String> gradeList() { return parts(grades, "[,;\\s]+"); }

        List<String> identifierList() { return parts(identifiers, "[,;]"); }

        private static List<String> parts(String text, String separator) {
            return Arrays.stream(text.split(separator)).map(String::strip).filter(part -> !part.isEmpty()).toList();
        }

        private static String text(String field, String value, int max) {
            String text = InvalidValue.optionalLines(field, value, max);
            return text == null ? "" : text;
        }
    }

    /**
     * When it is asked.
     *
     * @param at       for {@link Rhythm#DAILY}, in the organisation's zone
     * @param hours    for {@link Rhythm#HOURS}, 1 to 24
     * @param wholeOn  day on which everything is compared, not only what changed
     * @param confirms whether a planned import without a doubt is brought in without anybody looking
     */
    public record Plan(Rhythm rhythm, LocalTime at, int hours, DayOfWeek wholeOn, boolean confirms) {

        public static final Plan NONE = new Plan(Rhythm.MANUAL, LocalTime.of(4, 0), 6, DayOfWeek.SUNDAY, false);

        public Plan {
            if (at == null) throw new InvalidValue("at", "required");
            if (hours < 1 || hours > 24) throw new InvalidValue("hours", "hours");
        }
    }

    private static String address(String field, String text) {
        try {
            URI address = URI.create(text);
            if (address.getHost() != null && address.getRawFragment() == null && address.getRawQuery() == null)
                return text.replaceAll("/+$", "");
        } catch (IllegalArgumentException noAddress) {
            throw new InvalidValue(field, "address");
        }
        throw new InvalidValue(field, "address");
    }
}
