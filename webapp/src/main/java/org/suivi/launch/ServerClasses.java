package org.suivi.launch;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.CodeSource;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import fish.payara.micro.boot.loader.ExplodedURLClassloader;

/**
 * The classes of the server, from its three hundred jars. Payara's own loader looks through all of them in turn for each
 * class, also for those of the application, which are in none; this one knows from an index where to look.
 * Whatever the index does not decide, Payara's loader does.
 */
final class ServerClasses extends ExplodedURLClassloader {

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
        if (!index.mayHaveClass(path)) throw new ClassNotFoundException(name);
        String jar = index.onlyJar(path);
        return jar == null ? super.findClass(name) : define(name, path, folder.resolve(jar).toFile());
    }

    @Override
    public URL findResource(String name) { return index.mayHave(name) ? super.findResource(name) : null; }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        return index.mayHave(name) ? super.findResources(name) : Collections.emptyEnumeration();
    }

    private Class<?> define(String name, String path, File file) throws ClassNotFoundException {
        try {
            JarFile jar = opened(file);
            JarEntry entry = jar.getJarEntry(path);
            if (entry == null) throw new ClassNotFoundException(name);
            URL place = file.toURI().toURL();
            definePackage(name, jar, place);
            try (InputStream in = jar.getInputStream(entry)) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length, new CodeSource(place, (CodeSigner[]) null));
            }
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    private void definePackage(String name, JarFile jar, URL place) throws IOException {
        String own = name.substring(0, name.lastIndexOf('.'));
        if (getDefinedPackage(own) != null) return;
        if (jar.getManifest() == null) definePackage(own, null, null, null, null, null, null, null);
        else definePackage(own, jar.getManifest(), place);
    }

    private JarFile opened(File file) throws IOException {
        JarFile jar = open.get(file.getName());
        if (jar != null) return jar;
        JarFile fresh = new JarFile(file, false, JarFile.OPEN_READ, JarFile.runtimeVersion());
        JarFile other = open.putIfAbsent(file.getName(), fresh);
        if (other == null) return fresh;
        fresh.close();
        return other;
    }
}
