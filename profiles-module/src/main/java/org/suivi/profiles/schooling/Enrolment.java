package org.suivi.profiles.schooling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NewId;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.storage.NewRows;

/** One person's time at one institution in one grade. */
@Entity
@Table(name = "profiles_enrolment")
class Enrolment {

    @Id
    private UUID id;

    @Column(name = "profile_id")
    private UUID profile;

    @Column(name = "institution_id")
    private UUID institution;

    private String grade;

    @Column(name = "from_on")
    private LocalDate from;

    @Column(name = "until_on")
    private LocalDate until;

    protected Enrolment() {}

    Enrolment(ProfileId profile, NewEnrolment enrolment) {
        this.id = NewId.next();
        this.profile = profile.value();
        this.institution = enrolment.institution();
        this.grade = enrolment.grade();
        this.from = enrolment.from();
        this.until = enrolment.until();
    }

    void addTo(NewRows rows) {
        rows.add("profiles_enrolment (id, profile_id, institution_id, grade, from_on, until_on)", id, profile,
                institution, grade, from, until);
    }

    UUID institution() { return institution; }

    boolean isOf(ProfileId other) { return profile.equals(other.value()); }

    boolean isOpen() { return until == null; }

    boolean lastsOn(LocalDate day) { return until == null || !until.isBefore(day); }

    boolean says(NewEnrolment other) {
        return institution.equals(other.institution()) && java.util.Objects.equals(grade, other.grade());
    }

    void end(LocalDate day) {
        if (from != null && day.isBefore(from)) throw new InvalidValue("until", "before-start");
        until = day;
    }

    void resume(LocalDate day) { until = day; }

    /** Ends it because another one begins; what began on the same day or later lasted that day only. */
    void giveWayTo(LocalDate start) { until = from != null && !start.isAfter(from) ? from : start.minusDays(1); }

    EnrolmentView view(String institutionName) {
        return new EnrolmentView(id, institution, institutionName, grade, from, until);
    }
}
