package org.suivi.web.pages.records;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.records.LinkRole;
import org.suivi.records.NewRecord;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordType;
import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.people.Directory;
import org.suivi.sharing.people.UnitView;
import org.suivi.web.login.CurrentViewer;
import org.suivi.web.pages.profiles.ProfileChosen;
import org.suivi.web.pages.profiles.edit.Fields;

/** The form that opens a record about one or several people. */
@Named
@ViewScoped
public class OpenRecord implements ProfileChosen, Serializable {

    private final RecordDesk records;
    private final VisibleProfiles profiles;
    private final Directory directory;
    private final CurrentViewer me;
    private final Fields fields = new Fields().with("type", RecordType.INDIVIDUAL);
    private final List<Seated> people = new ArrayList<>();
    private ProfileSummary picked;

    @Inject
    OpenRecord(RecordDesk records, VisibleProfiles profiles, Directory directory, CurrentViewer me) {
        this.records = records;
        this.profiles = profiles;
        this.directory = directory;
        this.me = me;
    }

    /** Begins with the people named in the address, when there is one, and the only service, when there is but one. */
    public void load() {
        List<UnitView> services = getServices();
        if (services.size() == 1) fields.with("service", services.get(0).party());
        if (fields.text("profile") != null)
            Arrays.stream(fields.text("profile").split(",")).map(ProfileId::of).forEach(this::chosen);
    }

    /** Puts a person into the new record, once; the page stays. */
    @Override
    public String chosen(ProfileId profile) {
        profiles.of(me.viewer(), List.of(profile)).forEach(this::seat);
        return null;
    }

    /** Puts whoever was chosen in the picker into the new record. */
    public void add() {
        if (picked != null) seat(picked);
        picked = null;
    }

    private void seat(ProfileSummary profile) {
        if (people.stream().anyMatch(seated -> seated.profile().id().equals(profile.id()))) return;
        people.add(new Seated(profile, new Fields().with("role", usualRole(people.isEmpty()))));
        if (people.size() == 2 && type() == RecordType.INDIVIDUAL) changeType(RecordType.FAMILY);
    }

    public void remove(ProfileSummary profile) {
        people.removeIf(seated -> seated.profile().id().equals(profile.id()));
    }

    /** Gives everyone the role that is usual in a record of the type just chosen. */
    public void suggestRoles() {
        for (int at = 0; at < people.size(); at++) people.get(at).fields().with("role", usualRole(at == 0));
    }

    public String open() {
        if (people.isEmpty()) throw new InvalidValue("person", "person-missing");
        String service = fields.text("service");
        if (service == null) throw new InvalidValue("service", "required");
        var record = records.open(me.viewer(), new NewRecord(fields.text("title"), Party.of(service), type(),
                fields.day("openedOn"), fields.text("reason"), people.stream().map(Seated::asPerson).toList()));
        return "/records/view.xhtml?faces-redirect=true&id=" + record;
    }

    public ProfileSummary getPicked() { return picked; }

    public void setPicked(ProfileSummary picked) { this.picked = picked; }

    public Map<String, Object> getFields() { return fields; }

    public List<Seated> getPeople() { return people; }

    public List<UnitView> getServices() { return directory.services(me.viewer()); }

    public RecordType[] getTypes() { return RecordType.values(); }

    public LinkRole[] getRoles() { return LinkRole.values(); }

    private RecordType type() { return fields.choice("type", RecordType.class); }

    private void changeType(RecordType type) {
        fields.with("type", type);
        suggestRoles();
    }

    private LinkRole usualRole(boolean first) {
        return switch (type() == null ? RecordType.INDIVIDUAL : type()) {
            case INDIVIDUAL, CONSULTATION -> first ? LinkRole.CLIENT : LinkRole.CO_CLIENT;
            case COUPLE -> LinkRole.CO_CLIENT;
            case FAMILY -> first ? LinkRole.IDENTIFIED_CLIENT : LinkRole.PARENT;
            case GROUP -> LinkRole.PARTICIPANT;
        };
    }
}
