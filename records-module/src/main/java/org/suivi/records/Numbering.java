package org.suivi.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * Gives each record its number. The row of the series stays locked until the transaction ends, so that two records
 * opened at the same moment cannot have the same one.
 */
@ApplicationScoped
class Numbering {

    private static final String SERIES = "R";

    private final EntityManager manager;

    @Inject
    Numbering(EntityManager manager) { this.manager = manager; }

    String next(int year) {
        manager.createNativeQuery("""
                insert into records_numbering (series, year, last) values (?1, ?2, 1)
                on duplicate key update last = last + 1""")
                .setParameter(1, SERIES).setParameter(2, year).executeUpdate();
        var last = (Number) manager.createNativeQuery(
                "select last from records_numbering where series = ?1 and year = ?2 for update")
                .setParameter(1, SERIES).setParameter(2, year).getSingleResult();
        return "%s-%d-%04d".formatted(SERIES, year, last.intValue());
    }
}
