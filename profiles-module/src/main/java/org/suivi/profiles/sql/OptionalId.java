package org.suivi.profiles.sql;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * For id columns that may be null, which EclipseLink 4.0 cannot read as {@code UUID} by itself; the driver hands out the
 * column as the id it is.
 */
@Converter
public class OptionalId implements AttributeConverter<UUID, Object> {

    @Override
    public Object convertToDatabaseColumn(UUID id) { return id; }

    @Override
    public UUID convertToEntityAttribute(Object column) { return (UUID) column; }
}
