package org.suivi.web.pages.profiles;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.schooling.InstitutionDesk;
import org.suivi.profiles.schooling.InstitutionView;
import org.suivi.web.login.CurrentViewer;

/** The schools and other institutions that lists offer, and what they are called. */
@Named
@RequestScoped
public class Institutions {

    private final InstitutionDesk desk;
    private final CurrentViewer me;
    private List<InstitutionView> all;
    private List<String> grades;

    @Inject
    Institutions(InstitutionDesk desk, CurrentViewer me) {
        this.desk = desk;
        this.me = me;
    }

    public List<InstitutionView> getAll() {
        if (all == null) all = desk.find(me.viewer(), "");
        return all;
    }

    /** Grades in use, to be suggested and never forced. */
    public List<String> getGrades() {
        if (grades == null) grades = desk.grades(me.viewer(), null);
        return grades;
    }

    public String name(String id) {
        return getAll().stream().filter(place -> place.id().toString().equals(id)).map(InstitutionView::name)
                .findFirst().orElse("");
    }
}
