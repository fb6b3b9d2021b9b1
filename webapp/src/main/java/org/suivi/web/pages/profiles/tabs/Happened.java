package org.suivi.web.pages.profiles.tabs;

import java.time.Instant;

import org.suivi.sharing.RecordId;

/**
 * One line of what happened around a person.
 *
 * @param by     who did it, empty when nobody in particular
 * @param text   what was done, in words
 * @param record the record it happened in, null when it was done to the profile
 * @param title  what that record is called
 */
public record Happened(Instant at, String by, String text, String icon, String tone, RecordId record, String title) {}
