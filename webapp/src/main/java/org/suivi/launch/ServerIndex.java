package org.suivi.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * Which jar of the server has which package, and what else its jars contain; written when Suivi is packaged.
 *
 * @param jars  the jar of a folder of classes; an empty name where it takes a search
 * @param names everything that is no class, and all folders
 */
record ServerIndex(Map<String, String> jars, Set<String> names) {

    private static final String SEARCH = "";
    private static final String VERSIONS = "META-INF/versions/\\d+/";

    /** Writes the index of a folder of jars into a file. */
    public static void main(String[] arguments) throws IOException {
        ServerIndex index = new ServerIndex(new TreeMap<>(), new HashSet<>());
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(arguments[0]), "*.{jar,rar}")) {
            found.forEach(jars::add);
        }
        for (Path jar : jars) index.add(jar, jar.getFileName().toString());
        try (PrintWriter out = new PrintWriter(arguments[1], StandardCharsets.UTF_8)) {
            index.jars.forEach((folder, jar) -> out.print(folder + ":" + jar + "\n"));
            index.names.stream().sorted().forEach(name -> out.print(name + "\n"));
        }
    }

    /** Reads what {@link #main} wrote. */
    static ServerIndex read(InputStream in) throws IOException {
        ServerIndex index = new ServerIndex(new ConcurrentHashMap<>(), ConcurrentHashMap.newKeySet());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (colon < 0) index.names.add(line);
                else index.jars.put(line.substring(0, colon), line.substring(colon + 1));
            }
        }
        return index;
    }

    /** A library that lies elsewhere and is added later. */
    void learn(Path jar) throws IOException { add(jar, SEARCH); }

    /** Only the platform itself reads a jar with signatures. */
    private void add(Path jar, String name) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            List<String> entries = file.stream().map(ZipEntry::getName).toList();
            boolean signed = entries.stream().anyMatch(entry -> entry.matches("META-INF/[^/]+\\.SF"));
            for (String entry : entries) add(entry.replaceFirst(VERSIONS, ""), signed ? SEARCH : name);
        }
    }

    private void add(String entry, String jar) {
        String folder = entry.substring(0, entry.lastIndexOf('/') + 1);
        if (entry.endsWith(".class")) {
            jars.merge(folder, folder.isEmpty() ? SEARCH : jar, (one, other) -> one.equals(other) ? one : SEARCH);
        } else {
            names.add(entry);
        }
        for (int slash = folder.lastIndexOf('/'); slash > 0; slash = folder.lastIndexOf('/', slash - 1)) {
            names.add(folder.substring(0, slash));
            names.add(folder.substring(0, slash + 1));
        }
    }

    /** Whether some jar has classes beside this one; only then is there anything to look for. */
    boolean mayHaveClass(String path) { return jars.containsKey(folder(path)); }

    /** The only jar that can have that class, or null. */
    String onlyJar(String path) {
        String jar = jars.get(folder(path));
        return SEARCH.equals(jar) ? null : jar;
    }

    /** False only when no jar has it. What lies directly in a jar's root is always worth a look. */
    boolean mayHave(String path) {
        if (path.endsWith(".class")) return mayHaveClass(path);
        return path.indexOf('/') < 0 || names.contains(path);
    }

    private static String folder(String path) { return path.substring(0, path.lastIndexOf('/') + 1); }
}
