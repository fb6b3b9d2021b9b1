package org.suivi.web.safety;

import java.net.InetAddress;
import java.net.UnknownHostException;

import jakarta.servlet.http.HttpServletRequest;

import org.suivi.sharing.storage.Settings;

/**
 * The address a request comes from, for the audit trail and against guessing of passwords. Where people type https, a
 * proxy stands in front; its word is taken when it speaks from this machine or a private network.
 */
public final class ClientAddress {

    private static final boolean BEHIND_PROXY =
        Settings.find("suivi.public.url").filter(url -> url.startsWith("https:")).isPresent();

    private ClientAddress() {}

    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), BEHIND_PROXY);
    }

    /** The last address in the header is the one the nearest proxy saw itself; those before it anyone may invent. */
    static String of(String peer, String forwarded, boolean behindProxy) {
        if (!behindProxy || forwarded == null || !near(peer)) return peer;
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.matches("[0-9A-Fa-f.:]{2,45}") ? last : peer;
    }

    private static boolean near(String peer) {
        try {
            InetAddress address = InetAddress.getByName(peer);
            return address.isLoopbackAddress() || address.isSiteLocalAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }
}
