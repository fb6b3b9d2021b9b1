package org.suivi.profiles.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suivi.profiles.InASchool;
import org.suivi.profiles.NewProfile;
import org.suivi.profiles.Variants;
import org.suivi.profiles.names.BirthDate;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.reach.ProfileQuery.Sort;
import org.suivi.sharing.ProfileId;
import org.suivi.testing.SuiviTest;

/** A walk from page to page by the last row of each meets everybody once, whoever comes meanwhile. */
@SuiviTest
class ListWalkIT extends InASchool {

    @BeforeEach
    void manyPupils() {
        for (int i = 0; i < 23; i++) create("Nom" + (char) ('A' + i / 4), i % 3 == 0 ? null : "201" + i % 5);
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void meetsEverybodyOnce(Sort sort) {
        for (boolean down : new boolean[] {false, true}) {
            ProfileQuery all = ProfileQuery.all().by(sort, down).rows(0, 200);
            assertEquals(ids(visible.page(viewer, all)), walk(ProfileQuery.all().by(sort, down).rows(0, 5)),
                sort + " " + down);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Sort.class, names = {"NAME", "NUMBER"})
    void neitherMissesNorRepeatsWhenSomebodyComes(Sort sort) {
        List<ProfileId> before = ids(visible.page(viewer, ProfileQuery.all().by(sort, false).rows(0, 200)));
        List<ProfileId> met = new ArrayList<>();
        ProfileQuery query = ProfileQuery.all().by(sort, false).rows(0, 4);
        for (ProfilePage page = visible.page(viewer, query); page != null; page = next(query, page)) {
            met.addAll(ids(page));
            create("Aaa", "2012");
        }
        assertEquals(met.size(), new HashSet<>(met).size());
        met.retainAll(before);
        assertEquals(before, met);
    }

    private List<ProfileId> walk(ProfileQuery query) {
        List<ProfileId> met = new ArrayList<>();
        for (ProfilePage page = visible.page(viewer, query); page != null; page = next(query, page))
            met.addAll(ids(page));
        return met;
    }

    private ProfilePage next(ProfileQuery query, ProfilePage page) {
        return page.more() ? visible.page(viewer, query.after(page.last())) : null;
    }

    private void create(String family, String birth) {
        profiles.create(viewer, NewProfile.quick(PersonName.of(family, "Enfant"), BirthDate.parse(birth),
            Variants.STUDENT));
    }

    private static List<ProfileId> ids(ProfilePage page) {
        return page.rows().stream().map(ProfileSummary::id).toList();
    }
}
