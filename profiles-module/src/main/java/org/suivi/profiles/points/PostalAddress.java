package org.suivi.profiles.points;

import static org.suivi.sharing.InvalidValue.optionalText;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suivi.sharing.InvalidValue;

/** Where letters go; street and city alone are enough, since addresses often arrive incomplete. */
public record PostalAddress(String street, String city, String region, String postalCode, String country)
        implements Serializable {

    public PostalAddress {
        street = optionalText("street", street, 200);
        city = optionalText("city", city, 100);
        region = optionalText("region", region, 60);
        postalCode = optionalText("postalCode", postalCode, 20);
        country = optionalText("country", country, 60);
        if (street == null && city == null && postalCode == null) throw new InvalidValue("street", "required");
    }

    /** On one line, parts separated by commas. */
    public String line() {
        String place = Stream.of(region, postalCode).filter(Objects::nonNull).collect(Collectors.joining(" "));
        return Stream.of(street, city, place, country).filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
