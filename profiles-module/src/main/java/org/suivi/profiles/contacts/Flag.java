package org.suivi.profiles.contacts;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.suivi.sharing.InvalidValue;

/** What is known about one right or role of a contact towards one child, and for which time. */
public record Flag(Kind kind, Answer answer, LocalDate from, LocalDate until) implements Serializable {

    public enum Kind {
        LEGAL_GUARDIAN, PARENTAL_AUTHORITY, CUSTODY, LIVES_WITH, EMERGENCY, MAY_PICK_UP, RECEIVES_COPIES, MAY_CONSENT
    }

    /** {@code SOLE}, {@code JOINT}, {@code NONE} answer {@link Kind#CUSTODY}, {@code YES} and {@code NO} the rest. */
    public enum Answer { YES, NO, SOLE, JOINT, NONE, UNKNOWN }

    private static final Set<Answer> OF_CUSTODY = EnumSet.of(Answer.SOLE, Answer.JOINT, Answer.NONE, Answer.UNKNOWN);
    private static final Set<Answer> OF_OTHERS = EnumSet.of(Answer.YES, Answer.NO, Answer.UNKNOWN);

    public Flag {
        if (kind == null) throw new InvalidValue("flag", "required");
        answer = answer == null ? Answer.UNKNOWN : answer;
        if (!(kind == Kind.CUSTODY ? OF_CUSTODY : OF_OTHERS).contains(answer)) throw new InvalidValue("flag", "answer");
        if (from != null && until != null && until.isBefore(from)) throw new InvalidValue("until", "before-start");
    }

    public static Flag yes(Kind kind) { return new Flag(kind, Answer.YES, null, null); }

    public static Flag unknown(Kind kind) { return new Flag(kind, Answer.UNKNOWN, null, null); }

    public boolean isOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
