package org.suivi.profiles.roster.merge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.history.Provenance;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;

/**
 * Takes back what bringing in a person did, as far as nobody has worked with it since: a new profile goes to the
 * archive, a changed value goes back if it is still the one that the source wrote, also to none at all.
 */
@ApplicationScoped
public class Undoing {

    static final String REASON = "import undone";

    private final ProfileDesk profiles;
    private final ProfileWriter writer;
    private final Guardians guardians;
    private final Schooling schooling;
    private final Memory memory;

    @Inject
    Undoing(ProfileDesk profiles, ProfileWriter writer, Guardians guardians, Schooling schooling, Memory memory) {
        this.profiles = profiles;
        this.writer = writer;
        this.guardians = guardians;
        this.schooling = schooling;
        this.memory = memory;
    }

    /**
     * What an import did with a profile.
     *
     * @param version of the profile then: another one now says that somebody has worked with it since
     */
    public record Done(ProfileId profile, long version, List<Effect> effects) {}

    /** Archives a profile that the import made; false when somebody has changed it since. */
    public boolean uncreate(Viewer viewer, Sending sending, Done created) {
        return Provenance.of(sending.provenance(), () -> archived(viewer, sending, created));
    }

    private boolean archived(Viewer viewer, Sending sending, Done created) {
        ProfileId profile = created.profile();
        ProfileView view = profiles.open(viewer, profile);
        if (view.isArchived()) return true;
        if (view.version() != created.version()) return false;
        if (!created.effects().isEmpty()) {
            for (var contact : guardians.of(viewer, profile)) restore(viewer, profile, contact, created.effects());
            created.effects().forEach(one -> memory.restore(sending.source(), one));
        }
        profiles.archive(viewer, profile, created.version(), REASON);
        memory.left(profile.value(), sending.source());
        return true;
    }

    /** Puts back what was changed about a profile that existed. */
    public void unchange(Viewer viewer, Sending sending, Done changed) {
        Provenance.of(sending.provenance(), () -> {
            boolean untouched = profiles.open(viewer, changed.profile()).version() == changed.version();
            putBack(viewer, sending, changed.profile(), changed.effects());
            changed.effects().stream().filter(Effect::isReturn).findFirst().ifPresentOrElse(
                back -> leaveAgain(viewer, sending, changed.profile(), untouched && back.isFromArchive()),
                () -> memory.unsettle(changed.profile().value(), sending.source()));
            return null;
        });
    }

    private void putBack(Viewer viewer, Sending sending, ProfileId profile, List<Effect> effects) {
        ProfileView view = profiles.open(viewer, profile);
        var own = reversed(effects, Effect.Kind.PROFILE_FIELD, Standing.of(view), null);
        if (!own.isEmpty()) writer.correct(viewer, view, own);
        numbers(viewer, profile, effects);
        for (var contact : guardians.of(viewer, profile)) restore(viewer, profile, contact, effects);
        for (var effect : effects)
            if (effect.kind() == Effect.Kind.TIE_ADDED)
                guardians.end(viewer, profile, effect.target(), sending.today());
            else if (effect.kind() == Effect.Kind.TIE_ENDED)
                guardians.tieAgain(viewer, profile, effect);
            else if (effect.kind() == Effect.Kind.TIE_RESUMED)
                guardians.endAgain(viewer, sending, profile, effect);
        endAdded(viewer, sending, profile, effects);
        for (var effect : effects) schooling.goOn(viewer, profiles.open(viewer, profile), effect);
        for (var effect : effects)
            if (effect.field() != null) memory.restore(sending.source(), effect);
    }

    /** What somebody works with does not go back to the archive. */
    private void leaveAgain(Viewer viewer, Sending sending, ProfileId profile, boolean toArchive) {
        if (toArchive) profiles.archive(viewer, profile, profiles.open(viewer, profile).version(), REASON);
        memory.left(profile.value(), sending.source());
    }

    /** Lets go on what ended because somebody was no longer named; false when somebody has changed it since. */
    public boolean stay(Viewer viewer, Sending sending, Done left) {
        if (profiles.open(viewer, left.profile()).version() != left.version()) return false;
        return Provenance.of(sending.provenance(), () -> {
            left.effects().forEach(one -> schooling.goOn(viewer, profiles.open(viewer, left.profile()), one));
            memory.stayed(left.profile().value(), sending.source());
            return true;
        });
    }

    private void numbers(Viewer viewer, ProfileId profile, List<Effect> effects) {
        for (var effect : effects) {
            if (effect.field() != Field.NUMBER) continue;
            ProfileView view = profiles.open(viewer, profile);
            String before = effect.before() == null ? Numbers.none(effect.after()) : effect.before();
            if (effect.after().equals(Numbers.standing(view.identifiers(), effect.after())))
                writer.write(viewer, view, Map.of(Field.NUMBER, new Plan.Change(effect.after(), before)));
        }
    }

    /** Forgets that a number of a former system had a record. */
    public void forgetRecord(String source, java.util.UUID record) { memory.forget(record, source); }

    private void restore(Viewer viewer, ProfileId profile, ContactView contact, List<Effect> effects) {
        var back = reversed(effects, Effect.Kind.CONTACT_FIELD, Standing.of(contact.person()), contact);
        guardians.write(viewer, profile, contact, back);
        var tie = reversed(effects, Effect.Kind.TIE_FIELD, Standing.of(contact.tie()), contact);
        guardians.writeTie(viewer, profile, contact, tie);
    }

    /** Imports of the first versions kept the institution instead of the enrolment. */
    private void endAdded(Viewer viewer, Sending sending, ProfileId profile, List<Effect> effects) {
        var added = effects.stream().filter(one -> one.kind() == Effect.Kind.ENROLMENT_ADDED).map(Effect::target)
            .toList();
        if (!added.isEmpty())
            schooling.end(viewer, profiles.open(viewer, profile), sending.today(),
                one -> added.contains(one.id()) || added.contains(one.institution()));
    }

    private static Map<Field, Plan.Change> reversed(List<Effect> effects, Effect.Kind kind, Standing now,
            ContactView contact) {
        var back = new EnumMap<Field, Plan.Change>(Field.class);
        for (var effect : effects) {
            boolean mine = effect.kind() == kind && (contact == null || contact.contact().equals(effect.target())
                || contact.tieId().equals(effect.target()));
            if (!mine || effect.field() == Field.VARIANT) continue;
            var last = new Comparison.Said(effect.target(), effect.field(),
                Digest.of(effect.target(), effect.field(), effect.after()));
            String current = now.value(last, effect.after());
            if (effect.field().same(current, effect.after()))
                back.put(effect.field(), new Plan.Change(current, effect.before()));
        }
        return back;
    }
}
