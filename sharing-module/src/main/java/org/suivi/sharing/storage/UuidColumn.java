package org.suivi.sharing.storage;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** For ids that may be missing: what EclipseLink 4.0 does with a UUID by itself fails at null. */
@Converter
public class UuidColumn implements AttributeConverter<UUID, UUID> {

    @Override
    public UUID convertToDatabaseColumn(UUID id) { return id; }

    @Override
    public UUID convertToEntityAttribute(UUID column) { return column; }
}
