package org.suivi.profiles.roster.legacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that a former system kept in one field. */
class FreeNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Roy, Marie|Roy|Marie|false", "Marie Roy|Roy|Marie|false", "Mme Roy|Roy|-|false",
        "Mr and Mrs Roy|Mr and Mrs Roy|-|true", "M. et Mme Roy|M. et Mme Roy|-|true",
        "Ahmed Ben Salah|Ahmed Ben Salah|-|true", "Marie/Jean Roy|Marie/Jean Roy|-|true"})
    void e33TakesApartOnlyWhatIsClear(String text, String family, String given, boolean whole) {
        var name = FreeName.of(text);
        assertEquals(family, name.name().family());
        assertEquals(given, name.name().given());
        assertEquals(whole, name.whole());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "Inconnu", "UNKNOWN", "n/a", " - ", "x"})
    void findsNobodyInWhatIsNoName(String text) { assertTrue(FreeName.of(text).isNobody()); }
}
