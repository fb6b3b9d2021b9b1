package org.suivi.web.pages.profiles.contacts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.contacts.Flag;
import org.suivi.profiles.contacts.Relation;
import org.suivi.profiles.contacts.Restriction;
import org.suivi.profiles.contacts.SharedWith;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.web.texts.Formats;

/** How a contact is shown: the relation in words, what is known of its rights today, and what a court forbids. */
@Named
@ApplicationScoped
public class ContactLook {

    /** One known right or role, in words. */
    public record Said(String label, String tone, String icon) {}

    private final Formats formats;

    @Inject
    ContactLook(Formats formats) { this.formats = formats; }

    public String relation(ContactView contact) {
        var tie = contact.tie();
        if (tie.relationText() != null) return tie.relationText();
        return tie.relation() == Relation.UNKNOWN ? "" : formats.named("relation", tie.relation());
    }

    /** The ways to reach the contact that are valid today and not hidden from the viewer. */
    public List<ContactPoint> points(ContactView contact) {
        LocalDate today = formats.today();
        return contact.person().points().stream().filter(point -> !point.isMasked() && point.isValidOn(today)).toList();
    }

    public boolean restricted(ContactView contact) {
        return contact.tie().restriction().kind() != Restriction.Kind.NONE;
    }

    /** What is forbidden, by which order and until when. */
    public String restriction(ContactView contact) {
        var order = contact.tie().restriction();
        String words = formats.named("restriction", order.kind());
        if (order.order() != null) words = formats.text("restriction.by", words, order.order());
        return order.until() == null ? words : formats.text("restriction.until", words, formats.date(order.until()));
    }

    /** What is known today; an unknown right is not said to be none. */
    public List<Said> flags(ContactView contact) {
        LocalDate today = formats.today();
        return contact.tie().flags().stream().filter(flag -> flag.isOn(today)).filter(ContactLook::isWorthSaying)
                .map(this::said).toList();
    }

    /** The children who share the contact: those the viewer may know by name, the rest as a number. */
    public String children(SharedWith shared) {
        if (shared == null) return "";
        String named = shared.named().stream().map(SharedWith.Child::name).collect(Collectors.joining(", "));
        if (shared.others() == 0) return named;
        return named.isEmpty() ? formats.text("contact.others", shared.others())
                : formats.text("contact.named-and-others", named, shared.others());
    }

    private static boolean isWorthSaying(Flag flag) {
        return switch (flag.answer()) {
            case YES, SOLE, JOINT, NONE -> true;
            case NO -> flag.kind() == Flag.Kind.PARENTAL_AUTHORITY || flag.kind() == Flag.Kind.MAY_PICK_UP;
            case UNKNOWN -> false;
        };
    }

    private Said said(Flag flag) {
        String label = formats.text("flag.said." + flag.kind() + "." + flag.answer());
        boolean has = flag.answer() != Flag.Answer.NO && flag.answer() != Flag.Answer.NONE;
        return new Said(label, has ? "ok" : "warn", has ? "verified" : "ban");
    }
}
