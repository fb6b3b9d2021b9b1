package org.suivi.profiles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.suivi.sharing.NewId;
import org.suivi.sharing.ProfileId;

/** Something to know at first glance, for as long as it lasts. */
@Entity
@Table(name = "profiles_alert")
class Alert {

    @Id
    private UUID id;

    @Column(name = "profile_id")
    private UUID profile;

    @Enumerated(EnumType.STRING)
    private NewAlert.Kind kind;

    @Enumerated(EnumType.STRING)
    private NewAlert.Severity severity;

    private String text;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "until_on")
    private LocalDate until;

    protected Alert() {}

    Alert(ProfileId profile, NewAlert alert) {
        this.id = NewId.next();
        this.profile = profile.value();
        this.kind = alert.kind();
        this.severity = alert.severity();
        this.text = alert.text();
        this.from = alert.from();
        this.until = alert.until();
    }

    boolean isOf(ProfileId other) { return profile.equals(other.value()); }

    /** It no longer counts from that day on; one that began later or that day never did, one that is over stays so. */
    void endBefore(LocalDate day) {
        if (until == null || !until.isBefore(day)) until = day.minusDays(1);
    }
}
