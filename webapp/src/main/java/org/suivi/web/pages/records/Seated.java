package org.suivi.web.pages.records;

import java.io.Serializable;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.records.LinkRole;
import org.suivi.records.NewRecord;
import org.suivi.web.pages.profiles.edit.Fields;

/** A person chosen for a record that is not open yet, and the role being chosen for them. */
public record Seated(ProfileSummary profile, Fields fields) implements Serializable {

    NewRecord.Person asPerson() { return new NewRecord.Person(profile.id(), fields.choice("role", LinkRole.class)); }
}
