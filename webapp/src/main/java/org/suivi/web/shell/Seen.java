package org.suivi.web.shell;

import java.io.Serializable;

/** A page that was open lately. */
public record Seen(String icon, String title, String address) implements Serializable {

    public String getIcon() { return icon; }

    public String getTitle() { return title; }

    public String getAddress() { return address; }
}
