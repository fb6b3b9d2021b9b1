package org.suivi.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Which jars of the server have what; written when Suivi is packaged.
 *
 * @param jars by name, and for all classes of a folder by the folder and a star; in the order of Java's own search
 */
record ServerIndex(Map<String, List<String>> jars) {

    /** In place of a jar: only Java's own search can tell. */
    private static final String SEARCH = "";
    private static final String VERSIONS = "META-INF/versions/\\d+/(.+)";

    /** Writes the index of a folder of jars into a file. */
    public static void main(String[] arguments) throws IOException {
        ServerIndex index = new ServerIndex(new TreeMap<>());
        for (Path jar : inOrder(Path.of(arguments[0]))) {
            index.add(jar, jar.getFileName().toString());
            index.put(jar.getFileName().toString(), SEARCH);
        }
        try (PrintWriter out = new PrintWriter(arguments[1], StandardCharsets.UTF_8)) {
            index.jars.forEach((name, jars) -> out.print(name + ":" + String.join(":", jars) + "\n"));
        }
    }

    /** Reads what {@link #main} wrote. */
    static ServerIndex read(InputStream in) throws IOException {
        ServerIndex index = new ServerIndex(new ConcurrentHashMap<>(1 << 15));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split(":", -1);
                index.jars.put(parts[0], Arrays.asList(parts).subList(1, parts.length));
            }
        }
        return index;
    }

    /** Jars name others in their manifests, which come before those that follow in the folder. */
    private static List<Path> inOrder(Path folder) throws IOException {
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.{jar,rar}")) {
            found.forEach(jars::add);
        }
        Collections.sort(jars);
        URL[] places = jars.stream().map(ServerIndex::url).toArray(URL[]::new);
        try (URLClassLoader search = new URLClassLoader(places, null)) {
            Stream<Path> order = Collections.list(search.findResources(JarFile.MANIFEST_NAME)).stream()
                .map(place -> folder.resolve(place.getPath().replaceFirst("^.*/([^/]+)!/.*$", "$1")));
            return Stream.concat(order.filter(jars::contains), jars.stream()).distinct().toList();
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /** A library that lies elsewhere and is added later. */
    void learn(Path jar) throws IOException { add(jar, SEARCH); }

    /** Only the platform itself reads a jar with signatures, and tells where several versions of a thing are. */
    private void add(Path jar, String name) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            List<String> entries = file.stream().map(ZipEntry::getName).toList();
            boolean signed = entries.stream().anyMatch(entry -> entry.matches("META-INF/[^/]+\\.SF"));
            for (String entry : entries) {
                boolean told = !signed && (entry.endsWith(".class") || !file.isMultiRelease());
                add(entry, told ? name : SEARCH);
                if (entry.matches(VERSIONS)) add(entry.replaceFirst(VERSIONS, "$1"), told ? name : SEARCH);
            }
        }
    }

    private void add(String entry, String jar) {
        put(key(entry), jar);
        if (entry.endsWith("/")) put(entry.substring(0, entry.length() - 1), jar);
    }

    private void put(String key, String jar) {
        jars.merge(key, List.of(jar), (those, one) -> Stream.concat(those.stream(), one.stream()).distinct().toList());
    }

    /** Those that may have a class, or that have something else, in order. */
    List<String> jarsOf(String path) { return jars.getOrDefault(key(path), List.of()); }

    /** Whether the jars cannot be told by this index. */
    boolean takesASearch(String path) { return jarsOf(path).contains(SEARCH); }

    private static String key(String path) {
        return path.endsWith(".class") ? path.substring(0, path.lastIndexOf('/') + 1) + "*" : path;
    }
}
