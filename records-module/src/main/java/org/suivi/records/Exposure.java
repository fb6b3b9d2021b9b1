package org.suivi.records;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.suivi.profiles.messages.SentMessage;

/**
 * Who learned something while a person was in a record, for the follow-up when it was the wrong one.
 *
 * @param until    end of the person's time in the record, or now
 * @param readers  who saw the record, or the person through it, the latest first
 * @param messages what was written from the person's page in that time
 */
public record Exposure(String number, String person, Instant since, Instant until, List<ReaderView> readers,
        List<SentMessage> messages) implements Serializable {}
