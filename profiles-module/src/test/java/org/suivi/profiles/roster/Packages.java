package org.suivi.profiles.roster;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.suivi.profiles.roster.csv.UploadedFile;

/** Packages as school systems send them, and as attackers would. */
public final class Packages {

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Path folder;
    private boolean stored;

    public Packages(Path folder) { this.folder = folder; }

    /** The sample set of School Data Sync v2.1, as loose files. */
    public static List<UploadedFile> schoolDataSync() {
        try {
            Path sample = Path.of(Packages.class.getResource("sds-v2.1").toURI());
            try (var all = Files.list(sample)) {
                return all.sorted().map(one -> new UploadedFile(one.getFileName().toString(), one)).toList();
            }
        } catch (IOException | URISyntaxException missing) {
            throw new IllegalStateException(missing);
        }
    }

    public Packages with(String name, String... lines) { return withBytes(name, bytes(String.join("\n", lines))); }

    public Packages withBytes(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    public Packages stored() {
        stored = true;
        return this;
    }

    public List<UploadedFile> loose() {
        var all = new ArrayList<UploadedFile>();
        files.forEach((name, content) -> all.add(new UploadedFile(name, written(content))));
        return all;
    }

    public List<UploadedFile> zip() {
        Path zip = written(new byte[0]);
        try (OutputStream out = Files.newOutputStream(zip); var packed = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) add(packed, file.getKey(), file.getValue());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return List.of(new UploadedFile("package.zip", zip));
    }

    static byte[] bytes(String text) { return text.getBytes(StandardCharsets.UTF_8); }

    private void add(ZipOutputStream packed, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        if (stored) {
            var crc = new CRC32();
            crc.update(content);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(content.length);
            entry.setCrc(crc.getValue());
        }
        packed.putNextEntry(entry);
        packed.write(content);
        packed.closeEntry();
    }

    private Path written(byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "upload", ""), content);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
