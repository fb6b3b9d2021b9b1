package org.suivi.profiles.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.NewId;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Together;
import org.suivi.testing.Transactions;

/** Statements keep the promises that desks build upon. */
@SuiviTest
class SqlIT {

    @Inject
    private Sql sql;

    @Test
    void spreadsCollectionsAndKeepsNulls() {
        var row = Transactions.in(() -> sql.row("select ? in (?), ?, ? in (?)", 2, List.of(1, 2), null, 1, List.of()))
                .orElseThrow();
        assertEquals(true, row.flag(0));
        assertEquals(null, row.text(1));
        assertEquals(false, row.flag(2));
    }

    @Test
    void holdsARowThatWasLockedUntilTheEndOfTheTransaction() {
        var contact = NewId.next();
        Transactions.run(() -> sql.run(
                "insert into profiles_contact (id, version, organisation, family, source, created_at, changed_at) "
                        + "values (?, 1, false, 'A', 'screen', now(), now())", contact));
        var locked = new CountDownLatch(1);
        var order = new ConcurrentLinkedQueue<String>();
        Together.run(() -> Transactions.in(() -> {
            sql.lock("profiles_contact", contact);
            locked.countDown();
            TimeUnit.MILLISECONDS.sleep(300);
            order.add("first");
            return 1;
        }), () -> Transactions.in(() -> {
            locked.await();
            sql.lock("profiles_contact", contact);
            order.add("second");
            return 2;
        }));
        assertEquals(List.of("first", "second"), List.copyOf(order));
    }
}
