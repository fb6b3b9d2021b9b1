package org.suivi.records.documents;

import java.io.InputStream;

/** A document on its way out; the receiver closes the stream. */
public record Download(String name, String mediaType, long size, InputStream bytes) {}
