package org.suivi.profiles.roster.online;

/** Version of OneRoster that a server says it speaks. */
public enum Version {
    V1_1("1.1"), V1_2("1.2");

    private final String text;

    Version(String text) { this.text = text; }

    public String text() { return text; }
}
