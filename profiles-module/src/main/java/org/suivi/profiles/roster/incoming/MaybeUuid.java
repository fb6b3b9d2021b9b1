package org.suivi.profiles.roster.incoming;

import java.util.UUID;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Reads and writes ids that may be missing; EclipseLink's own way stumbles over null. */
@Converter
public class MaybeUuid implements AttributeConverter<UUID, UUID> {

    @Override
    public UUID convertToDatabaseColumn(UUID id) { return id; }

    @Override
    public UUID convertToEntityAttribute(UUID column) { return column; }
}
