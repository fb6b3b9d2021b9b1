package org.suivi.web.rest.batches;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Places in a message, as its sender wrote it. */
class PointersTest {

    @Test
    void pointToTheMemberThatWasSent() {
        assertEquals("/points/1/value", Pointers.sent("/reach/more/1/value"));
        assertEquals("/points/0/address/street", Pointers.sent("/reach/more/0/address/street"));
        assertEquals("/contacts/2/points/0/use", Pointers.sent("/guardians/2/reach/more/0/use"));
        assertEquals("/contacts/2/flags/1/answer", Pointers.sent("/guardians/2/tie/flags/1/answer"));
        assertEquals("/contacts/2/restriction/kind", Pointers.sent("/guardians/2/tie/restriction"));
        assertEquals("/contacts/2/family", Pointers.sent("/guardians/2/name/family"));
        assertEquals("/contacts", Pointers.sent("/guardians"));
        assertEquals("/externalId", Pointers.sent("/externalIds"));
        assertEquals("/externalId", Pointers.sent("/externalIds/0"));
        assertEquals("/identifiers/0/value", Pointers.sent("/details/identifiers/0/value"));
        assertEquals("/personal/language", Pointers.sent("/details/language"));
        assertEquals("/enrolments/0/institution", Pointers.sent("/placements/0/placeId"));
        assertEquals("/enrolments/0/institutionName", Pointers.sent("/placements/0/place"));
        assertEquals("/name/preferred", Pointers.sent("/name/preferredGiven"));
        assertEquals("", Pointers.sent(null));
    }
}
