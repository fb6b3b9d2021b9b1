package org.suivi.web.pages.records.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
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

/** Finds profiles within reach for a field in which one is chosen, and reads the choice back. */
@Named
@ApplicationScoped
public class ProfilePicker implements Converter<ProfileSummary> {

    private static final int OFFERED = 8;

    private final VisibleProfiles visible;
    private final CurrentViewer me;
    private final Formats formats;

    @Inject
    ProfilePicker(VisibleProfiles visible, CurrentViewer me, Formats formats) {
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
    public ProfileSummary getAsObject(FacesContext context, UIComponent field, String id) {
        if (id == null || id.isBlank()) return null;
        return visible.of(me.viewer(), List.of(ProfileId.of(id))).stream().findFirst().orElseThrow(NotVisible::new);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, ProfileSummary chosen) {
        return chosen == null ? "" : chosen.id().toString();
    }
}
