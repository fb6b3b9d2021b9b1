package org.suivi.web.pickers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.texts.Formats;
import org.suivi.web.texts.Texts;

/** Finds profiles within reach for a field in which one is chosen. */
@Named
@ApplicationScoped
public class ProfilePicker extends Picker<ProfileSummary> {

    private static final int OFFERED = 8;

    private final VisibleProfiles visible;
    private final CurrentViewer me;
    private final Formats formats;

    @Inject
    ProfilePicker(VisibleProfiles visible, CurrentViewer me, Formats formats, Texts texts) {
        super(texts);
        this.visible = visible;
        this.me = me;
        this.formats = formats;
    }

    public List<ProfileSummary> find(String words) {
        return visible.page(me.viewer(), ProfileQuery.search(words).rows(0, OFFERED)).rows();
    }

    /** What tells people of the same name apart: age, institution, number. */
    public String detail(ProfileSummary profile) {
        return Stream.of(formats.ageOf(profile.birth()), profile.institution(), profile.number())
                .filter(part -> part != null && !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    @Override
    ProfileSummary chosen(String id) {
        return visible.of(me.viewer(), List.of(ProfileId.of(id))).stream().findFirst().orElseThrow(NotVisible::new);
    }

    @Override
    String id(ProfileSummary chosen) { return chosen.id().toString(); }
}
