package org.suivi.profiles.roster;

import java.util.List;

import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.profiles.roster.incoming.PlaceNames;
import org.suivi.sharing.InvalidValue;

/**
 * People whom a system sends in one call.
 *
 * @param source            the sender, under whose name its keys are kept
 * @param createOnly        whether somebody who is known already is left alone and not brought up to date
 * @param onMissingContacts what becomes of guardians whom the source once named and names no longer
 */
public record Batch(String source, Mode mode, boolean createOnly, MissingContacts onMissingContacts,
        List<IncomingPerson> people) {

    /** How many people one call may carry. */
    public static final int MOST = 500;
    /** How many people a job may carry. */
    public static final int MOST_OF_JOB = 50_000;

    /** Only says what would happen; writes whatever can be written; writes all of it or nothing. */
    public enum Mode { DRY_RUN, APPLY, ATOMIC }

    /** Their tie stays, or it ends today; nobody is ever deleted. */
    public enum MissingContacts { KEEP, UNLINK }

    public Batch {
        source = Delivery.slug(InvalidValue.requireText("source", source, 60));
        if (source == null) throw new InvalidValue("source", "latin");
        mode = mode == null ? Mode.APPLY : mode;
        onMissingContacts = onMissingContacts == null ? MissingContacts.KEEP : onMissingContacts;
        people = PlaceNames.spread(people);
    }

    public static Batch of(String source, List<IncomingPerson> people) {
        return new Batch(source, Mode.APPLY, false, MissingContacts.KEEP, people);
    }
}
