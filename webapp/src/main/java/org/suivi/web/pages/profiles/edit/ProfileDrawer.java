package org.suivi.web.pages.profiles.edit;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.suivi.profiles.DetailDesk;
import org.suivi.profiles.Identifier;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.ProfileView;
import org.suivi.profiles.Receipt;
import org.suivi.profiles.messages.MessageDesk;
import org.suivi.profiles.points.ContactPoint;
import org.suivi.sharing.ProfileId;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.edit.Merge.Clash;

/** The drawer that edits one person: names and details, ways to reach the person, identifiers. */
@Named
@ViewScoped
public class ProfileDrawer implements Serializable {

    private static final List<String> SECTIONS = List.of("person", "points", "identifiers", "schooling", "alerts");

    private final ProfileDesk profiles;
    private final DetailDesk details;
    private final MessageDesk messages;
    private final CurrentViewer me;
    private final Saved saved;
    private ProfileView profile;
    private String section;
    private Fields person = new Fields();
    private Fields how = new Fields();
    private List<Fields> points = List.of();
    private List<Fields> identifiers = List.of();
    private List<Clash> clashes = List.of();
    private boolean overtaken;

    @Inject
    ProfileDrawer(ProfileDesk profiles, DetailDesk details, MessageDesk messages, CurrentViewer me, Saved saved) {
        this.profiles = profiles;
        this.details = details;
        this.messages = messages;
        this.me = me;
        this.saved = saved;
    }

    /** Shows the person as saved now; what was typed before and not saved is gone. */
    public void open(ProfileId id, String wanted) {
        fill(profiles.open(me.viewer(), id));
        show(wanted);
    }

    /** Turns to a section; what was typed into the others waits. */
    public void show(String wanted) { section = SECTIONS.contains(wanted) ? wanted : SECTIONS.get(0); }

    /** Saves names and details; first shows what someone else has put into the same fields meanwhile. */
    public void savePerson() {
        ProfileView now = now();
        var merge = Merge.of(PersonForm.of(profile), PersonForm.of(now), person);
        profile = now;
        person = merge.fields();
        clashes = merge.clashes();
        if (!clashes.isEmpty()) {
            saved.not();
            return;
        }
        saved(profiles.edit(me.viewer(), now.id(), PersonForm.edit(now.version(), person, how)));
        how = new Fields();
    }

    /** Takes over what someone else saved in that field. */
    public void yield(String field) {
        person.with(field, PersonForm.of(profile).get(field));
        clashes = clashes.stream().filter(clash -> !clash.field().equals(field)).toList();
    }

    public void addPoint(String kind) { points.add(PointsForm.empty(kind)); }

    public void savePoints() {
        List<ContactPoint> wanted = PointsForm.points(points);
        ProfileView now = now();
        if (overtakes(now.points().equals(profile.points()), now)) return;
        var receipt = details.reachAt(me.viewer(), now.id(), now.version(), wanted);
        points = PointsForm.of(now.points());
        saved(receipt);
        if (messages.sharesAddress(me.viewer(), now.id())) saved.warn("message.shared");
    }

    public void addIdentifier() { identifiers.add(new Fields().with("system", Identifier.CODE_PERMANENT)); }

    public void saveIdentifiers() {
        List<Identifier> wanted = IdentifiersForm.identifiers(identifiers);
        ProfileView now = now();
        if (overtakes(now.identifiers().equals(profile.identifiers()), now)) return;
        var receipt = details.identify(me.viewer(), now.id(), now.version(), wanted);
        identifiers = IdentifiersForm.of(now.identifiers());
        saved(receipt);
    }

    /** Takes a row away; it is gone for good only when the section is saved. */
    public void removePoint(Fields row) { points.removeIf(each -> each == row); }

    public void removeIdentifier(Fields row) { identifiers.removeIf(each -> each == row); }

    /** Drops what was typed in favour of what someone else saved. */
    public void yieldAll() { fill(profile); }

    public ProfileView getProfile() { return profile; }

    public String getSection() { return section; }

    public List<String> getSections() { return SECTIONS; }

    public Map<String, Object> getPerson() { return person; }

    public Map<String, Object> getHow() { return how; }

    public List<Fields> getPoints() { return points; }

    public List<Fields> getIdentifiers() { return identifiers; }

    public List<Clash> getClashes() { return clashes; }

    /** The ways to reach the person as they are saved now, for whoever was overtaken. */
    public List<String> getSavedPoints() {
        return profile == null ? List.of() : profile.points().stream().map(ContactPoint::text).toList();
    }

    public List<String> getSavedIdentifiers() {
        return profile == null ? List.of() : profile.identifiers().stream().map(Identifier::value).toList();
    }

    /** Whether someone else has changed the list that is being edited. */
    public boolean isOvertaken() { return overtaken; }

    /** Tells how far the change reaches, shows what is saved now, and keeps what was typed into other sections. */
    void saved(Receipt receipt) {
        saved.as(receipt);
        ProfileView now = now();
        person = Merge.of(PersonForm.of(profile), PersonForm.of(now), person).fields();
        if (Fields.same(points, PointsForm.of(profile.points()))) points = PointsForm.of(now.points());
        if (Fields.same(identifiers, IdentifiersForm.of(profile.identifiers())))
            identifiers = IdentifiersForm.of(now.identifiers());
        profile = now;
        clashes = List.of();
        overtaken = false;
        unsaved().ifPresent(this::waitFor);
    }

    private Optional<String> unsaved() {
        if (!PersonForm.of(profile).says(person)) return Optional.of("person");
        if (!Fields.same(points, PointsForm.of(profile.points()))) return Optional.of("points");
        boolean same = Fields.same(identifiers, IdentifiersForm.of(profile.identifiers()));
        return same ? Optional.empty() : Optional.of("identifiers");
    }

    /** Turns to a section with something typed that is not saved yet, instead of closing over it. */
    private void waitFor(String unsaved) {
        section = unsaved;
        saved.say("saved.not-all");
        saved.not();
    }

    ProfileView now() { return profiles.open(me.viewer(), profile.id()); }

    /** Stops the save once when the list that is edited is not the one that was shown; a second save is meant. */
    private boolean overtakes(boolean same, ProfileView now) {
        profile = now;
        overtaken = !same;
        if (overtaken) saved.not();
        return overtaken;
    }

    private void fill(ProfileView now) {
        profile = now;
        person = PersonForm.of(now);
        how = new Fields();
        points = PointsForm.of(now.points());
        identifiers = IdentifiersForm.of(now.identifiers());
        clashes = List.of();
        overtaken = false;
    }
}
