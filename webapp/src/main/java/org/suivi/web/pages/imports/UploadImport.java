package org.suivi.web.pages.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import org.suivi.profiles.roster.Delivery;
import org.suivi.profiles.roster.RosterDesk;
import org.suivi.profiles.roster.csv.UploadedFile;
import org.suivi.web.login.CurrentViewer;

/** Takes files from a form to the trial; they are on disk only while they are read. */
@Named
@RequestScoped
public class UploadImport {

    private final RosterDesk desk;
    private final ImportWorker worker;
    private final CurrentViewer me;
    private String source;
    private List<Part> files;

    @Inject
    UploadImport(RosterDesk desk, ImportWorker worker, CurrentViewer me) {
        this.desk = desk;
        this.worker = worker;
        this.me = me;
    }

    public String send() throws IOException {
        Path folder = Files.createTempDirectory("suivi-import");
        try {
            var uploaded = new ArrayList<UploadedFile>();
            for (Part part : files == null ? List.<Part>of() : files) uploaded.add(kept(folder, part));
            String name = uploaded.stream().map(UploadedFile::name).collect(Collectors.joining(", "));
            UUID run = desk.receive(me.viewer(), new Delivery(source, name, uploaded));
            worker.start(me.viewer(), run);
            return "/import/run?faces-redirect=true&id=" + run;
        } finally {
            remove(folder);
        }
    }

    private static UploadedFile kept(Path folder, Part part) throws IOException {
        Path file = Files.createTempFile(folder, "part", "");
        try (InputStream in = part.getInputStream()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return new UploadedFile(part.getSubmittedFileName(), file);
    }

    private static void remove(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            all.forEach(UploadImport::removeFile);
        }
        Files.delete(folder);
    }

    private static void removeFile(Path file) {
        try {
            Files.delete(file);
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }

    public String getSource() { return source; }

    public void setSource(String source) { this.source = source; }

    public List<Part> getFiles() { return files; }

    public void setFiles(List<Part> files) { this.files = files; }
}
