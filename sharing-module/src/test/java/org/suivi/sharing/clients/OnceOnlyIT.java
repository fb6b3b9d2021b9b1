package org.suivi.sharing.clients;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.NewId;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.Party;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.sharing.storage.Sql;
import org.suivi.testing.House;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.TestClock;
import org.suivi.testing.Together;

/** A request has one effect and one answer, however often and by however many it is sent. */
@SuiviTest
class OnceOnlyIT {

    private static final byte[] REQUEST = Hash.of("POST /profiles {}");

    @Inject
    private OnceOnly once;

    @Inject
    private ForgetCalls cleaning;

    @Inject
    private House house;

    @Inject
    private TestClock time;

    @Inject
    private EntityManager em;

    private Viewer viewer;
    private String key;
    private int seen;

    @BeforeEach
    void someoneAndAKey() {
        seen = effects();
        viewer = house.someone(house.workspace("École"), Role.SECRETARY);
        key = UUID.randomUUID().toString();
    }

    @Test
    void tellsTheFirstAnswerAgain() {
        Answer first = once.once(viewer, key, REQUEST, effect());
        Answer again = once.once(viewer, key, REQUEST, effect());
        assertEquals(1, effects());
        assertEquals(201, again.status());
        assertEquals("application/json", again.contentType());
        assertEquals(Map.of("Location", "/profiles/1", "ETag", "\"1\""), again.headers());
        assertArrayEquals(first.body(), again.body());
    }

    @Test
    void carriesOutAgainWhatMayComeToMore() {
        var later = new Answer(200, "application/json", Map.of(Answer.LATER, "1"), new byte[0]);
        for (int turn = 1; turn <= 2; turn++) {
            assertEquals(200, once.once(viewer, key, REQUEST, () -> {
                effect().get();
                return later;
            }).status());
            assertEquals(turn, effects());
        }
        assertEquals(201, once.once(viewer, key, REQUEST, effect()).status());
        assertEquals(201, once.once(viewer, key, REQUEST, effect()).status());
        assertEquals(3, effects());
    }

    @Test
    void hasOneEffectWhenEightSendItAtOnce() {
        for (int round = 0; round < 10; round++) {
            key = UUID.randomUUID().toString();
            int before = effects();
            Together<Answer> all = Together.run(sent(), sent(), sent(), sent(), sent(), sent(), sent(), sent());
            assertEquals(before + 1, effects());
            assertTrue(all.done().size() >= 1);
            all.refused().forEach(refusal -> assertInstanceOf(RequestInProgress.class, refusal));
        }
    }

    private Callable<Answer> sent() { return () -> once.once(viewer, key, REQUEST, effect()); }

    @Test
    void refusesAtOnceWhileTheFirstIsBeingCarriedOut() {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(1);
        Together<Answer> both = Together.run(
            () -> once.once(viewer, key, REQUEST, () -> waiting(inside, refused)),
            () -> {
                inside.await();
                try {
                    return once.once(viewer, key, REQUEST, effect());
                } finally {
                    refused.countDown();
                }
            });
        assertEquals(1, both.done().size());
        assertInstanceOf(RequestInProgress.class, both.refused().get(0));
        assertEquals(201, once.once(viewer, key, REQUEST, effect()).status());
        assertEquals(1, effects());
    }

    private Answer waiting(CountDownLatch inside, CountDownLatch refused) {
        Answer answer = effect().get();
        inside.countDown();
        try {
            refused.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
        return answer;
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        once.once(viewer, key, REQUEST, effect());
        assertThrows(KeyReused.class, () -> once.once(viewer, key, Hash.of("another"), effect()));
        assertEquals(1, effects());
    }

    @Test
    void letsAnotherClientUseTheSameKey() {
        once.once(viewer, key, REQUEST, effect());
        Viewer other = house.someone(house.workspace("Lycée"), Role.SECRETARY);
        once.once(other, key, Hash.of("another"), effect());
        assertEquals(2, effects());
    }

    @Test
    void undoesWhatWasRefusedAndLetsItBeTriedAgain() {
        assertThrows(NotVisible.class, () -> once.once(viewer, key, REQUEST, () -> {
            effect().get();
            throw new NotVisible();
        }));
        assertEquals(0, effects());
        assertEquals(201, once.once(viewer, key, REQUEST, effect()).status());
        assertEquals(1, effects());
    }

    @Test
    void forgetsAfterADay() {
        once.once(viewer, key, REQUEST, effect());
        time.move(Duration.ofHours(23));
        cleaning.run();
        once.once(viewer, key, REQUEST, effect());
        assertEquals(1, effects());
        time.move(Duration.ofHours(2));
        cleaning.run();
        once.once(viewer, key, Hash.of("another"), effect());
        assertEquals(2, effects());
    }

    @Test
    void wantsAKeyOfReasonableLength() {
        assertThrows(InvalidValue.class, () -> once.once(viewer, " ", REQUEST, effect()));
        assertThrows(InvalidValue.class, () -> once.once(viewer, "x".repeat(256), REQUEST, effect()));
    }

    /** Leaves one membership of the viewer in a new team: something to count. */
    private Supplier<Answer> effect() {
        Party team = house.team(viewer.workspace(), "Team " + NewId.next());
        return () -> {
            Sql.of(em, "insert into sharing_member (unit_id, staff_id) values (:unit, :staff)")
                .with("unit", team.id()).with("staff", viewer.self().id()).run();
            return new Answer(201, "application/json", Map.of("Location", "/profiles/1", "ETag", "\"1\""),
                team.id().toString().getBytes(StandardCharsets.UTF_8));
        };
    }

    private int effects() {
        return (int) Sql.of(em, "select count(*) from sharing_member m join sharing_unit u on u.id = m.unit_id")
            .number()
            - seen;
    }
}
