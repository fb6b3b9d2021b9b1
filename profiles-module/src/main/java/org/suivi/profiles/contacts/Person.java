package org.suivi.profiles.contacts;

import static org.suivi.sharing.InvalidValue.optionalText;
import static org.suivi.sharing.InvalidValue.requireText;

import java.io.Serializable;
import java.util.List;
import org.suivi.profiles.points.ContactPoint;

/**
 * What is the same about a contact for every child that shares it.
 *
 * @param family   family name, the whole of a name that cannot be split ("Mr and Mrs Roy"), or the organisation's name
 * @param language language of correspondence as a BCP 47 tag, or null
 */
public record Person(boolean organisation, String family, String given, String language, List<ContactPoint> points)
        implements Serializable {

    public Person {
        family = requireText("family", family, 200);
        given = organisation ? null : optionalText("given", given, 100);
        language = optionalText("language", language, 35);
        points = points == null ? List.of() : List.copyOf(points);
    }

    /** The same person, who can be reached in these ways. */
    Person reachable(List<ContactPoint> ways) { return new Person(organisation, family, given, language, ways); }

    public String shown() { return given == null ? family : given + " " + family; }
}
