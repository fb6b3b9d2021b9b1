package org.suivi.profiles.roster.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of one upload by name, after everything dangerous was refused. */
public final class PackageFiles implements AutoCloseable {

    private final Map<String, CsvFile> tables = new TreeMap<>();
    private final Set<String> ignored = new TreeSet<>();
    private final PackageLimits limits;
    private final Budget budget;
    private Archive archive;

    private PackageFiles(PackageLimits limits) {
        this.limits = limits;
        this.budget = new Budget(limits);
    }

    /** Takes one ZIP, told by its content, or any number of CSV files. */
    public static PackageFiles open(List<UploadedFile> files, PackageLimits limits) {
        var opened = new PackageFiles(limits);
        try {
            opened.take(files);
            return opened;
        } catch (IOException unreadable) {
            opened.close();
            throw new PackageRefused("unreadable");
        } catch (RuntimeException refused) {
            opened.close();
            throw refused;
        }
    }

    public Set<String> names() { return tables.keySet(); }

    /** Names of files that are no tables and were left alone. */
    public Set<String> ignored() { return ignored; }

    public Optional<CsvFile> table(String name) { return Optional.ofNullable(tables.get(name)); }

    @Override
    public void close() {
        if (archive != null) archive.close();
    }

    private void take(List<UploadedFile> files) throws IOException {
        if (files.isEmpty()) throw new PackageRefused("empty");
        long packed = 0;
        for (var file : files) packed += Files.size(file.content());
        if (packed == 0) throw new PackageRefused("empty");
        if (packed > limits.packed()) throw new PackageRefused("too-large", limits.packed() >> 20);
        if (files.size() == 1 && Archive.is(files.get(0).content())) takeArchive(files.get(0));
        else for (var file : files) takeAlone(file);
        if (tables.isEmpty()) throw new PackageRefused("empty");
    }

    private void takeArchive(UploadedFile file) throws IOException {
        archive = Archive.open(file.content(), limits);
        for (var entry : archive.entries()) takeTable(entry.name(), entry.packed(), entry.source());
    }

    private void takeAlone(UploadedFile file) throws IOException {
        if (isArchive(EntryName.baseName(file.name())))
            throw new PackageRefused(Archive.is(file.content()) ? "nested" : "no-zip");
        takeTable(file.name(), Files.size(file.content()), () -> Files.newInputStream(file.content()));
    }

    private void takeTable(String path, long packed, CsvFile.Source source) throws IOException {
        String name = EntryName.baseName(path);
        if (isArchive(name)) throw new PackageRefused("nested");
        if (EntryName.isClutter(path)) return;
        if (!name.endsWith(".csv") && !name.endsWith(".txt") || isLicence(name)) {
            ignored.add(name);
            return;
        }
        try (var in = budget.watch(source.open(), packed)) {
            var table = new CsvFile(name, TextProbe.charsetOf(in), source);
            if (tables.put(name, table) != null) throw new PackageRefused("twice", name);
        }
    }

    private static boolean isArchive(String name) {
        return name.endsWith(".zip") || name.endsWith(".gz") || name.endsWith(".7z");
    }

    private static boolean isLicence(String name) { return name.startsWith("license") || name.startsWith("readme"); }
}
