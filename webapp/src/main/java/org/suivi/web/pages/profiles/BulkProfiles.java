package org.suivi.web.pages.profiles;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordState;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Role;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.edit.Saved;

/** What can be done with the profiles ticked in the list. */
@Named
@RequestScoped
public class BulkProfiles {

    private final ProfileDesk profiles;
    private final RecordDesk records;
    private final ProfileSheet sheet;
    private final CurrentViewer me;
    private final Saved saved;
    private String picked = "";

    @Inject
    BulkProfiles(ProfileDesk profiles, RecordDesk records, ProfileSheet sheet, CurrentViewer me, Saved saved) {
        this.profiles = profiles;
        this.records = records;
        this.sheet = sheet;
        this.me = me;
        this.saved = saved;
    }

    /** Sends the ticked profiles as a file for a spreadsheet. */
    public void export() { sheet.send(me.viewer(), ids()); }

    /** Opens a record with all of the ticked profiles in it. */
    public String openRecord() {
        return "/records/open.xhtml?faces-redirect=true&profile="
                + ids().stream().map(ProfileId::toString).collect(Collectors.joining(","));
    }

    /** Archives those that may be archived, leaves the others as they are, and says how many of each. */
    public void archive() {
        var ids = ids();
        var free = ids.stream().map(id -> profiles.open(me.viewer(), id)).filter(this::isFree).toList();
        free.forEach(profile -> profiles.archive(me.viewer(), profile.id(), profile.version(), null));
        saved.say("bulk.archived", free.size(), ids.size() - free.size());
    }

    public String getPicked() { return picked; }

    public void setPicked(String picked) { this.picked = picked == null ? "" : picked; }

    /** Whether the viewer is someone who holds records. */
    public boolean isMayOpenRecord() { return me.viewer().is(Role.PRACTITIONER); }

    private boolean isFree(ProfileView profile) {
        if (profile.isArchived() || !profile.mayEdit()) return false;
        var followUps = records.ofProfile(me.viewer(), profile.id());
        return followUps.hidden() == 0
                && followUps.visible().stream().noneMatch(record -> record.state() == RecordState.ACTIVE);
    }

    private List<ProfileId> ids() {
        return Arrays.stream(picked.split("[ ,]+")).filter(id -> !id.isBlank()).limit(ProfileQuery.LARGEST_PAGE)
                .map(ProfileId::of).toList();
    }
}
