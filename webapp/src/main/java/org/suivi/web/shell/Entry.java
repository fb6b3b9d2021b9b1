package org.suivi.web.shell;

/**
 * One line of the navigation.
 *
 * @param name what a page names as its {@code section} to light this line up
 */
public record Entry(String name, String icon, String address) {

    public String getName() { return name; }

    public String getIcon() { return icon; }

    public String getAddress() { return address; }

    public String getLabel() { return "nav." + name; }
}
