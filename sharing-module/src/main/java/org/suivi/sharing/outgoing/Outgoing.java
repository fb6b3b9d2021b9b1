package org.suivi.sharing.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.logging.Logger;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * Sends requests to targets that may be called, and to the very network address that was judged: a name that means
 * another machine a moment later leads nowhere else. Redirects are answers, so that each step is judged anew.
 */
@ApplicationScoped
public class Outgoing {

    private static final Logger LOG = Logger.getLogger(Outgoing.class.getName());

    /** Beyond this the clients of all hosts are made anew. */
    private static final int MOST_HOSTS = 100;
    private static final Duration CONNECT = Duration.ofSeconds(10);

    /** Java reads this once, when the first request of the whole server is begun. */
    private static final String HEADERS = "jdk.httpclient.allowRestrictedHeaders";

    /** Where it may not, the host is called by its name, which is then looked up a second time. */
    private static final boolean NAMES_HOST = mayNameHost();

    private final Targets targets;
    private final Supplier<SSLContext> tls;
    private final Map<String, HttpClient> clients = new ConcurrentHashMap<>();

    @Inject
    Outgoing(Targets targets) { this(targets, Outgoing::publicTrust); }

    Outgoing(Targets targets, Supplier<SSLContext> tls) {
        this.targets = targets;
        this.tls = tls;
    }

    /** Begins a request; what is sent here begins here. */
    public static HttpRequest.Builder to(URI target) {
        return HttpRequest.newBuilder(target).header("User-Agent", "Suivi");
    }

    /** @throws TargetRefused when Suivi does not call such an address, with the reason */
    public <T> CompletableFuture<HttpResponse<T>> send(HttpRequest request, BodyHandler<T> into) {
        URI target = request.uri();
        InetAddress judged = targets.require(target);
        HttpRequest there = NAMES_HOST ? HttpRequest.newBuilder(request, (name, value) -> true).uri(at(judged, target))
            .setHeader("Host", target.getRawAuthority()).build() : request;
        if (clients.size() > MOST_HOSTS) clients.clear();
        return clients.computeIfAbsent(target.getHost(), this::client).sendAsync(there, into);
    }

    private static boolean mayNameHost() {
        if (System.getProperty(HEADERS) == null) System.setProperty(HEADERS, "host");
        try {
            HttpRequest.newBuilder().header("Host", "localhost");
            return true;
        } catch (IllegalArgumentException restricted) {
            LOG.warning("Start the server with -D" + HEADERS
                + "=host, so that other systems are called at the address that was judged");
            return false;
        }
    }

    private static URI at(InetAddress judged, URI target) {
        String address = judged.getHostAddress().replaceAll("%.*", "");
        String port = target.getPort() < 0 ? "" : ":" + target.getPort();
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        return URI.create(target.getScheme() + "://" + (judged instanceof Inet6Address ? "[" + address + "]" : address)
            + port + target.getRawPath() + query);
    }

    /**
     * A client of its own for each host: it tells the server which host it means, so that the certificate is compared
     * with that name, and it resumes no session that was begun under another one.
     */
    private HttpClient client(String host) {
        SSLContext context = tls.get();
        SSLParameters parameters = context.getDefaultSSLParameters();
        if (!isLiteral(host)) parameters.setServerNames(List.of(new SNIHostName(host.replaceAll("\\.$", ""))));
        return HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT).sslContext(context).sslParameters(parameters).build();
    }

    private static boolean isLiteral(String host) { return host.startsWith("[") || host.matches("[0-9.]+"); }

    private static SSLContext publicTrust() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, null, null);
            return context;
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
