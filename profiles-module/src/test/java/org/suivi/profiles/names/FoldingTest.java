package org.suivi.profiles.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as they are compared, sorted and searched. */
class FoldingTest {

    @ParameterizedTest
    @CsvSource({"Œuvray,oeuvray", "Lætitia,laetitia", "Nguyễn,nguyen", "Weiß,weiss", "Łukasz,lukasz",
        "Sørensen,sorensen",
            "Đặng,dang", "L’Écuyer-Côté,l ecuyer cote", "Saint-Onge,st onge", "Sainte-Marie,ste marie",
            "St. Onge,st onge", "'  De   La  Salle ',de la salle", "O'Brien,o brien"})
    void foldsToPlainWords(String name, String key) { assertEquals(key, Folding.fold(name)); }

    @Test
    void leavesNothingOfNothing() {
        assertEquals("", Folding.fold(null));
        assertEquals("", Folding.fold(" -’ "));
    }

    @Test
    void cutsBothSidesOfASearchTheSameWay() {
        assertEquals(List.of("tremblay", "5145550199", "20140305"),
            SearchWords.ofQuery("Tremblay (514) 555-0199 2014-03-05"));
        assertEquals(List.of("5145550199"), SearchWords.ofQuery("+1 514 555 0199"));
        assertEquals(List.of("201403"), SearchWords.ofQuery("2014-03"));
        assertEquals(List.of("jean"), SearchWords.ofQuery("Je Jean"));
        assertEquals(List.of(), SearchWords.ofQuery(" , "));
    }

    @Test
    void keepsEveryWordSomeoneMayTryToFindItBy() {
        assertEquals(Set.of("o", "brien", "obrien"), new SearchWords().text("O’Brien").words());
        assertEquals(Set.of("st", "saint", "pierre", "stpierre", "saintpierre"),
            new SearchWords().text("St-Pierre").words());
        assertEquals(Set.of("p", "000123", "123", "p000123"), new SearchWords().number("P-000123").words());
        assertEquals(Set.of("5145550199", "5550199"), new SearchWords().phone("1 (514) 555-0199").words());
        assertEquals(Set.of("20140305"), new SearchWords().birth(new BirthDate("2014-03-05")).words());
    }
}
