package org.suivi.web.json;

/** Builds JSON pointers (RFC 6901). */
final class Place {

    private Place() {}

    static String below(String place, String name) { return place + "/" + name.replace("~", "~0").replace("/", "~1"); }
}
