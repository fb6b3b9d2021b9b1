package org.suivi.web.pages.profiles;

import java.io.Serializable;

import org.suivi.profiles.reach.CappedCount;

/**
 * One of the views above the list.
 *
 * @param name  as it stands in the address and at the end of its text’s key
 * @param count how many profiles it shows without filters
 * @param on    whether it is the one shown
 */
public record ViewTab(String name, CappedCount count, boolean on) implements Serializable {}
