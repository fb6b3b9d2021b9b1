package org.suivi.profiles;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.suivi.profiles.names.BirthDate;

/** Writes birth dates in their notation, which sorts by date. */
@Converter
public class BirthColumn implements AttributeConverter<BirthDate, String> {

    @Override
    public String convertToDatabaseColumn(BirthDate birth) { return birth == null ? null : birth.text(); }

    @Override
    public BirthDate convertToEntityAttribute(String column) { return BirthDate.parse(column); }
}
