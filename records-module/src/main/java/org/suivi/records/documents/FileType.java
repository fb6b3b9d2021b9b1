package org.suivi.records.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/**
 * Finds out from its content what a file is. Its name only chooses between kinds that have the same content, such as
 * Word and Excel; a name that says another kind than the content does is refused, and so is everything not listed.
 */
final class FileType {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN = "application/vnd.oasis.opendocument.";
    private static final Map<String, Set<String>> TAKEN = Map.ofEntries(
            Map.entry("application/pdf", Set.of("pdf")),
            Map.entry("image/png", Set.of("png")),
            Map.entry("image/jpeg", Set.of("jpg", "jpeg")),
            Map.entry("image/gif", Set.of("gif")),
            Map.entry("image/tiff", Set.of("tif", "tiff")),
            Map.entry("image/webp", Set.of("webp")),
            Map.entry("image/heic", Set.of("heic")),
            Map.entry("text/plain", Set.of("txt")),
            Map.entry("text/csv", Set.of("csv")),
            Map.entry("application/rtf", Set.of("rtf")),
            Map.entry("application/msword", Set.of("doc")),
            Map.entry("application/vnd.ms-excel", Set.of("xls")),
            Map.entry(OFFICE + "wordprocessingml.document", Set.of("docx")),
            Map.entry(OFFICE + "spreadsheetml.sheet", Set.of("xlsx")),
            Map.entry(OFFICE + "presentationml.presentation", Set.of("pptx")),
            Map.entry(OPEN + "text", Set.of("odt")),
            Map.entry(OPEN + "spreadsheet", Set.of("ods")),
            Map.entry("audio/mpeg", Set.of("mp3")),
            Map.entry("audio/mp4", Set.of("m4a")),
            Map.entry("audio/vnd.wave", Set.of("wav")));

    private static final Detector DETECTOR = TikaConfig.getDefaultConfig().getDetector();

    private FileType() {}

    /** The media type of the content, or a refusal that names the file and what it was found to be. */
    static String of(String name, InputStream content) {
        var found = detect(name, content);
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!TAKEN.getOrDefault(found, Set.of()).contains(extension)) throw new FileTypeRefused(name, found);
        return found;
    }

    private static String detect(String name, InputStream content) {
        var known = new Metadata();
        known.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (var buffered = new BufferedInputStream(content)) {
            return DETECTOR.detect(buffered, known).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
