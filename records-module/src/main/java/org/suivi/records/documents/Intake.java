package org.suivi.records.documents;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.suivi.sharing.InvalidValue;
import org.suivi.sharing.Refusal;
import org.suivi.sharing.storage.Settings;

/** Takes files in: streams them into the store, looks at what they are, and keeps none that is refused. */
@ApplicationScoped
class Intake {

    private static final long MEGABYTE = 1024L * 1024;

    private final DocumentStore store;
    private final long largest = MEGABYTE * Settings.find("suivi.document.mb").map(Long::valueOf).orElse(50L);

    @Inject
    Intake(DocumentStore store) { this.store = store; }

    long largest() { return largest; }

    CheckedFile take(Upload upload) {
        var name = new FileName(upload.name());
        var bytes = store.put(upload.bytes(), largest);
        try {
            if (bytes.size() == 0) throw new FileEmpty();
            if (upload.sha256() != null && !bytes.hasHash(upload.sha256())) throw new InvalidValue("sha256", "hash");
            return new CheckedFile(name, type(name, bytes), bytes);
        } catch (Refusal refused) {
            store.delete(bytes.name());
            throw refused;
        }
    }

    /** Gives back what was taken, when its row could not be written. */
    void giveBack(CheckedFile file) { store.delete(file.bytes().name()); }

    private String type(FileName name, StoredBytes bytes) {
        try (var content = store.open(bytes.name())) {
            return FileType.of(name.text(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
