package org.suivi.profiles.roster.formats;

import java.util.List;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.suivi.profiles.roster.csv.Cells;

/** Cells of something that was downloaded: text, or a list of texts, under the names of the tables. */
record JsonCells(JsonObject object) implements Cells {

    @Override
    public String text(String column) {
        return object.get(column) instanceof JsonString text ? text.getString() : null;
    }

    @Override
    public List<String> list(String column) {
        return object.get(column) instanceof JsonArray many ? many.getValuesAs(JsonCells::text) : List.of();
    }

    private static String text(JsonValue value) { return value instanceof JsonString text ? text.getString() : ""; }
}
