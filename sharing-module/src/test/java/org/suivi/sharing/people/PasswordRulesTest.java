package org.suivi.sharing.people;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suivi.sharing.InvalidValue;

/** Which passwords nobody would guess first. */
class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"court", "motdepasse1234", "Password!2026", "123456789012", "aaaaaaaaaaaaaa",
        "098765432109", "Élise Gagnon1", "elise.g@example.org", "abababababab"})
    void refusesWhatIsShortOrGuessable(String password) {
        assertThrows(InvalidValue.class,
            () -> PasswordRules.check(password, "Élise Gagnon", "elise.g@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quatre lapins bleus", "Tr0ub4dor&3xyz", "élise aime le thé vert", "k7vm-29xq-hw4e"})
    void takesWhatIsLongAndPersonal(String password) {
        assertDoesNotThrow(() -> PasswordRules.check(password, "Élise Gagnon", "elise.g@example.org"));
    }

    @Test
    void refusesWhatIsTooLongToHash() {
        assertThrows(InvalidValue.class, () -> PasswordRules.check("é".repeat(201)));
        assertThrows(InvalidValue.class, () -> PasswordRules.check(null));
    }
}
