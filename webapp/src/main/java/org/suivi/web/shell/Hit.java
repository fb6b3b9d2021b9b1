package org.suivi.web.shell;

/**
 * One line of the command palette.
 *
 * @param person whether it shows a person's initials instead of the icon
 * @param key    what gives a person's initials their colour
 */
public record Hit(String title, String detail, String address, String icon, boolean person, String key) {

    static Hit act(String title, String icon, String address) { return new Hit(title, "", address, icon, false, null); }
}
