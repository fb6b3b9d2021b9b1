package org.suivi.profiles.roster.csv;

/**
 * How much an upload may cost.
 *
 * @param packed   bytes of all uploaded files together
 * @param unpacked bytes of their content, counted while reading and never taken from a header
 * @param entries  files in the archive
 * @param ratio    unpacked to packed bytes of one entry, above which it is a bomb
 */
public record PackageLimits(long packed, long unpacked, int entries, int ratio) {

    /** Room for a school board of two hundred thousand students. */
    public static final PackageLimits USUAL = new PackageLimits(64L << 20, 512L << 20, 200, 300);
}
