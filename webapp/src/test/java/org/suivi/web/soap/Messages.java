package org.suivi.web.soap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.junit.jupiter.api.function.Executable;
import org.suivi.web.soap.service.ServiceFault;
import org.suivi.web.soap.types.Contact;
import org.suivi.web.soap.types.ContactFlag;
import org.suivi.web.soap.types.Email;
import org.suivi.web.soap.types.Enrolment;
import org.suivi.web.soap.types.ExternalId;
import org.suivi.web.soap.types.GetProfilesRequest;
import org.suivi.web.soap.types.Identifier;
import org.suivi.web.soap.types.Phone;
import org.suivi.web.soap.types.Profile;
import org.suivi.web.soap.types.UpsertProfilesRequest;

/** Parts of messages, and what a refused one must say. */
final class Messages {

    static final String SYSTEM = "gpi";

    private Messages() {}

    static ExternalId key(String value) {
        ExternalId key = new ExternalId();
        key.setSystem(SYSTEM);
        key.setValue(value);
        return key;
    }

    static Profile student(String key, String family, String given) {
        Profile student = new Profile();
        student.getExternalId().add(key(key));
        student.setFamilyName(family);
        student.setGivenName(given);
        student.setBirthDate(LocalDate.of(2014, 3, 5));
        return student;
    }

    /** With everything that a school system knows. */
    static Profile whole(String key, String code) {
        Profile student = student(key, "Lévesque-Roy", "Maïka");
        student.setPreferredGivenName("Mai");
        student.setSex("FEMALE");
        student.setLanguage("fr");
        Identifier permanent = new Identifier();
        permanent.setSystem("code-permanent");
        permanent.setValue(code);
        student.getIdentifier().add(permanent);
        student.getPhone().add(phone("514 555-0199", "HOME"));
        student.getEnrolment().add(enrolment());
        student.getContact().add(mother(key + "-m"));
        return student;
    }

    static UpsertProfilesRequest batch(String requestId, Profile... profiles) {
        UpsertProfilesRequest request = new UpsertProfilesRequest();
        request.setRequestId(requestId);
        for (Profile profile : profiles) request.getProfile().add(profile);
        return request;
    }

    static GetProfilesRequest asking(String key, String... include) {
        GetProfilesRequest request = new GetProfilesRequest();
        request.getExternalId().add(key(key));
        for (String part : include) request.getInclude().add(part);
        return request;
    }

    /** Runs into a fault of that code whose problem is that one. */
    static ServiceFault assertFault(String code, String problem, Executable call) {
        ServiceFault fault = assertThrows(ServiceFault.class, call);
        assertEquals(code, fault.getFaultInfo().getCode(), fault.getMessage());
        assertEquals(problem, fault.getFaultInfo().getProblem().get(0).getCode(), fault.getMessage());
        assertTrue(fault.getMessage().length() > 10, fault.getMessage());
        assertEquals(36, fault.getFaultInfo().getCorrelationId().length());
        return fault;
    }

    private static Phone phone(String number, String use) {
        Phone phone = new Phone();
        phone.setNumber(number);
        phone.setUse(use);
        return phone;
    }

    static Enrolment enrolment() {
        Enrolment enrolment = new Enrolment();
        enrolment.setInstitutionCode("763001");
        enrolment.setInstitutionName("École du Parc");
        enrolment.setGrade("5");
        enrolment.setFrom(LocalDate.of(2025, 8, 27));
        enrolment.setPrimary(true);
        return enrolment;
    }

    static Contact mother(String key) {
        Contact mother = new Contact();
        mother.setExternalId(key(key));
        mother.setRelation("MOTHER");
        mother.setFamilyName("Roy");
        mother.setGivenName("Ève");
        mother.setRank(1);
        Email email = new Email();
        email.setValue("eve.roy@example.org");
        email.setUse("WORK");
        mother.getEmail().add(email);
        mother.getPhone().add(phone("418 555-0111", "MOBILE"));
        mother.getFlag().add(flag("LEGAL_GUARDIAN", "YES"));
        mother.getFlag().add(flag("CUSTODY", "JOINT"));
        return mother;
    }

    private static ContactFlag flag(String kind, String answer) {
        ContactFlag flag = new ContactFlag();
        flag.setKind(kind);
        flag.setAnswer(answer);
        return flag;
    }
}
