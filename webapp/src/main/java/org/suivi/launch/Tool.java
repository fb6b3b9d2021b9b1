package org.suivi.launch;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A command that works on the database without the application, with the classes and libraries of the WAR: they are
 * unpacked and loaded beside this jar, because the jar itself holds the WAR whole.
 */
final class Tool {

    private static final Map<String, String> TOOLS = Map.of("generate", "org.suivi.launch.bulk.Generate",
        "benchmark", "org.suivi.launch.bench.Benchmark");

    private final String name;
    private final String[] options;

    private Tool(String[] arguments) {
        this.name = TOOLS.get(arguments[0]);
        this.options = Arrays.copyOfRange(arguments, 1, arguments.length);
    }

    static boolean isMeant(String[] arguments) { return arguments.length > 0 && TOOLS.containsKey(arguments[0]); }

    static void run(String[] arguments) throws Exception {
        Settings settings = Settings.of(System.getenv());
        DataFolder data = DataFolder.open(settings.data());
        if (!List.of(arguments).contains("--growth")) Suivi.openDatabase(settings, data);
        new Tool(arguments).run(data);
        Runtime.getRuntime().exit(0);
    }

    private void run(DataFolder data) throws Exception {
        URL[] libraries = libraries(data.fresh("tools"));
        try (URLClassLoader loader = new URLClassLoader(libraries, ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) options);
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof IllegalStateException plain) throw new Unable(plain.getMessage(), plain);
            throw failed;
        }
    }

    private static URL[] libraries(Path folder) throws IOException {
        List<URL> found = new ArrayList<>();
        found.add(Tool.class.getProtectionDomain().getCodeSource().getLocation());
        found.add(Files.createDirectories(folder.resolve("WEB-INF/classes")).toUri().toURL());
        try (InputStream war = Tool.class.getResourceAsStream("/app/ROOT.war");
                ZipInputStream entries = new ZipInputStream(war)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (entry.isDirectory() || !file.startsWith(folder.resolve("WEB-INF"))) continue;
                Files.createDirectories(file.getParent());
                Files.copy(entries, file);
                if (file.toString().endsWith(".jar")) found.add(file.toUri().toURL());
            }
        }
        return found.toArray(URL[]::new);
    }
}
