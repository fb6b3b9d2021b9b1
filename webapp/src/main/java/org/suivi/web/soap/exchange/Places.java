package org.suivi.web.soap.exchange;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.suivi.web.soap.types.Contact;
import org.suivi.web.soap.types.Profile;

/** Says in the words of the contract where the engine found a problem: all ways to reach somebody are one list. */
final class Places {

    private static final Pattern REACH = Pattern.compile("(?:/guardians/(\\d+))?/reach/more/(\\d+)(.*)");

    private static final Pattern IDENTIFIER = Pattern.compile("/details/identifiers/(\\d+)(.*)");

    private static final List<Map.Entry<String, String>> NAMES = List.of(
        Map.entry("/name/family", "/familyName"), Map.entry("/name/given", "/givenName"),
        Map.entry("/name/middle", "/middleName"), Map.entry("/name/preferredGiven", "/preferredGivenName"),
        Map.entry("/details", ""), Map.entry("/tie/flags", "/flag"), Map.entry("/tie", ""),
        Map.entry("/guardians", "/contact"), Map.entry("/placements", "/enrolment"),
        Map.entry("/externalIds", "/externalId"), Map.entry("/placeId", "/institutionCode"),
        Map.entry("/place", "/institutionName"), Map.entry("/to", "/until"));

    private Places() {}

    static String of(String pointer, Profile sent) {
        Matcher reach = REACH.matcher(pointer);
        if (reach.matches()) return reach(reach, sent);
        if (pointer.equals("/nationalId")) return "/identifier/" + places(sent, true).get(0) + "/value";
        Matcher identifier = IDENTIFIER.matcher(pointer);
        if (identifier.matches())
            return "/identifier/" + places(sent, false).get(Integer.parseInt(identifier.group(1)))
                + identifier.group(2);
        String path = pointer;
        for (var name : NAMES) path = path.replaceAll(name.getKey() + "(?=/|$)", name.getValue());
        return path;
    }

    /** Where identifiers of the country stand in the message, or all the others. */
    private static List<Integer> places(Profile sent, boolean national) {
        return IntStream.range(0, sent.getIdentifier().size()).boxed()
            .filter(i -> national == PersonShape.isNational(sent.getIdentifier().get(i))).toList();
    }

    private static String reach(Matcher found, Profile sent) {
        Contact contact = found.group(1) == null ? null : sent.getContact().get(Integer.parseInt(found.group(1)));
        int phones = contact == null ? sent.getPhone().size() : contact.getPhone().size();
        int emails = contact == null ? sent.getEmail().size() : contact.getEmail().size();
        String before = contact == null ? "" : "/contact/" + found.group(1);
        int at = Integer.parseInt(found.group(2));
        String rest = found.group(3);
        if (at < phones) return before + "/phone/" + at + rest.replace("/value", "/number");
        if (at < phones + emails) return before + "/email/" + (at - phones) + rest;
        return before + "/address/" + (at - phones - emails) + rest.replaceFirst("^/address", "");
    }
}
