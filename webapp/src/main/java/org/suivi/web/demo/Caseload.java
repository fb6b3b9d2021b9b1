package org.suivi.web.demo;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.suivi.profiles.NewProfile;
import org.suivi.profiles.ProfileDesk;
import org.suivi.profiles.Variants;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.profiles.reach.ProfileSummary;
import org.suivi.profiles.reach.VisibleProfiles;
import org.suivi.records.LinkRole;
import org.suivi.records.NewRecord;
import org.suivi.records.RecordDesk;
import org.suivi.records.RecordType;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.sharing.RecordId;
import org.suivi.sharing.Viewer;

/** The records of one practitioner: of every type, about some of the people of the place. */
@ApplicationScoped
class Caseload {

    /**
     * A practitioner at work.
     *
     * @param index     which of the practitioners of the place
     * @param colleague someone in the same place
     * @param away      a service of the other place
     */
    record Desk(Viewer viewer, Place place, Party service, int index, Party colleague, Party away) {}

    private static final int SHARE_OF_PEOPLE = 34;
    private static final int ALONE = 8;
    private static final int GROUP = 6;

    private final VisibleProfiles visible;
    private final ProfileDesk profiles;
    private final RecordDesk records;
    private final CaseNotes notes;
    private final Cooperation cooperation;

    @Inject
    Caseload(VisibleProfiles visible, ProfileDesk profiles, RecordDesk records, CaseNotes notes,
            Cooperation cooperation) {
        this.visible = visible;
        this.profiles = profiles;
        this.records = records;
        this.notes = notes;
        this.cooperation = cooperation;
    }

    /** All of the records or none of them. */
    @Transactional
    public void of(Desk desk) {
        var people = visible.page(desk.viewer(), ProfileQuery.all().by(ProfileQuery.Sort.NUMBER, false)
                .rows(desk.index() * SHARE_OF_PEOPLE, SHARE_OF_PEOPLE)).rows();
        var opened = new ArrayList<RecordId>();
        for (int i = 0; i < ALONE; i++)
            opened.add(open(desk, i, RecordType.INDIVIDUAL, List.of(as(LinkRole.CLIENT, people.get(i * 2).id()))));
        opened.add(open(desk, 3, RecordType.FAMILY, family(people)));
        opened.add(open(desk, 4, RecordType.GROUP, people.stream().skip(20).limit(GROUP)
                .map(one -> as(LinkRole.PARTICIPANT, one.id())).toList()));
        opened.add(open(desk, 3, RecordType.COUPLE, couple(desk)));
        opened.add(open(desk, 2, RecordType.CONSULTATION, List.of(as(LinkRole.CLIENT, people.get(30).id()))));
        for (int i = 0; i < opened.size(); i++) notes.write(desk, opened.get(i), i);
        cooperation.begin(desk, opened);
    }

    private RecordId open(Desk desk, int about, RecordType type, List<NewRecord.Person> people) {
        var texts = Texts.of(desk.place());
        return records.open(desk.viewer(), new NewRecord(texts.titles().get(about % texts.titles().size()),
                desk.service(), type, null, texts.reasons().get(about % texts.reasons().size()), people));
    }

    /** The first people in the list who share a family name. */
    private static List<NewRecord.Person> family(List<ProfileSummary> people) {
        for (int i = 1; i < people.size(); i++)
            if (people.get(i).name().family().equals(people.get(i - 1).name().family()))
                return List.of(as(LinkRole.IDENTIFIED_CLIENT, people.get(i - 1).id()),
                        as(LinkRole.PARTICIPANT, people.get(i).id()));
        return List.of(as(LinkRole.IDENTIFIED_CLIENT, people.get(0).id()));
    }

    private List<NewRecord.Person> couple(Desk desk) {
        var names = Names.of(desk.place());
        var family = names.families().get(desk.index() * 5);
        return List.of(as(LinkRole.CLIENT, adult(desk, family, names.mothers().get(desk.index()), 1985)),
                as(LinkRole.CO_CLIENT, adult(desk, family, names.fathers().get(desk.index()), 1983)));
    }

    private ProfileId adult(Desk desk, String family, String given, int year) {
        return profiles.create(desk.viewer(), NewProfile.quick(PersonName.of(family, given),
                new BirthDate(String.valueOf(year)), Variants.CLIENT));
    }

    private static NewRecord.Person as(LinkRole role, ProfileId profile) {
        return new NewRecord.Person(profile, role);
    }
}
