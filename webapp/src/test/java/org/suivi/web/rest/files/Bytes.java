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
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            add(zip, "manifest.csv", "propertyName,value", "manifest.version,1.0", "oneroster.version,1.1",
                "file.orgs,bulk", "file.users,bulk", "source.systemName," + source, "source.systemCode," + source);
            add(zip, "orgs.csv", "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
                "s1,,,École du Quai,school,7788,");
            add(zip, "users.csv", "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,"
                + "givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password",
                lines(students));
        }
        return packed.toByteArray();
    }

    private static String lines(String... students) {
        var lines = new StringBuilder();
        for (String student : students) {
            String[] parts = student.split(" ");
            lines.append(parts[0]).append(",,,true,s1,student,").append(parts[0]).append(",,").append(parts[1])
                .append(',')
                .append(parts[2]).append(",,").append(parts[0]).append(",,,,,03,\n");
        }
        return lines.toString();
    }

    private static void add(ZipOutputStream zip, String name, String... lines) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(String.join("\n", lines).getBytes(UTF_8));
        zip.closeEntry();
    }
}
