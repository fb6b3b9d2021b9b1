package org.suivi.web.texts;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Comma-separated values for a spreadsheet. A value that a spreadsheet would run as a formula gets an apostrophe in
 * front; the byte order mark makes it read accents.
 */
@ApplicationScoped
public class Sheet {

    private static final String RUNS_AS_FORMULA = "=+-@\t\r\n";

    private final Texts texts;

    @Inject
    Sheet(Texts texts) { this.texts = texts; }

    /**
     * Answers the request with the file instead of a page.
     *
     * @param file  key of its name
     * @param lines the heads of the columns first
     */
    public void send(String file, List<List<String>> lines) {
        var page = FacesContext.getCurrentInstance();
        var response = page.getExternalContext();
        response.setResponseContentType("text/csv;charset=UTF-8");
        response.setResponseHeader("Content-Disposition", "attachment; filename=\"" + texts.get(file) + ".csv\"");
        response.setResponseHeader("Cache-Control", "no-store");
        try {
            response.getResponseOutputStream().write(text(lines).getBytes(UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        page.responseComplete();
    }

    String text(List<List<String>> lines) {
        return "\uFEFF" + lines.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(List<String> values) {
        return values.stream().map(Sheet::cell).collect(Collectors.joining(texts.get("export.separator"), "", "\r\n"));
    }

    /** Always quoted; neutral where a spreadsheet would calculate. */
    static String cell(String value) {
        String text = value == null ? "" : value;
        boolean runs = !text.isEmpty() && RUNS_AS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (runs ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
