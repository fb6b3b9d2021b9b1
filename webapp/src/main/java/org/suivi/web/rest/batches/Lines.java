package org.suivi.web.rest.batches;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.suivi.profiles.roster.Batch;
import org.suivi.profiles.roster.incoming.IncomingPerson;
import org.suivi.web.json.BodyFlaw;
import org.suivi.web.json.BodyRefused;
import org.suivi.web.json.Form;
import org.suivi.web.json.JsonTooDeep;
import org.suivi.web.json.MalformedJson;

/**
 * People in lines, one JSON object in each. All lines are read before anything is done, so that a flaw anywhere means
 * that nothing was done; the first hundred flaws are told, by number of line.
 *
 * @param digest SHA-256 of all bytes
 */
record Lines(List<IncomingPerson> people, byte[] digest) {

    private static final int LONGEST = 262_144;
    private static final int MOST_FLAWS = 100;

    static Lines read(InputStream body) {
        MessageDigest digest = sha256();
        List<IncomingPerson> people = new ArrayList<>();
        List<BodyFlaw> flaws = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(new DigestInputStream(body, digest), 65_536)) {
            int number = 0;
            for (byte[] line = line(in); line != null && flaws.size() < MOST_FLAWS; line = line(in))
                if (line.length > 0) read(line, "/" + number++, people, flaws);
                else number++;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (!flaws.isEmpty()) throw new BodyRefused(flaws);
        return new Lines(people, digest.digest());
    }

    private static void read(byte[] line, String at, List<IncomingPerson> people, List<BodyFlaw> flaws) {
        if (people.size() >= Batch.MOST_OF_JOB) throw new BodyRefused(
            List.of(BodyFlaw.of("", "too-many", Batch.MOST_OF_JOB)));
        try {
            people.add(Form.read(line, PersonBody::of));
        } catch (BodyRefused refused) {
            refused.flaws().forEach(flaw -> flaws.add(flaw.below(at)));
        } catch (MalformedJson | JsonTooDeep noJson) {
            flaws.add(new BodyFlaw(at, noJson.code(), noJson.args()));
        }
    }

    /** The next line without its end, null behind the last one. */
    private static byte[] line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream(1024);
        int one = in.read();
        if (one < 0) return null;
        for (; one >= 0 && one != '\n'; one = in.read()) {
            if (one != '\r') line.write(one);
            if (line.size() > LONGEST) throw new BodyRefused(List.of(BodyFlaw.of("", "too-long", LONGEST)));
        }
        return line.toByteArray();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
