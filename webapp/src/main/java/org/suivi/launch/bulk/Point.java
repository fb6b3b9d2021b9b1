package org.suivi.launch.bulk;

import org.suivi.profiles.names.Folding;
import org.suivi.profiles.names.PersonName;
import org.suivi.profiles.names.SearchWords;

/** A telephone number or an e-mail address. */
record Point(String kind, String use, String value, String key) {

    static Point phone(Dice dice, long number, String use) {
        int line = dice.below(9_000_000, Dice.Sort.PHONE, ~number);
        String area = dice.any(java.util.List.of("418", "514", "819", "450", "581"), Dice.Sort.PHONE, ~number);
        String value = "%s %03d-%04d".formatted(area, 200 + line / 10_000 % 800, line % 10_000);
        return new Point("PHONE", use, value, SearchWords.nationalDigits(value));
    }

    static Point email(PersonName name, long number) {
        String value = String.join(".", Folding.words(name.legal())) + number + "@courriel.example";
        return new Point("EMAIL", "HOME", value, value);
    }

    void addTo(SearchWords words) {
        if (kind.equals("PHONE")) words.phone(value);
        else words.text(value);
    }
}
