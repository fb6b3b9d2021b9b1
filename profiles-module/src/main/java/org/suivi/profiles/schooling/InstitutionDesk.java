package org.suivi.profiles.schooling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suivi.profiles.names.Folding;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.NotAllowed;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.audit.UseCase;

/** Where the organisation's list of schools and other institutions is kept. */
@ApplicationScoped
@Transactional
@UseCase
public class InstitutionDesk {

    private static final int MOST = 500;

    private final EntityManager manager;
    private final Sql sql;
    private final InstitutionList list;

    @Inject
    InstitutionDesk(EntityManager manager, Sql sql, InstitutionList list) {
        this.manager = manager;
        this.sql = sql;
        this.list = list;
    }

    /** Institutions with a word that begins like the words given, by name; all of them without words. */
    @UseCase(quiet = true)
    public List<InstitutionView> find(Viewer viewer, String words) {
        if (Folding.isInVain(words)) return List.of();
        String start = Folding.fold(words) + "%";
        return manager.createQuery("""
                select i from Institution i
                 where i.sortName like :start or i.sortName like :inside or i.code = :code
                 order by i.sortName, i.id""", Institution.class)
                .setParameter("start", start).setParameter("inside", "% " + start)
                .setParameter("code", words == null ? "" : words.strip())
                .setMaxResults(MOST).getResultStream().map(Institution::view).toList();
    }

    /** Adds an institution; one with the same code, or without code the same name and city, is used again. */
    public UUID add(Viewer viewer, NewInstitution institution) {
        if (viewer.parties().isEmpty()) throw new NotAllowed("profile-edit");
        return known(institution).map(Institution::id).orElseGet(() -> added(institution));
    }

    /** The institution with that number in the school system. */
    @UseCase(quiet = true)
    public Optional<UUID> byCode(Viewer viewer, String code) {
        return sql.row("select id from profiles_institution where code = ?", code).map(row -> row.uuid(0));
    }

    /** The next institutions in the order of their ids, for a program only those it is bound to. */
    @UseCase(quiet = true)
    public List<InstitutionView> page(Viewer viewer, InstitutionQuery query) { return list.page(viewer, query); }

    @UseCase(quiet = true)
    public InstitutionView view(Viewer viewer, UUID institution) {
        return list.one(viewer, institution).orElseThrow(NotVisible::new);
    }

    /** Grades that current enrolments of the institution (null: of all) use, in order. */
    @UseCase(quiet = true)
    public List<String> grades(Viewer viewer, UUID institution) {
        String all = "select distinct grade from profiles_enrolment where grade is not null";
        return (institution == null ? sql.rows(all + " order by 1")
                : sql.rows(all + " and institution_id = ? order by 1", institution))
                .stream().map(row -> row.text(0)).toList();
    }

    private UUID added(NewInstitution institution) {
        var fresh = new Institution(institution);
        manager.persist(fresh);
        return fresh.id();
    }

    private Optional<Institution> known(NewInstitution wanted) {
        return manager.createQuery("select i from Institution i where i.code = :code or i.sortName = :name",
                Institution.class)
                .setParameter("code", wanted.code()).setParameter("name", Institution.sortName(wanted.name()))
                .getResultStream().filter(found -> found.isSameAs(wanted)).findFirst();
    }
}
