package org.suivi.profiles.roster.formats;

import java.time.LocalDate;
import java.util.function.Consumer;

import jakarta.json.JsonObject;

import org.suivi.profiles.roster.csv.Row;
import org.suivi.profiles.roster.incoming.Incoming;
import org.suivi.profiles.roster.incoming.Origin;
import org.suivi.profiles.roster.incoming.Problems;

/** OneRoster 1.1 and 1.2 as a server gives it, put into the same book as files; servers are taken as they are. */
public final class OnlineRoster {

    private final Download download;
    private final Problems problems;

    private OnlineRoster(Download download, Problems problems) {
        this.download = download;
        this.problems = problems;
    }

    /** The people of the download on that day. */
    public static Incoming read(Download download, Problems problems, LocalDate today) {
        return new OnlineRoster(download, problems).read(today);
    }

    private Incoming read(LocalDate today) {
        var tables = new OnlineTables(download);
        each("orgs", line -> tables.org(line.row()));
        each("users", line -> tables.user(line.row(), line.object()));
        each("demographics", line -> tables.demographics(line.row()));
        return new Assembly(tables.book(), problems, today).incoming(download.source(), download.complete());
    }

    /** An object and the row that asks it. */
    private record Line(JsonObject object, Row row) {}

    private void each(String table, Consumer<Line> taker) {
        long[] number = {0};
        download.pages().each(table, object -> taker.accept(new Line(object,
            Row.tolerant(new Origin(table, ++number[0]), new JsonCells(object), problems))));
    }
}
