package org.bureaudesk.portable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.audit.Deed;
import org.bureaudesk.kernel.History;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.Sha256;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.kernel.WholeFile;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.storage.Workspace;
import org.slf4j.LoggerFactory;

/// The whole workspace as one .json file: out of any workspace, into an empty one; the same records give the same
/// bytes.
///
/// Settings, every table, attachments and the user's own templates, rule packs and holiday files go along; exported
/// reports, backups and logs do not. Thread-safe; does database work.
public final class PortableService {

    private final Workspace workspace;
    private final SettingsFile settings;
    private final History history;
    private final AuditService audit;
    private final List<Runnable> afterImport;
    private final PortableStore store;

    /// @param afterImport reads what has come in and makes what is derived from it; fails where a record makes no sense
    public PortableService(
            Workspace workspace,
            SettingsFile settings,
            History history,
            AuditService audit,
            List<Runnable> afterImport) {
        this.workspace = workspace;
        this.settings = settings;
        this.history = history;
        this.audit = audit;
        this.afterImport = List.copyOf(afterImport);
        this.store = new PortableStore(workspace.database());
    }

    /// Whether the file is one of ours, by how it begins.
    public static boolean looksLike(Path file) {
        return PortableInFile.looksLike(file);
    }

    /// Writes everything, whole or not at all.
    public void exportTo(Path file, Progress progress) {
        var schema = workspace.database().schemaVersion();
        WholeFile.write(file, draft -> {
            try (var out = new PortableOutFile(draft, progress)) {
                store.read(records -> {
                    out.write(schema, settings.raw(), records, workspace.folder(), workspace.attachments());
                    return true;
                });
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
        audit.append(Deed.of(
                AuditAction.WORKSPACE_EXPORTED, String.valueOf(file.getFileName()), "sha256", Sha256.ofFile(file)));
    }

    /// Whether there is nothing here yet, so that a file may be brought in.
    public boolean isEmpty() {
        return store.read(PortableStore.Records::isEmpty);
    }

    /// Brings everything in; answers with the number of records. The workspace stays as it was where anything in the
    /// file is wrong.
    public int importFrom(Path file, Progress progress) {
        if (!Files.isRegularFile(file)) {
            throw new UserException("portable.unreadable", file.getFileName());
        }
        var incoming = new Incoming(file, workspace);
        var own = audit.whole();
        var written = store.write(records -> {
            if (!records.isEmpty()) {
                throw new UserException("portable.not-empty", workspace.folder());
            }
            records.also(audit.makeRoom());
            var count = incoming.bringIn(records, progress);
            records.also(audit.arrival(own, arrival(file, count)));
            return count;
        });
        try {
            afterImport.forEach(Runnable::run);
            incoming.settings().ifPresent(settings::replace);
            incoming.placeFiles();
        } catch (RuntimeException e) {
            incoming.takeBack();
            store.write(records -> {
                records.wipe();
                records.also(audit.putBack(own));
                return true;
            });
            forgetWhatWasRead();
            throw explained(e, file);
        }
        history.clear();
        return written;
    }

    /// The rooms have read what is gone again, and some keep what they have read.
    private void forgetWhatWasRead() {
        for (var reading : afterImport) {
            try {
                reading.run();
            } catch (RuntimeException e) { // the next ones still have to be told
                LoggerFactory.getLogger(PortableService.class).warn("A room could not be read again", e);
            }
        }
    }

    private static Deed arrival(Path file, int records) {
        var name = String.valueOf(file.getFileName());
        return Deed.of(AuditAction.WORKSPACE_IMPORTED, name, "records", records, "sha256", Sha256.ofFile(file));
    }

    private static UserException explained(RuntimeException failure, Path file) {
        if (failure instanceof UserException known) {
            return known;
        }
        LoggerFactory.getLogger(PortableService.class).warn("The imported records cannot be read", failure);
        return UserException.causedBy(failure, "portable.senseless", file.getFileName());
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LoggerFactory.getLogger(PortableService.class).warn("A file of a refused import stays behind", e);
        }
    }
}
