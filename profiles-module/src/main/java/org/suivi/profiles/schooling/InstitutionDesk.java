package org.suivi.profiles.schooling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.suivi.sharing.Viewer;

/** Where the organisation's list of schools and other institutions is kept. */
@ApplicationScoped
@Transactional
public class InstitutionDesk {

    /** Institutions whose name, city or code begins with the words, by name; all of them without words. */
    public List<InstitutionView> find(Viewer viewer, String words) { throw new UnsupportedOperationException(); }

    /** Adds an institution; one with the same code, or without code the same name and city, is used again. */
    public UUID add(Viewer viewer, NewInstitution institution) { throw new UnsupportedOperationException(); }

    /** Grades that enrolments of the institution (null: of all) use, in order. */
    public List<String> grades(Viewer viewer, UUID institution) { throw new UnsupportedOperationException(); }
}
