package org.suivi.web.pages.records.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.sharing.NotVisible;
import org.suivi.sharing.ProfileId;
import org.suivi.web.login.CurrentViewer;

/** Finds profiles within reach for a field in which one is chosen, and reads the choice back. */
@Named
@ApplicationScoped
public class ProfilePicker implements Converter<ProfileSummary> {

    private static final int OFFERED = 8;

    private final VisibleProfiles visible;
    private final CurrentViewer me;

    @Inject
    ProfilePicker(VisibleProfiles visible, CurrentViewer me) {
        this.visible = visible;
        this.me = me;
    }

    public List<ProfileSummary> find(String words) {
        return visible.page(me.viewer(), ProfileQuery.search(words).rows(0, OFFERED)).rows();
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
