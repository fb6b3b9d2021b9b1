package org.suivi.web.pages.profiles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Viewer;
import org.suivi.web.texts.Sheet;
import org.suivi.web.texts.Texts;

/** Profiles as a file for a spreadsheet. */
@ApplicationScoped
class ProfileSheet {

    private static final List<String> COLUMNS = List.of("number", "family", "given", "preferred", "birth",
            "institution", "grade", "phone", "email", "state");

    private final VisibleProfiles visible;
    private final Sheet sheet;
    private final Texts texts;

    @Inject
    ProfileSheet(VisibleProfiles visible, Sheet sheet, Texts texts) {
        this.visible = visible;
        this.sheet = sheet;
        this.texts = texts;
    }

    /** Answers the request with the file instead of a page. */
    void send(Viewer viewer, List<ProfileId> profiles) {
        var head = COLUMNS.stream().map(column -> texts.get("export." + column)).toList();
        sheet.send("export.file",
                Stream.concat(Stream.of(head), visible.of(viewer, profiles).stream().map(this::line)).toList());
    }

    private List<String> line(ProfileSummary profile) {
        var name = profile.name();
        return Arrays.asList(profile.number(), name.family(), name.given(), name.preferred(),
                profile.birth() == null ? null : profile.birth().text(), profile.institution(), profile.grade(),
                profile.phone(), profile.email(), texts.get(profile.archived() ? "export.archived" : "export.active"));
    }
}
