package org.suivi.web.pages.profiles;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.contacts.ContactDesk;
import org.suivi.profiles.contacts.ContactView;
import org.suivi.profiles.schooling.EnrolmentView;
import org.suivi.records.ProfileRecords;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordState;
import org.suivi.records.RecordSummary;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.Role;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.texts.Formats;

/** The page of one person: who it is, who follows them, and how they are reached. */
@Named
@ViewScoped
public class ViewProfile implements Serializable {

    private static final List<String> TABS =
            List.of("overview", "records", "contacts", "documents", "access", "history");

    private final ProfileDesk profiles;
    private final ContactDesk desk;
    private final RecordDesk records;
    private final CurrentViewer me;
    private final Formats formats;
    private String id;
    private String tab = "overview";
    private String shown = "all";
    private ProfileView profile;
    private List<ContactView> contacts = List.of();
    private ProfileRecords followUps = new ProfileRecords(List.of(), 0);

    @Inject
    ViewProfile(ProfileDesk profiles, ContactDesk desk, RecordDesk records, CurrentViewer me, Formats formats) {
        this.profiles = profiles;
        this.desk = desk;
        this.records = records;
        this.me = me;
        this.formats = formats;
    }

    /** Reads everything anew, because something about the person has changed. */
    public void look() { load(); }

    /** Reads everything, which leaves a line in the audit trail. */
    public void load() {
        var asked = ProfileId.of(id);
        profile = profiles.open(me.viewer(), asked);
        contacts = desk.of(me.viewer(), asked);
        followUps = records.ofProfile(me.viewer(), asked);
    }

    /** Which kinds of activity to show. */
    public void show(String kind) { shown = kind; }

    public String getShown() { return shown; }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getTab() { return tab; }

    public void setTab(String tab) { this.tab = TABS.contains(tab) ? tab : "overview"; }

    public List<String> getTabs() { return TABS; }

    public ProfileView getProfile() { return profile; }

    public List<ContactView> getContacts() { return contacts; }

    public List<ContactView> getFormerContacts() {
        return contacts.stream().filter(contact -> !contact.isCurrentOn(formats.today())).toList();
    }

    /** Those who are a contact today. */
    public List<ContactView> getCurrentContacts() {
        return contacts.stream().filter(contact -> contact.isCurrentOn(formats.today())).toList();
    }

    public List<RecordSummary> getRecords() { return followUps.visible(); }

    /** Active follow-ups that the viewer may not know of. */
    public int getHiddenRecords() { return followUps.hidden(); }

    public List<RecordSummary> getActiveRecords() {
        return followUps.visible().stream().filter(record -> record.state() == RecordState.ACTIVE).toList();
    }

    /** One active follow-up for each who holds any, as the people around the person. */
    public List<RecordSummary> getTeam() {
        var holders = new LinkedHashMap<Party, RecordSummary>();
        getActiveRecords().forEach(record -> holders.putIfAbsent(record.holder(), record));
        return List.copyOf(holders.values());
    }

    /** Whether the viewer is someone who holds records. */
    public boolean isMayOpenRecord() { return me.viewer().is(Role.PRACTITIONER); }

    /** {@code student}, {@code client} or {@code both}. */
    public String getKind() {
        var variants = profile.variants();
        if (variants.client() && variants.student()) return "both";
        return variants.client() ? "client" : "student";
    }

    /** Whether an active follow-up keeps the person from being archived. */
    public boolean isFollowed() { return followUps.hidden() > 0 || !getActiveRecords().isEmpty(); }

    public EnrolmentView getEnrolment() { return profile.currentEnrolment(formats.today()); }

    /** Number shown beside a tab, null for none. */
    public Integer countOf(String name) {
        return switch (name) {
            case "records" -> followUps.visible().size();
            case "contacts" -> getCurrentContacts().size();
            default -> null;
        };
    }
}
