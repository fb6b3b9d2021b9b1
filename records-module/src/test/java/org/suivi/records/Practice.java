package org.suivi.records;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.inject.spi.CDI;

import org.suivi.profiles.NewProfile;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.Variants;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Role;
import org.suivi.sharing.Viewer;
import org.suivi.testing.House;

/** A workspace with one service and people who work in it. */
public final class Practice {

    private final House house = CDI.current().select(House.class).get();
    private final ProfileDesk profiles = CDI.current().select(ProfileDesk.class).get();
    private final RecordDesk records = CDI.current().select(RecordDesk.class).get();
    private final Party workspace;
    private final Party service;

    private Practice(String name) {
        workspace = house.workspace(name);
        service = house.service(workspace, "Psychologie " + name);
    }

    public static Practice named(String name) { return new Practice(name); }

    public Party workspace() { return workspace; }

    public Party service() { return service; }

    /** A new practitioner of the service. */
    public Viewer practitioner() {
        var staff = house.practitioner(workspace).self().id();
        house.joins(staff, service);
        return house.viewer(staff, workspace);
    }

    public Viewer someone(Role role) { return house.someone(workspace, role); }

    /** A new student whose profile that viewer created. */
    public ProfileId student(Viewer by, String family) {
        return profiles.create(by, NewProfile.quick(PersonName.of(family, "Léa"),
                BirthDate.of(LocalDate.of(2014, 3, 14)), Variants.STUDENT));
    }

    public List<ProfileId> students(Viewer by, int many) {
        return IntStream.range(0, many).mapToObj(i -> student(by, "Tremblay " + i)).toList();
    }

    public NewRecord about(ProfileId... people) {
        var persons = Stream.of(people).map(each -> new NewRecord.Person(each, LinkRole.CLIENT)).toList();
        return new NewRecord("Suivi en classe", service, RecordType.FAMILY, null, "Demande de l’école", persons);
    }

    public RecordId record(Viewer by, ProfileId... people) { return records.open(by, about(people)); }
}
