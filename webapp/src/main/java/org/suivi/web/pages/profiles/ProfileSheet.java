package org.suivi.web.pages.profiles;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;

import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.web.texts.Texts;

/**
 * Profiles as comma-separated values for a spreadsheet. A value that a spreadsheet would run as a formula gets an
 * apostrophe in front; the byte order mark makes it read accents.
 */
@ApplicationScoped
class ProfileSheet {

    private static final List<String> COLUMNS = List.of("number", "family", "given", "preferred", "birth", "institution",
            "grade", "phone", "email", "state");
    private static final String RUNS_AS_FORMULA = "=+-@\t\r\n";

    private final VisibleProfiles visible;
    private final Texts texts;

    @Inject
    ProfileSheet(VisibleProfiles visible, Texts texts) {
        this.visible = visible;
        this.texts = texts;
    }

    /** Answers the request with the file instead of a page. */
    void send(Viewer viewer, List<ProfileId> profiles) {
        var page = FacesContext.getCurrentInstance();
        var response = page.getExternalContext();
        response.setResponseContentType("text/csv;charset=UTF-8");
        response.setResponseHeader("Content-Disposition",
                "attachment; filename=\"" + texts.get("export.file") + ".csv\"");
        response.setResponseHeader("Cache-Control", "no-store");
        try {
            response.getResponseOutputStream().write(text(visible.of(viewer, profiles)).getBytes(UTF_8));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        page.responseComplete();
    }

    String text(List<ProfileSummary> profiles) {
        var head = line(COLUMNS.stream().map(column -> texts.get("export." + column)));
        return "\uFEFF" + head + profiles.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(ProfileSummary profile) {
        var name = profile.name();
        return line(Stream.of(profile.number(), name.family(), name.given(), name.preferred(),
                profile.birth() == null ? null : profile.birth().text(), profile.institution(), profile.grade(),
                profile.phone(), profile.email(), texts.get(profile.archived() ? "export.archived" : "export.active")));
    }

    private String line(Stream<String> values) {
        return values.map(ProfileSheet::cell).collect(Collectors.joining(texts.get("export.separator"), "", "\r\n"));
    }

    /** Always quoted; neutral where a spreadsheet would calculate. */
    static String cell(String value) {
        String text = value == null ? "" : value;
        boolean runs = !text.isEmpty() && RUNS_AS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (runs ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
