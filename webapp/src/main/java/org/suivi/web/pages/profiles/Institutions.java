package org.suivi.web.pages.profiles;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
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

    /** Ready for a menu, which would otherwise ask each of hundreds by an expression. */
    public List<SelectItem> getChoices() {
        return all().stream().map(place -> new SelectItem(place.id().toString(), place.name())).toList();
    }

    /** Grades in use, to be suggested and never forced. */
    public List<String> getGrades() {
        if (grades == null) grades = desk.grades(me.viewer(), null);
        return grades;
    }

    public String name(String id) {
        return all().stream().filter(place -> place.id().toString().equals(id)).map(InstitutionView::name)
                .findFirst().orElse("");
    }

    private List<InstitutionView> all() {
        if (all == null) all = desk.find(me.viewer(), "");
        return all;
    }
}
