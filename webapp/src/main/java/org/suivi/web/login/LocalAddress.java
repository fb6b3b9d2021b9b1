package org.suivi.web.login;

/** The page that someone wanted before they were asked to sign in: always one of ours. */
final class LocalAddress {

    private LocalAddress() {}

    /** The path when it leads to a page of this application, else the given one. */
    static String of(String path, String otherwise) {
        boolean ours = path != null && path.matches("/(?!/)[\\w/.-]*\\.xhtml(\\?[\\w=&%.+:-]*)?");
        return ours ? path : otherwise;
    }
}
