package org.suivi.profiles.roster.merge;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.history.Provenance;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Viewer;

/** Shows a proposal beside what stands now, and puts it in its place. */
@ApplicationScoped
class ProposalValues {

    private final ProfileWriter writer;
    private final Guardians guardians;
    private final SourceValues said;

    @Inject
    ProposalValues(ProfileWriter writer, Guardians guardians, SourceValues said) {
        this.writer = writer;
        this.guardians = guardians;
        this.said = said;
    }

    /** Empty where it is about somebody who is no contact of the profile any longer. */
    Optional<ProposalView> view(Viewer viewer, ProfileView profile, Proposal one) {
        if (one.contact() != null)
            return contact(viewer, profile, one).map(contact -> new ProposalView(one.id(), profile.id(),
                contact.person().shown(), true, one.field(),
                AddressText.shown(current(standing(contact, one), one)), AddressText.shown(one.value()), one.source()));
        return Optional.of(new ProposalView(one.id(), profile.id(), profile.name().listed(), false, one.field(),
            shown(one, current(profile, one)), shown(one, one.value()), one.source()));
    }

    /** Afterwards the value counts as the source's own, so that the source may change it again. */
    void take(Viewer viewer, ProfileView profile, Proposal one) {
        Provenance.of("import:" + one.source(), () -> {
            write(viewer, profile, one);
            return null;
        });
        said.remember(one.target(), one.source(), Map.of(one.field(), one.value()));
    }

    private void write(Viewer viewer, ProfileView profile, Proposal one) {
        var change = new EnumMap<Field, Plan.Change>(Field.class);
        if (one.contact() == null) {
            change.put(one.field(), new Plan.Change(current(profile, one), one.value()));
            writer.write(viewer, profile, change);
        } else {
            ContactView contact = contact(viewer, profile, one).orElseThrow(NotVisible::new);
            change.put(one.field(), new Plan.Change(current(standing(contact, one), one), one.value()));
            if (contact.tieId().equals(one.target())) guardians.writeTie(viewer, profile.id(), contact, change);
            else guardians.write(viewer, profile.id(), contact, change);
        }
    }

    private static String shown(Proposal one, String value) {
        return one.field() == Field.NUMBER ? Numbers.shown(value) : AddressText.shown(value);
    }

    private static String current(ProfileView profile, Proposal one) {
        return one.field() == Field.NUMBER ? Numbers.standing(profile.identifiers(), one.value())
            : current(Standing.of(profile), one);
    }

    private static Standing standing(ContactView contact, Proposal one) {
        return contact.tieId().equals(one.target()) ? Standing.of(contact.tie()) : Standing.of(contact.person());
    }

    private Optional<ContactView> contact(Viewer viewer, ProfileView profile, Proposal one) {
        return guardians.of(viewer, profile.id()).stream().filter(contact -> contact.until() == null
            && (contact.contact().equals(one.target()) || contact.tieId().equals(one.target()))).findFirst();
    }

    private static String current(Standing standing, Proposal one) {
        return standing.value(new Comparison.Said(one.target(), one.field(), null), one.value());
    }
}
