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
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints what has changed since the last run: java FollowChanges.java changes.cursor
 * The file keeps how far it came; without it, the run begins now.
 */
public class FollowChanges {

    private static final String BASE = System.getenv("BASE_URL");
    /** HTTP/1.1: offering HTTP/2 over plain connections only costs a round trip, and some proxies stumble over it. */
    private static final HttpClient HTTP =
        HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path place = Path.of(arguments[0]);
        String token = token();
        if (!Files.exists(place)) Files.writeString(place, member("next", get("/api/v1/changes/latest", token)));
        String more = "true";
        while (more.equals("true")) {
            String page = get("/api/v1/changes?after=" + Files.readString(place).strip(), token);
            System.out.println(page);
            // Work on the page first, remember the cursor afterwards: nothing is lost when this stops in between.
            Files.writeString(place, member("next", page));
            more = member("more", page);
        }
    }

    private static String token() throws IOException, InterruptedException {
        String secret = System.getenv("CLIENT_ID") + ":" + System.getenv("CLIENT_SECRET");
        return member("access_token", answer(HttpRequest.newBuilder(URI.create(BASE + "/oauth2/token"))
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(UTF_8)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials")).build()));
    }

    private static String get(String path, String token) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(BASE + path))
            .header("Authorization", "Bearer " + token).build());
    }

    private static String answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 400) throw new IOException(answer.statusCode() + " " + answer.body());
        return answer.body();
    }

    /** The last member of that name; a real program would use a JSON library. */
    private static String member(String name, String json) {
        Matcher found = Pattern.compile("\"" + name + "\":\"?([^\",}]+)").matcher(json);
        String value = null;
        while (found.find()) value = found.group(1);
        if (value == null) throw new IllegalStateException(name + " is not in " + json);
        return value;
    }
}
