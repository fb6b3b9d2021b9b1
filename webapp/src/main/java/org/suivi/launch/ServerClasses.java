package org.suivi.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

import fish.payara.micro.boot.loader.ExplodedURLClassloader;

/**
 * The classes of the server, from its three hundred jars. Payara's own loader looks through all of them in turn for
 * each class, also for those of the application, which are in none; this one knows from an index where to look.
 * Whatever the index does not decide, Payara's loader does.
 */
final class ServerClasses extends ExplodedURLClassloader {

    /** Names that stand in an address as they are. */
    private static final Pattern PLAIN = Pattern.compile("[\\w/.$-]+");

    private final Path folder;
    private final ServerIndex index;
    private final Map<String, JarFile> open = new ConcurrentHashMap<>();

    /** @param root where the jars are unpacked */
    ServerClasses(Path root, ServerIndex index) throws IOException {
        super(root.toFile());
        this.folder = root.resolve("runtime");
        this.index = index;
    }

    /** A library that is added later. */
    @Override
    public void addURL(URL library) {
        try {
            index.learn(Path.of(library.toURI()));
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalArgumentException(library + " cannot be added", unreadable);
        }
        super.addURL(library);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/') + ".class";
        if (index.takesASearch(path)) return super.findClass(name);
        try {
            for (String jar : index.jarsOf(path)) {
                JarEntry entry = opened(jar).getJarEntry(path);
                if (entry != null) return define(name, opened(jar), entry, place(jar));
            }
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
        throw new ClassNotFoundException(name);
    }

    @Override
    public URL findResource(String name) {
        List<String> jars = index.jarsOf(name);
        try {
            if (takesASearch(name, jars)) return super.findResource(name);
            for (String jar : jars) {
                if (opened(jar).getEntry(name) != null) return address(jar, name);
            }
        } catch (IOException unreadable) {
            return null;
        }
        return null;
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        List<String> jars = index.jarsOf(name);
        if (takesASearch(name, jars)) return super.findResources(name);
        List<URL> found = new ArrayList<>();
        for (String jar : jars) {
            if (opened(jar).getEntry(name) != null) found.add(address(jar, name));
        }
        return Collections.enumeration(found);
    }

    /** Only Java itself knows which of several versions of a class it takes. */
    private boolean takesASearch(String name, List<String> jars) throws IOException {
        if (jars.isEmpty()) return false;
        if (index.takesASearch(name) || !PLAIN.matcher(name).matches()) return true;
        for (String jar : name.endsWith(".class") ? jars : List.<String>of()) {
            if (opened(jar).isMultiRelease()) return true;
        }
        return false;
    }

    private URL address(String jar, String name) throws IOException {
        return new URL("jar:" + place(jar) + "!/" + name);
    }

    private Class<?> define(String name, JarFile jar, JarEntry entry, URL place) throws IOException {
        definePackage(name, jar, place);
        try (InputStream in = jar.getInputStream(entry)) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length, new CodeSource(place, (CodeSigner[]) null));
        }
    }

    private URL place(String jar) throws IOException { return folder.resolve(jar).toUri().toURL(); }

    private void definePackage(String name, JarFile jar, URL place) throws IOException {
        String own = name.substring(0, Math.max(0, name.lastIndexOf('.')));
        if (getDefinedPackage(own) != null) return;
        if (jar.getManifest() == null) definePackage(own, null, null, null, null, null, null, null);
        else definePackage(own, jar.getManifest(), place);
    }

    private JarFile opened(String name) throws IOException {
        JarFile jar = open.get(name);
        if (jar != null) return jar;
        JarFile fresh = new JarFile(folder.resolve(name).toFile(), false, JarFile.OPEN_READ, JarFile.runtimeVersion());
        JarFile other = open.putIfAbsent(name, fresh);
        if (other == null) return fresh;
        fresh.close();
        return other;
    }
}
