package org.suivi.profiles.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.suivi.profiles.Creation;
import org.suivi.profiles.NewProfile;
import org.suivi.profiles.reach.ProfileRights;
import org.suivi.sharing.ChangedMeanwhile;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** Where a profile and the people around it are written in one go: all of it or nothing. */
@ApplicationScoped
@Transactional
@UseCase
public class FamilyDesk {

    private final Creation creation;
    private final NewFamilies families;
    private final ProfileRights rights;
    private final ContactViews views;
    private final ContactDesk contacts;
    private final Ties ties;

    @Inject
    FamilyDesk(Creation creation, NewFamilies families, ProfileRights rights, ContactViews views,
            ContactDesk contacts, Ties ties) {
        this.creation = creation;
        this.families = families;
        this.rights = rights;
        this.views = views;
        this.contacts = contacts;
        this.ties = ties;
    }

    /** Creates a profile together with its contacts. */
    public ProfileId create(Viewer viewer, NewProfile profile, List<NewContact> around) {
        return creation.create(viewer, profile, (rows, made) -> families.add(rows, made, around));
    }

    /** The profile together with its contacts, those that have ended last. */
    public Family open(Viewer viewer, ProfileId profile) { return views.family(rights.see(viewer, profile)); }

    /** Changes what the contact is to the profile, and the person where it says anything new. */
    public ContactView change(Viewer viewer, ProfileId profile, ContactChange change) {
        ContactView before = one(viewer, profile, change.tieId());
        ChangedMeanwhile.unlessSame(change.version(), before.version());
        if (!before.person().equals(change.person()))
            contacts.edit(viewer, profile, before.contact(), change.version(), change.person());
        contacts.tie(viewer, profile, change.tieId(), change.tieVersion(), change.tie());
        return one(viewer, profile, change.tieId());
    }

    /** Ends a tie that nobody has changed since it was seen. */
    public void end(Viewer viewer, ProfileId profile, TieEnd end) {
        ProfileContact tie = ties.find(rights.edit(viewer, profile), end.tieId());
        ChangedMeanwhile.unlessSame(end.version(), tie.version());
        contacts.end(viewer, profile, end.tieId(), end.until(), end.reason());
    }

    /** The contact of a profile that is that person. */
    public ContactView of(Viewer viewer, ProfileId profile, UUID contact) {
        return contacts.of(viewer, profile).stream().filter(one -> one.contact().equals(contact) && one.until() == null)
                .findFirst().orElseThrow(NotVisible::new);
    }

    /** One contact of a profile, by its tie. */
    public ContactView one(Viewer viewer, ProfileId profile, UUID tie) {
        return contacts.of(viewer, profile).stream().filter(contact -> contact.tieId().equals(tie))
                .findFirst().orElseThrow(NotVisible::new);
    }
}
