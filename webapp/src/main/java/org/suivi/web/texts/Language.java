package org.suivi.web.texts;

import java.util.Locale;

/** The two languages of Suivi. No other locale ever reaches Faces, whatever a request asks for. */
public enum Language {
    EN("en-CA", "English", Locale.ENGLISH),
    FR("fr-CA", "Français", Locale.CANADA_FRENCH);

    private final String tag;
    private final String label;
    private final Locale region;

    Language(String tag, String label, Locale region) {
        this.tag = tag;
        this.label = label;
        this.region = region;
    }

    /** The language of that code, null for anything else. */
    public static Language ofCode(String code) {
        for (Language language : values()) if (language.getCode().equals(code)) return language;
        return null;
    }

    /** {@code en} or {@code fr}: for addresses, cookies and bundles. */
    public String getCode() { return name().toLowerCase(Locale.ROOT); }

    /** For the {@code lang} attribute. */
    public String getTag() { return tag; }

    /** Its own name in itself. */
    public String getLabel() { return label; }

    public Locale getLocale() { return Locale.forLanguageTag(getCode()); }

    /** The locale whose names of months and numbers the screens use. */
    public Locale region() { return region; }

    public Language getOther() { return this == EN ? FR : EN; }
}
