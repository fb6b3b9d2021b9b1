package org.suivi.web.soap.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.suivi.web.soap.types.Address;
import org.suivi.web.soap.types.Contact;
import org.suivi.web.soap.types.Email;
import org.suivi.web.soap.types.Identifier;
import org.suivi.web.soap.types.Phone;
import org.suivi.web.soap.types.Profile;

/** Places in a message, as SOAP names them. */
class PlacesTest {

    @Test
    void findsTheMemberOfTheMessage() {
        Profile sent = new Profile();
        sent.getPhone().add(new Phone());
        sent.getEmail().add(new Email());
        sent.getAddress().add(new Address());
        sent.getContact().add(new Contact());
        identified(sent, "district");
        identified(sent, "code-permanent");
        identified(sent, "ministry");
        sent.getContact().get(0).getEmail().add(new Email());
        assertEquals("/familyName", Places.of("/name/family", sent));
        assertEquals("/phone/0/number", Places.of("/reach/more/0/value", sent));
        assertEquals("/email/0/value", Places.of("/reach/more/1/value", sent));
        assertEquals("/address/0/street", Places.of("/reach/more/2/address/street", sent));
        assertEquals("/contact/0/email/0/use", Places.of("/guardians/0/reach/more/0/use", sent));
        assertEquals("/contact/0/flag/2/answer", Places.of("/guardians/0/tie/flags/2/answer", sent));
        assertEquals("/language", Places.of("/details/language", sent));
        assertEquals("/externalId/0", Places.of("/externalIds/0", sent));
        assertEquals("/identifier/1/value", Places.of("/nationalId", sent));
        assertEquals("/identifier/2/value", Places.of("/details/identifiers/1/value", sent));
        assertEquals("/enrolment/3/institutionCode", Places.of("/placements/3/placeId", sent));
        assertEquals("/enrolment/3/institutionName", Places.of("/placements/3/place", sent));
        assertEquals("/enrolment/3/grade", Places.of("/placements/3/grade", sent));
        assertEquals("/contact/0/relation", Places.of("/guardians/0/tie/relation", sent));
        assertEquals("/contact", Places.of("/guardians", sent));
        assertEquals("", Places.of("", sent));
    }

    private static void identified(Profile sent, String system) {
        var identifier = new Identifier();
        identifier.setSystem(system);
        sent.getIdentifier().add(identifier);
    }
}
