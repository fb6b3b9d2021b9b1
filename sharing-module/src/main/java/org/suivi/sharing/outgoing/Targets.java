package org.suivi.sharing.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.suivi.sharing.storage.Settings;

/**
 * Decides whether Suivi may call an address that somebody entered. Hosts of the own network, and plain HTTP, are open
 * only to hosts listed in {@code SUIVI_PRIVATE_HOSTS}; nobody can make the server ask itself or the machine's provider.
 */
@ApplicationScoped
public class Targets {

    /** Shared address space of carriers, protocol assignments, benchmarks and the reserved rest: not the internet. */
    private static final List<Range> SPECIAL = List.of(new Range(0, 0, 8), new Range(100, 64, 10),
        new Range(192, 0, 24), new Range(198, 18, 15), new Range(240, 0, 4));

    private final Function<String, InetAddress[]> names;

    Targets() { this(Targets::addresses); }

    /** @param names how the name of a host becomes its network addresses, the one to be called first */
    Targets(Function<String, InetAddress[]> names) { this.names = names; }

    /**
     * Judges every network address that the host has, and answers the one to be called.
     *
     * @throws TargetRefused when Suivi does not call such an address, with the reason
     */
    public InetAddress require(URI target) {
        String scheme = target.getScheme() == null ? "" : target.getScheme().toLowerCase(Locale.ROOT);
        if (target.getHost() == null || target.getRawUserInfo() != null) throw new TargetRefused("address");
        String host = target.getHost().toLowerCase(Locale.ROOT);
        boolean listed = listed().contains(host.replaceAll("[\\[\\]]", ""));
        if (!scheme.equals("https") && !(listed && scheme.equals("http"))) throw new TargetRefused("not-https");
        InetAddress[] found = names.apply(host);
        for (InetAddress address : found) {
            if (isNeverRight(address)) throw new TargetRefused("private");
            if (!listed && isPrivate(address)) throw new TargetRefused("private");
        }
        return found[0];
    }

    private static InetAddress[] addresses(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw new TargetRefused("unknown-host");
        }
    }

    /** Link-local addresses are where clouds keep the keys of a machine. */
    private static boolean isNeverRight(InetAddress address) {
        return address.isLinkLocalAddress() || address.isMulticastAddress() || address.isAnyLocalAddress();
    }

    private static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean tunnel = bytes.length == 16 && bytes[0] == 0 && bytes[1] == 0x64;
        return address.isLoopbackAddress() || address.isSiteLocalAddress() || uniqueLocal || tunnel
            || bytes.length == 4 && SPECIAL.stream().anyMatch(range -> range.holds(bytes));
    }

    private static Set<String> listed() {
        return Arrays.stream(Settings.find("suivi.private.hosts").orElse("").split(","))
            .map(host -> host.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** Addresses of version 4 that begin with the first bits of two bytes. */
    private record Range(int first, int second, int bits) {

        boolean holds(byte[] address) {
            int mask = bits >= 16 ? 0xffff : 0xffff << (16 - bits) & 0xffff;
            int start = (address[0] & 0xff) << 8 | address[1] & 0xff;
            boolean third = bits != 24 || address[2] == 0;
            return (start & mask) == ((first << 8 | second) & mask) && third;
        }
    }
}
