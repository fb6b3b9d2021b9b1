package org.suivi.sharing.people;

import static org.suivi.sharing.InvalidValue.optionalText;
import static org.suivi.sharing.InvalidValue.requireText;

import java.util.Locale;
import org.suivi.sharing.InvalidValue;

/**
 * A person who is to work here.
 *
 * @param title what they are, such as "Speech therapist"; may be null
 * @param login name to sign in with; null for the e-mail address
 */
public record NewStaff(String familyName, String givenName, String title, String email, String login) {

    public NewStaff {
        familyName = requireText("familyName", familyName, 100);
        givenName = requireText("givenName", givenName, 100);
        title = optionalText("title", title, 100);
        email = requireText("email", email, 190).toLowerCase(Locale.ROOT);
        if (!email.matches("[^@\\s]+@[^@\\s]+")) throw new InvalidValue("email", "email");
        login = optionalText("login", login, 100);
        login = login == null ? email : login.toLowerCase(Locale.ROOT);
        if (login.chars().anyMatch(Character::isWhitespace)) throw new InvalidValue("login", "login");
    }
}
