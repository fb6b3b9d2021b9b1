package org.suivi.profiles.roster.csv;

import java.util.List;

import de.siegmar.fastcsv.reader.CsvRecord;

/** Cells of a line of a file; the parts of a list stand in one field with commas between them. */
record CsvCells(CsvRecord line, Header header) implements Cells {

    @Override
    public String text(String column) {
        int position = header.position(column);
        return position < 0 || position >= line.getFieldCount() ? null : line.getField(position);
    }

    @Override
    public List<String> list(String column) {
        String all = text(column);
        return all == null ? List.of() : List.of(all.split(","));
    }
}
