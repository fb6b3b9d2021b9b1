package org.suivi.web.pickers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.suivi.sharing.Party;
import org.suivi.sharing.people.Directory;
import org.suivi.sharing.people.PartyScope;
import org.suivi.sharing.people.PartyView;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.texts.Portraits;
import org.suivi.web.texts.Texts;

/** Finds people and units for a field in which one is chosen. */
@Named
@ApplicationScoped
public class PartyPicker extends Picker<PartyView> {

    private final Directory directory;
    private final CurrentViewer me;
    private final Portraits portraits;

    @Inject
    PartyPicker(Directory directory, CurrentViewer me, Portraits portraits, Texts texts) {
        super(texts);
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
    PartyView chosen(String id) {
        Party party = Party.of(id);
        String name = directory.name(party);
        return new PartyView(party, name, "", portraits.initials(name), directory.members(party).size());
    }

    @Override
    String id(PartyView chosen) { return chosen.party().toString(); }
}
