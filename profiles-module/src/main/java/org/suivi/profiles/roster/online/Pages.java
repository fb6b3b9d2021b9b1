package org.suivi.profiles.roster.online;

import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import org.suivi.sharing.storage.Row;
import org.suivi.sharing.storage.Sql;

/** What has arrived of a fetch, page by page, until it is handed over. */
@ApplicationScoped
class Pages {

    private static final JsonProvider JSON = JsonProvider.provider();

    private final EntityManager manager;

    @Inject
    Pages(EntityManager manager) { this.manager = manager; }

    void add(UUID fetch, String table, JsonArray rows) {
        Sql.of(manager, """
            insert into profiles_online_page (fetch_id, table_name, seq, content)
            select :fetch, :table, coalesce(max(seq), 0) + 1, :content from profiles_online_page
             where fetch_id = :fetch and table_name = :table""")
            .with("fetch", fetch.toString()).with("table", table).with("content", rows.toString()).run();
    }

    void each(UUID fetch, String table, Consumer<JsonObject> taker) {
        for (int seq : numbers(fetch, table))
            for (JsonObject row : content(fetch, table, seq).getValuesAs(JsonObject.class)) taker.accept(row);
    }

    /** Keys of what is to be asked for one by one. */
    List<String> wanted(UUID fetch) {
        var page = numbers(fetch, Part.WANTED.table());
        return page.isEmpty() ? null
            : content(fetch, Part.WANTED.table(), page.get(0)).getValuesAs(JsonString::getString);
    }

    void remove(UUID fetch) {
        Sql.of(manager, "delete from profiles_online_page where fetch_id = :fetch").with("fetch", fetch.toString())
            .run();
    }

    void removePeople(UUID fetch) {
        Sql.of(manager, "delete from profiles_online_page where fetch_id = :fetch and table_name <> 'orgs'")
            .with("fetch", fetch.toString()).run();
    }

    private List<Integer> numbers(UUID fetch, String table) {
        return Sql.of(manager, """
            select seq from profiles_online_page where fetch_id = :fetch and table_name = :table order by seq""")
            .with("fetch", fetch.toString()).with("table", table).rows().stream().map(row -> (int) row.number(0))
            .toList();
    }

    private JsonArray content(UUID fetch, String table, int seq) {
        Row row = Sql.of(manager, """
            select content from profiles_online_page where fetch_id = :fetch and table_name = :table and seq = :seq""")
            .with("fetch", fetch.toString()).with("table", table).with("seq", seq).first().orElseThrow();
        try (var reader = JSON.createReader(new StringReader(row.raw(0)))) {
            return reader.readArray();
        }
    }
}
