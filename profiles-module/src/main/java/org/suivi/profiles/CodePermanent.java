package org.suivi.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.suivi.profiles.names.Folding;

/**
 * What a Québec permanent code says of its bearer: three letters of the family name and one of the given name, the day
 * of birth (62 more from the year 2000 on), its month (50 more for girls) and its year. A difference is only worth a
 * look, since names and sexes change and codes do not.
 */
record CodePermanent(String code) {

    static Optional<CodePermanent> among(List<Identifier> identifiers) {
        return identifiers.stream().filter(one -> one.system().equals(Identifier.CODE_PERMANENT))
                .map(one -> new CodePermanent(one.value())).findFirst();
    }

    /** Keys of what does not agree: {@code code-permanent-name}, {@code -birth}, {@code -sex}. */
    List<String> differences(Profile profile) {
        var found = new ArrayList<String>();
        if (!code.startsWith(letters(profile))) found.add("code-permanent-name");
        if (profile.birth() != null && profile.birth().isExact() && !saysBirth(profile))
            found.add("code-permanent-birth");
        Sex sex = profile.personal().sex();
        if (sex == Sex.FEMALE && number(6) <= 50 || sex == Sex.MALE && number(6) > 50) found.add("code-permanent-sex");
        return found;
    }

    private boolean saysBirth(Profile profile) {
        var birth = profile.birth().earliest();
        int day = birth.getYear() >= 2000 ? birth.getDayOfMonth() + 62 : birth.getDayOfMonth();
        return number(4) == day && (number(6) - 1) % 50 + 1 == birth.getMonthValue()
                && number(8) == birth.getYear() % 100;
    }

    private int number(int at) { return Integer.parseInt(code.substring(at, at + 2)); }

    /** Names that are too short leave the rest of their letters open. */
    private static String letters(Profile profile) {
        String family = Folding.fold(profile.name().family()).replace(" ", "");
        String given = profile.name().given() == null ? "" : Folding.fold(profile.name().given());
        if (family.length() < 3 || given.isEmpty())
            return family.substring(0, Math.min(3, family.length())).toUpperCase(Locale.ROOT);
        return (family.substring(0, 3) + given.charAt(0)).toUpperCase(Locale.ROOT);
    }
}
