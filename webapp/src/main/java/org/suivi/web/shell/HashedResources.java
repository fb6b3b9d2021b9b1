package org.suivi.web.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;

/** Puts a checksum of the content into the address of our own resources, so that browsers may keep them for long. */
public class HashedResources extends ResourceHandlerWrapper {

    private static final Set<String> LIBRARIES = Set.of("suivi", "primefaces-suivi");

    private final Map<String, String> hashes = new ConcurrentHashMap<>();

    public HashedResources(ResourceHandler wrapped) { super(wrapped); }

    @Override
    public Resource createResource(String name) { return hashed(super.createResource(name)); }

    @Override
    public Resource createResource(String name, String library) { return hashed(super.createResource(name, library)); }

    @Override
    public Resource createResource(String name, String library, String type) {
        return hashed(super.createResource(name, library, type));
    }

    private Resource hashed(Resource found) {
        boolean ours = found != null && found.getLibraryName() != null && LIBRARIES.contains(found.getLibraryName());
        return ours ? new Hashed(found) : found;
    }

    private class Hashed extends ResourceWrapper {

        Hashed(Resource wrapped) { super(wrapped); }

        @Override
        public String getRequestPath() {
            String known = hashes.get(getResourceName());
            return super.getRequestPath() + "&h=" + (known == null ? remembered() : known);
        }

        /** Not computeIfAbsent: reading a style sheet asks for the addresses of the fonts that it names. */
        private String remembered() {
            String hash = hash();
            hashes.put(getResourceName(), hash);
            return hash;
        }

        private String hash() {
            try (InputStream content = getInputStream()) {
                CRC32 sum = new CRC32();
                sum.update(content.readAllBytes());
                return Long.toHexString(sum.getValue());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
