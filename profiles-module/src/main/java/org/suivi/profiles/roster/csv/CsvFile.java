package org.suivi.profiles.roster.csv;

import static de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.suivi.profiles.roster.incoming.Origin;
import org.suivi.profiles.roster.incoming.Problems;

/** One table of a package, read from its start as often as it is asked for. */
public final class CsvFile {

    private static final int LONGEST_FIELD = 1 << 18;

    private final String name;
    private final Charset charset;
    private final Source source;

    CsvFile(String name, Charset charset, Source source) {
        this.name = name;
        this.charset = charset;
        this.source = source;
    }

    /** Opens the bytes of a file anew. */
    interface Source {
        InputStream open() throws IOException;
    }

    public String name() { return name; }

    /** Column names of the first line; empty for a file without any. */
    public Header header() {
        try (var csv = reader()) {
            var lines = csv.iterator();
            return new Header(lines.hasNext() ? lines.next().getFields() : List.of());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (CsvParseException malformed) {
            throw new PackageRefused("malformed", name);
        }
    }

    /** Gives every row below the header; one with another number of fields is reported and left out. */
    public void rows(Problems problems, Consumer<Row> each) {
        try (var csv = reader()) {
            Header header = null;
            for (CsvRecord line : csv)
                if (header == null) header = new Header(line.getFields());
                else give(line, header, problems, each);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (CsvParseException malformed) {
            throw new PackageRefused("malformed", name);
        }
    }

    private void give(CsvRecord line, Header header, Problems problems, Consumer<Row> each) {
        var row = new Row(new Origin(name, line.getStartingLineNumber()), new CsvCells(line, header), problems);
        if (line.getFieldCount() == header.size()) each.accept(row);
        else row.fail(null, "field-count");
    }

    private CsvReader<CsvRecord> reader() throws IOException {
        return CsvReader.builder().fieldSeparator(separator()).skipEmptyLines(true).extraFieldStrategy(IGNORE)
            .missingFieldStrategy(IGNORE).detectBomHeader(false).maxBufferSize(LONGEST_FIELD).ofCsvRecord(text());
    }

    private Reader text() throws IOException { return new InputStreamReader(new WithoutMark(source.open()), charset); }

    private char separator() throws IOException {
        try (Reader text = text()) {
            int[] seen = new int[3];
            for (int c, left = 4_096; left-- > 0 && (c = text.read()) >= 0 && c != '\n' && c != '\r';) {
                int which = ",;\t".indexOf(c);
                if (which >= 0) seen[which]++;
            }
            return seen[1] > seen[0] ? ';' : seen[2] > seen[0] ? '\t' : ',';
        }
    }
}
