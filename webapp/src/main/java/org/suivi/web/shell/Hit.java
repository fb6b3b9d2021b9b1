package org.suivi.web.shell;

/**
 * One line of the command palette.
 *
 * @param person whether it shows a person's initials instead of the icon
 */
public record Hit(String title, String detail, String address, String icon, boolean person) {

    static Hit act(String title, String icon, String address) { return new Hit(title, "", address, icon, false); }
}
