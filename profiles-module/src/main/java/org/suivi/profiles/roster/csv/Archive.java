package org.suivi.profiles.roster.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A ZIP read through its directory, so that stored and deflated entries both work; nothing is ever written to disk. */
final class Archive implements AutoCloseable {

    private final ZipFile zip;
    private final List<Entry> entries = new ArrayList<>();

    private Archive(ZipFile zip) { this.zip = zip; }

    /** One file inside. */
    record Entry(String name, long packed, CsvFile.Source source) {}

    static boolean is(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] < 9 && start[3] < 9;
        }
    }

    /** Names in another encoding than UTF-8 are read as Windows wrote them. */
    static Archive open(Path file, PackageLimits limits) throws IOException {
        try {
            var archive = new Archive(new ZipFile(file.toFile(), Charset.forName("IBM850")));
            archive.list(limits);
            return archive;
        } catch (ZipException broken) {
            throw new PackageRefused("broken-archive");
        }
    }

    List<Entry> entries() { return entries; }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private void list(PackageLimits limits) {
        if (zip.size() > limits.entries()) {
            close();
            throw new PackageRefused("too-many-files", limits.entries());
        }
        for (var all = zip.entries(); all.hasMoreElements();) {
            ZipEntry entry = all.nextElement();
            if (!entry.isDirectory())
                entries.add(new Entry(entry.getName(), entry.getCompressedSize(), () -> zip.getInputStream(entry)));
        }
    }
}
