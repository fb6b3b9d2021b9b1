package org.suivi.web.soap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.suivi.web.rest.Program;
import org.suivi.web.rest.Reply;
import org.suivi.web.soap.types.Contact;
import org.suivi.web.soap.types.Email;
import org.suivi.web.soap.types.Enrolment;
import org.suivi.web.soap.types.ExternalId;
import org.suivi.web.soap.types.Phone;
import org.suivi.web.soap.types.Profile;
import org.suivi.web.soap.types.UpsertProfilesRequest;

/** A sister, a brother and their mother as a OneRoster file says them, and as a message does. */
final class RosterFile {

    private static final String USERS = """
        sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,\
        middleName,identifier,email,sms,phone,agentSourcedIds,grades,password
        k1,,,true,s1,student,k1,,Maïka,Quai,,,,,514 555-0199,p1,05,
        k2,,,true,s1,student,k2,,Noé,Quai,,,,,514 555-0199,p1,03,
        p1,,,true,s1,parent,p1,,Ève,Quai,,,eve.roy@example.org,,418 555-0111,"k1,k2",,
        """;

    private RosterFile() {}

    static void send(Program program, String source) throws IOException, InterruptedException {
        Reply sent = program.send("application/zip", "imports?fileName=roster.zip&source=" + source, zip(source))
            .is(202);
        String run = "imports/" + sent.text("/id");
        await(program, run, "READY");
        program.post(run + "/confirmation", "{}").is(202);
        await(program, run, "DONE");
    }

    static UpsertProfilesRequest batch(String source) {
        UpsertProfilesRequest batch = new UpsertProfilesRequest();
        batch.setRequestId(UUID.randomUUID().toString());
        batch.getProfile().add(student(source, "k1", "Maïka", "05"));
        batch.getProfile().add(student(source, "k2", "Noé", "03"));
        return batch;
    }

    private static Profile student(String source, String key, String given, String grade) {
        Profile student = new Profile();
        student.getExternalId().add(key(source, key));
        student.setFamilyName("Quai");
        student.setGivenName(given);
        student.getPhone().add(phone("514 555-0199"));
        Enrolment enrolment = new Enrolment();
        enrolment.setInstitutionCode("s1");
        enrolment.setInstitutionName("École du Quai");
        enrolment.setGrade(grade);
        student.getEnrolment().add(enrolment);
        student.getContact().add(mother(source));
        return student;
    }

    private static Contact mother(String source) {
        Contact mother = new Contact();
        mother.setExternalId(key(source, "p1"));
        mother.setFamilyName("Quai");
        mother.setGivenName("Ève");
        mother.setRelation("PARENT");
        mother.getPhone().add(phone("418 555-0111"));
        Email email = new Email();
        email.setValue("eve.roy@example.org");
        email.setUse("OTHER");
        mother.getEmail().add(email);
        return mother;
    }

    private static ExternalId key(String source, String value) {
        ExternalId key = new ExternalId();
        key.setSystem(source);
        key.setValue(value);
        return key;
    }

    private static Phone phone(String number) {
        Phone phone = new Phone();
        phone.setNumber(number);
        phone.setUse("HOME");
        return phone;
    }

    private static byte[] zip(String source) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            add(zip, "manifest.csv", "propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\nfile.orgs,bulk\n"
                + "file.users,bulk\nsource.systemName," + source + "\nsource.systemCode," + source + "\n");
            add(zip, "orgs.csv", "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\n"
                + "s1,,,École du Quai,school,,\n");
            add(zip, "users.csv", USERS);
        }
        return packed.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }

    private static void await(Program program, String run, String state) throws InterruptedException {
        for (int tries = 0; tries < 300; tries++) {
            if (state.equals(program.get(run).is(200).text("/state"))) return;
            Thread.sleep(200);
        }
        assertEquals(state, program.get(run).body());
    }
}
