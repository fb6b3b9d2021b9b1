package org.suivi.web.pages.profiles;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.profiles.schooling.EnrolmentView;
import org.suivi.records.ProfileRecords;
import org.suivi.records.RecordDesk;
import org.suivi.sharing.ProfileId;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.texts.Formats;

/** A quick look at one profile beside the list. */
@Named
@RequestScoped
public class PeekAtProfile {

    private final ProfileDesk profiles;
    private final RecordDesk records;
    private final CurrentViewer me;
    private final Formats formats;
    private ProfileView profile;
    private ProfileRecords followUps;

    @Inject
    PeekAtProfile(ProfileDesk profiles, RecordDesk records, CurrentViewer me, Formats formats) {
        this.profiles = profiles;
        this.records = records;
        this.me = me;
        this.formats = formats;
    }

    /** Opens the profile that the request names in its parameter {@code profile}. */
    public void open() {
        var id = ProfileId.of(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()
                .get("profile"));
        profile = profiles.open(me.viewer(), id);
        followUps = records.ofProfile(me.viewer(), id);
    }

    public ProfileView getProfile() { return profile; }

    public ProfileRecords getFollowUps() { return followUps; }

    /** Pronouns, age and number, as far as known. */
    public String getLine() {
        return Stream.of(profile.personal().pronouns(), formats.ageOf(profile.birth()), profile.number())
                .filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** School and grade, empty when the person goes to none now. */
    public String getSchool() {
        EnrolmentView now = profile.currentEnrolment(formats.today());
        if (now == null) return "";
        return now.grade() == null ? now.institutionName() : now.institutionName() + ", " + now.grade();
    }

    /** The ways to reach the person that may be used today, the first of each kind. */
    public List<ContactPoint> getPoints() {
        return Arrays.stream(ContactPoint.Kind.values()).flatMap(kind -> profile.points().stream()
                .filter(point -> point.kind() == kind && isUsable(point))
                .sorted(Comparator.comparing(ContactPoint::primary).reversed()).limit(1)).toList();
    }

    private boolean isUsable(ContactPoint point) {
        return !point.isMasked() && !point.caution().doNotContact() && point.isValidOn(formats.today());
    }
}
