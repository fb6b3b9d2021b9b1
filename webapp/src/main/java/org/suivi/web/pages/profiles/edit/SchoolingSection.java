package org.suivi.web.pages.profiles.edit;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.DetailDesk;
import org.suivi.profiles.schooling.EnrolmentView;
import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.NewEnrolment;
import org.suivi.profiles.schooling.NewInstitution;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.texts.Formats;

/** The section of the drawer that says where the person goes to school. */
@Named
@ViewScoped
public class SchoolingSection implements Serializable {

    private final DetailDesk details;
    private final InstitutionDesk institutions;
    private final CurrentViewer me;
    private final ProfileDrawer drawer;
    private final Formats formats;
    private final Fields fields = new Fields();

    @Inject
    SchoolingSection(DetailDesk details, InstitutionDesk institutions, CurrentViewer me, ProfileDrawer drawer,
            Formats formats) {
        this.details = details;
        this.institutions = institutions;
        this.me = me;
        this.drawer = drawer;
        this.formats = formats;
    }

    /** Enrols at the institution chosen, or at the one named because the list does not have it. */
    public void enrol() {
        var now = drawer.now();
        var enrolment = new NewEnrolment(institution(), fields.text("grade"), fields.day("since"), null);
        drawer.saved(details.enrol(me.viewer(), now.id(), now.version(), enrolment));
        fields.clear();
    }

    /** Ends an enrolment today. */
    public void end(UUID enrolment) {
        var now = drawer.now();
        drawer.saved(details.endEnrolment(me.viewer(), now.id(), now.version(), enrolment, formats.today()));
    }

    /** From when to when, as far as known. */
    public String period(EnrolmentView enrolment) {
        String from = enrolment.from() == null ? formats.text("schooling.unknown") : formats.date(enrolment.from());
        return enrolment.until() == null ? formats.text("schooling.since", from)
                : formats.text("schooling.period", from, formats.date(enrolment.until()));
    }

    public Map<String, Object> getFields() { return fields; }

    private UUID institution() {
        String chosen = fields.text("institution");
        if (chosen != null) return UUID.fromString(chosen);
        return institutions.add(me.viewer(), new NewInstitution(fields.text("name"), null, fields.text("city")));
    }
}
