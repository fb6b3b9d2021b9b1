package org.suivi.launch.bench;

import java.io.IOException;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.suivi.sharing.NewId;

/** What one person does: looks people up, opens them and their records, and now and then writes. */
final class Workday implements AutoCloseable {

    /** Somebody with a record of their own, and a person in it with a telephone. */
    record Desk(String login, UUID record, UUID profile) {}

    /** @param failure why it did not go well, or null */
    record Done(long nanos, String failure) {}

    /** One of the things that people do, such as opening a page; it fails when it was not carried out. */
    private interface Deed {
        void run() throws IOException;
    }

    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final String VIEW = "/profiles/view.xhtml?id=";

    private final Scene scene;
    private final Desk desk;
    private final Visitor visitor;
    private final Random random;
    private final UUID note = NewId.next();
    private String version = "0";
    private int saves;
    private Page open;

    Workday(Scene scene, Desk desk, Visitor visitor, int number) {
        this.scene = scene;
        this.desk = desk;
        this.visitor = visitor;
        this.random = new Random(number);
    }

    int below(int bound) { return random.nextInt(bound); }

    /** Turns away from the page that is open, and does the next thing, over a connection of its own. */
    Done next() {
        long start = System.nanoTime();
        try {
            visitor.anew();
            if (open != null) visitor.turnAway(open);
            open = null;
            start = System.nanoTime();
            deed(below(100)).run();
            return new Done(System.nanoTime() - start, null);
        } catch (IOException | IllegalStateException failed) {
            return new Done(System.nanoTime() - start, failed.toString());
        }
    }

    private Deed deed(int chance) {
        int turn = below(1 << 20);
        if (chance < 22) return () -> look("/profiles/list.xhtml");
        if (chance < 40) return () -> look("/profiles/list.xhtml?q=" + scene.fragments(turn));
        if (chance < 64) return () -> look(VIEW + scene.profile(turn));
        if (chance < 74) return () -> look("/records/view.xhtml?id=" + desk.record());
        if (chance < 82) return () -> look("/records/list.xhtml");
        if (chance < 86) return () -> look("/inbox/list.xhtml");
        return chance < 95 ? this::write : this::changePhone;
    }

    private void look(String path) throws IOException { open = visitor.look(path); }

    /** The composer saves the same draft again and again while somebody types. */
    private void write() throws IOException {
        String saved = visitor.put("/records/drafts", """
            {"note": "%s", "record": "%s", "tab": "bench", "version": %s, "type": "PROGRESS", "confidential": false,
             "servedAt": "2026-01-15T10:00", "text": "Rencontre avec l’élève, %d"}"""
            .formatted(note, desk.record(), version, ++saves)).expect(200).text();
        Matcher next = VERSION.matcher(saved);
        if (!next.find() || saved.contains("\"other\"")) throw new IllegalStateException(saved);
        version = next.group(1);
    }

    /** Opens the drawer, turns to the ways to reach the person, and saves another number. */
    private void changePhone() throws IOException {
        open = visitor.look(VIEW + desk.profile());
        Page drawer = visitor.press(open, "page", open.link("pi-pencil"), "editForm");
        Page points = visitor.press(drawer, "editForm", drawer.links("editForm").get(1), "editForm");
        Fields fields = Fields.of(points, "editForm");
        fields.values().put(fields.telephone(), "514 555-%04d".formatted(below(10_000)));
        Page saved = visitor.send(points, fields.values(), points.button("button-primary"), "editForm", "editForm");
        if (saved.text().contains("\"open\":true") || saved.text().contains("validationFailed"))
            throw new IllegalStateException(saved.text());
    }

    @Override
    public void close() throws IOException { visitor.anew().leave(); }

    static List<Desk> desks(Scene scene, int people) throws Exception {
        var desks = new ArrayList<Desk>();
        try (Connection connection = scene.connect()) {
            Scene.query(connection, """
                select a.login, c.record_id, f.profile_id from sharing_account a
                  join sharing_role r on r.staff_id = a.staff_id and r.role = 'PRACTITIONER' and r.workspace_id = ?
                  join sharing_custody c on c.holder_id = a.staff_id and c.closed_at is null
                  join profiles_follow f on f.record_id = c.record_id and f.active
                 where exists (select 1 from profiles_point t where t.profile_id = f.profile_id and t.kind = 'PHONE')
                 group by a.login order by a.login limit ?
                """,
                row -> desks.add(
                    new Desk(row.getString(1), row.getObject(2, UUID.class), row.getObject(3, UUID.class))),
                scene.large().workspace(), people);
        }
        return desks;
    }
}
