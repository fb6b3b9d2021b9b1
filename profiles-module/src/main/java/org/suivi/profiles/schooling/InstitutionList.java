package org.suivi.profiles.schooling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suivi.profiles.names.Folding;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Row;

/** Lists institutions by the page; who is bound to some sees no others. */
@ApplicationScoped
class InstitutionList {

    private static final String COLUMNS = "select i.id, i.name, i.code, i.city from profiles_institution i where 1 = 1";
    private static final String BOUND = " and (? = 0 or i.id in (?))";

    private final Sql sql;

    @Inject
    InstitutionList(Sql sql) { this.sql = sql; }

    List<InstitutionView> page(Viewer viewer, InstitutionQuery query) {
        if (query.isInVain()) return List.of();
        var text = new StringBuilder(COLUMNS).append(BOUND);
        var args = new ArrayList<Object>(List.of(viewer.institutions().size(), viewer.institutions()));
        for (String word : Folding.words(query.words())) {
            text.append(" and concat(' ', i.sort_name) like ?");
            args.add("% " + word + "%");
        }
        if (query.code() != null) {
            text.append(" and i.code = ?");
            args.add(query.code());
        }
        if (query.after() != null) {
            text.append(" and i.id > ?");
            args.add(query.after());
        }
        args.add(query.limit());
        return sql.rows(text.append(" order by i.id limit ?").toString(), args.toArray()).stream()
                .map(InstitutionList::view).toList();
    }

    Optional<InstitutionView> one(Viewer viewer, UUID institution) {
        return sql.row(COLUMNS + BOUND + " and i.id = ?", viewer.institutions().size(), viewer.institutions(),
                institution).map(InstitutionList::view);
    }

    private static InstitutionView view(Row row) {
        return new InstitutionView(row.uuid(0), row.text(1), row.text(2), row.text(3));
    }
}
