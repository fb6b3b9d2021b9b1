package org.suivi.profiles.roster.csv;

import java.nio.file.Path;

/**
 * One file as it arrived.
 *
 * @param name    as the sender called it, not to be trusted
 * @param content where its bytes are kept for the time of the reading
 */
public record UploadedFile(String name, Path content) {}
