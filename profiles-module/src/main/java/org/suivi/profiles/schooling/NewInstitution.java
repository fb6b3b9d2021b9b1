package org.suivi.profiles.schooling;

import static org.suivi.sharing.InvalidValue.optionalText;
import static org.suivi.sharing.InvalidValue.requireText;

/** An institution to add; {@code code} is its number in the school system, or null. */
public record NewInstitution(String name, String code, String city) {

    public NewInstitution {
        name = requireText("institution", name, 150);
        code = optionalText("code", code, 60);
        city = optionalText("city", city, 100);
    }
}
