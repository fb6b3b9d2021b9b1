package org.suivi.web.rest.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files to be sent. */
final class Bytes {

    private Bytes() {}

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** A OneRoster package of one school with these students, each as key, given and family name. */
    static byte[] roster(String source, String... students) throws IOException {
        return roster(source, lines("student", "", students));
    }

    /** The same of one student and his mother. */
    static byte[] family(String source) throws IOException {
        return roster(source, lines("parent", "", "m1 Anne Savard") + lines("student", "m1", "s1 Max Savard"));
    }

    private static byte[] roster(String source, String users) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            add(zip, "manifest.csv", "propertyName,value", "manifest.version,1.0", "oneroster.version,1.1",
                "file.orgs,bulk", "file.users,bulk", "source.systemName," + source, "source.systemCode," + source);
            add(zip, "orgs.csv", "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
                "s1,,,École du Quai,school,7788,");
            add(zip, "users.csv", "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,"
                + "givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password",
                users);
        }
        return packed.toByteArray();
    }

    private static String lines(String role, String agent, String... people) {
        var lines = new StringBuilder();
        for (String person : people) {
            String[] parts = person.split(" ");
            lines.append("%1$s,,,true,s1,%2$s,%1$s,,%3$s,%4$s,,%1$s,,,,%5$s,03,\n".formatted(parts[0], role, parts[1],
                parts[2], agent));
        }
        return lines.toString();
    }

    private static void add(ZipOutputStream zip, String name, String... lines) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(String.join("\n", lines).getBytes(UTF_8));
        zip.closeEntry();
    }
}
