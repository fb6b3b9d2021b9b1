package org.suivi.profiles;

import static org.suivi.sharing.InvalidValue.optionalText;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Personal details that are all optional.
 *
 * @param sex         as on papers
 * @param gender      in the person's own words
 * @param pronouns    in the person's own words
 * @param language    language of correspondence as a BCP 47 tag, such as {@code fr}
 * @param interpreter language for which an interpreter is needed, as a BCP 47 tag
 * @param deceasedOn  day of death; from then on no message goes out
 */
public record Personal(Sex sex, String gender, String pronouns, String language, String interpreter,
        LocalDate deceasedOn) implements Serializable {

    public static final Personal UNKNOWN = new Personal(null, null, null, null, null, null);

    public Personal {
        gender = optionalText("gender", gender, 60);
        pronouns = optionalText("pronouns", pronouns, 60);
        language = optionalText("language", language, 35);
        interpreter = optionalText("interpreter", interpreter, 35);
    }
}
