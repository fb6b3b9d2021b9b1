package org.suivi.web.pages.records.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suivi.sharing.Party;
import org.suivi.sharing.people.Directory;
import org.suivi.sharing.people.PartyScope;
import org.suivi.sharing.people.PartyView;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.texts.Portraits;

/** Finds people and units for a field in which one is chosen, and reads the choice back. */
@Named
@ApplicationScoped
public class PartyPicker implements Converter<PartyView> {

    private final Directory directory;
    private final CurrentViewer me;
    private final Portraits portraits;

    @Inject
    PartyPicker(Directory directory, CurrentViewer me, Portraits portraits) {
        this.directory = directory;
        this.me = me;
        this.portraits = portraits;
    }

    /** People and units of the viewer’s workspace. */
    public List<PartyView> here(String words) { return directory.find(me.viewer(), words, PartyScope.HERE); }

    /** People and units of the whole organisation. */
    public List<PartyView> everywhere(String words) {
        return directory.find(me.viewer(), words, PartyScope.EVERYWHERE);
    }

    /** Those of the whole organisation who can hold a record. */
    public List<PartyView> holders(String words) { return directory.find(me.viewer(), words, PartyScope.HOLDERS); }

    /** The icon of a unit; people have a portrait instead. */
    public String icon(Party.Kind kind) {
        return switch (kind) {
            case STAFF -> "user";
            case TEAM -> "users";
            case SERVICE -> "heart";
            case WORKSPACE -> "building";
        };
    }

    @Override
    public PartyView getAsObject(FacesContext context, UIComponent field, String text) {
        if (text == null || text.isBlank()) return null;
        Party party = Party.of(text);
        String name = directory.name(party);
        return new PartyView(party, name, "", portraits.initials(name), directory.members(party).size());
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, PartyView chosen) {
        return chosen == null ? "" : chosen.party().toString();
    }
}
