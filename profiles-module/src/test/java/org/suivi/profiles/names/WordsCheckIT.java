package org.suivi.profiles.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.suivi.profiles.InASchool;
import org.suivi.profiles.reach.ProfileQuery;
import org.suivi.profiles.sql.Sql;
import org.suivi.sharing.Party;
import org.suivi.sharing.ProfileId;
import org.suivi.testing.SuiviTest;
import org.suivi.testing.Transactions;

/** The words by which a workspace finds its people, when something has gone wrong with them. */
@SuiviTest
class WordsCheckIT extends InASchool {

    @Inject
    private WordsCheck check;

    @Inject
    private Sql sql;

    @Test
    void bringsBackWhatIsMissingAndTakesAwayWhatShouldNotBeThere() {
        ProfileId léa = student("Léa", "Tremblay");
        ProfileId luc = student("Luc", "Tremblay");
        Party clinic = house.workspace("Clinique Nord");
        check.run();
        assertEquals(List.of(), check.mend(3));
        Transactions.run(() -> {
            sql.run("delete from profiles_workspace_word where profile_id = ? and word = 'lea'", léa.value());
            sql.run("insert into profiles_workspace_word values (?, 'luc', ?)", clinic.id(), luc.value());
        });
        assertEquals(Set.of(léa.value(), luc.value()), Set.copyOf(check.mend(3)));
        assertEquals(List.of(), check.mend(1));
        assertEquals(List.of(léa), listed(ProfileQuery.search("lea trem")));
    }

    @Test
    void doesSoWithoutBeingAsked() {
        ProfileId léa = student("Léa", "Tremblay");
        Transactions.run(() -> sql.run("delete from profiles_workspace_word where profile_id = ?", léa.value()));
        check.run();
        assertEquals(List.of(), check.mend(500));
    }
}
