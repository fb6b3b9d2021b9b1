package org.suivi.profiles.history;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.suivi.profiles.history.Fields.Value;
import org.suivi.sharing.NewId;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.NewRows;
import org.suivi.sharing.storage.UuidColumn;

/** One row of the history: a field of a profile or of a contact that was changed. Rows are never changed themselves. */
@Entity
@Table(name = "profiles_change")
class Change {

    @Id
    private UUID id;

    @Convert(converter = UuidColumn.class)
    @Column(name = "profile_id")
    private UUID profile;

    @Convert(converter = UuidColumn.class)
    @Column(name = "contact_id")
    private UUID contact;

    private String field;

    @Column(name = "before_text")
    private String before;

    @Column(name = "after_text")
    private String after;

    private boolean confidential;

    @Column(name = "staff_id")
    private UUID staff;

    @Column(name = "staff_name")
    private String staffName;

    private String source;
    private String reason;
    private Instant at;

    protected Change() {}

    Change(Viewer by, Trace trace, Instant at) {
        this.id = NewId.next();
        this.staff = by.self().id();
        this.staffName = by.name();
        this.source = trace.by(by).source();
        this.reason = trace.reason();
        this.at = at;
    }

    Change ofProfile(ProfileId changed) {
        profile = changed.value();
        return this;
    }

    Change ofContact(UUID changed) {
        contact = changed;
        return this;
    }

    Change of(String name, Value[] values) {
        field = name;
        before = values[0] == null ? null : values[0].text();
        after = values[1] == null ? null : values[1].text();
        confidential = values[0] != null && values[0].confidential() || values[1] != null && values[1].confidential();
        return this;
    }

    void addTo(NewRows rows) {
        rows.add("""
            profiles_change (id, profile_id, contact_id, field, before_text, after_text, confidential, staff_id,
            staff_name, source, reason, at)""", id, profile, contact, field, before, after, confidential, staff,
            staffName, source, reason, at);
    }

    ChangeView view(String about, boolean openly) {
        var view = new ChangeView(id, at, staffName, about, field, Said.parse(before), Said.parse(after), false,
                source, reason);
        return confidential && !openly ? view.withoutValues() : view;
    }
}
