import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Loads students.csv in batches of 500: java LoadStudents.java students.csv
 * Needs Java 17 and nothing else, and BASE_URL, CLIENT_ID and CLIENT_SECRET in the environment.
 */
public class LoadStudents {

    private static final String BASE = System.getenv("BASE_URL");
    /** HTTP/1.1: offering HTTP/2 over plain connections only costs a round trip, and some proxies stumble over it. */
    private static final HttpClient HTTP =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        List<String> people = lines.subList(1, lines.size()).stream().filter(line -> !line.isBlank())
            .map(LoadStudents::person).toList();
        String token = token();
        boolean allTaken = true;
        for (List<String> some : batches(people, 500)) {
            String report = send(some, token);
            System.out.println(report);
            allTaken &= report.contains("\"failed\":0");
        }
        System.exit(allTaken ? 0 : 1);
    }

    /** One token serves many calls; ask for a new one when a call answers 401. */
    private static String token() throws IOException, InterruptedException {
        String secret = System.getenv("CLIENT_ID") + ":" + System.getenv("CLIENT_SECRET");
        HttpRequest request = HttpRequest.newBuilder(URI.create(BASE + "/oauth2/token"))
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(UTF_8)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials")).build();
        Matcher token = Pattern.compile("\"access_token\":\"([^\"]+)\"").matcher(answer(request));
        if (!token.find()) throw new IOException("no token");
        return token.group(1);
    }

    /** Sent under a key of its own, a batch may be sent again when the connection broke: it is taken once. */
    private static String send(List<String> people, String token) throws IOException, InterruptedException {
        String body = "{\"source\":\"sis\",\"mode\":\"apply\",\"people\":[" + String.join(",", people) + "]}";
        String key = UUID.nameUUIDFromBytes(body.getBytes(UTF_8)).toString();
        HttpRequest request = HttpRequest.newBuilder(URI.create(BASE + "/api/v1/profile-batches"))
            .header("Authorization", "Bearer " + token).header("Content-Type", "application/json")
            .header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)).build();
        try {
            return answer(request);
        } catch (IOException broken) {
            return answer(request);
        }
    }

    private static String answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 400) throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        return answer.body();
    }

    /** externalId,family,given,birthDate,institution,institutionName,grade without quotes or commas in the values. */
    private static String person(String line) {
        String[] cell = line.split(",", -1);
        if (cell.length != 7 || line.contains("\""))
            throw new IllegalArgumentException("Not seven plain values: " + line);
        return """
            {"externalId":%s,"name":{"family":%s,"given":%s},"birthDate":%s,
             "enrolments":[{"institution":%s,"institutionName":%s,"grade":%s}]}""".formatted(
            text(cell[0]), text(cell[1]), text(cell[2]), text(cell[3]), text(cell[4]), text(cell[5]), text(cell[6]));
    }

    private static String text(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static List<List<String>> batches(List<String> people, int size) {
        List<List<String>> batches = new ArrayList<>();
        for (int from = 0; from < people.size(); from += size)
            batches.add(people.subList(from, Math.min(people.size(), from + size)));
        return batches;
    }
}
