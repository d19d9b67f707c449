package org.bureaudesk.intake;

import java.util.List;
import org.bureaudesk.intake.plan.Changes;

/// What an import would do to the records as they are. Made by [ImportService#preview]; good until a record changes.
public final class ImportPlan {

    private final List<FilePlan> files;
    private final Changes changes;
    private final int newNumbers;
    private final long generation;

    ImportPlan(List<FilePlan> files, Changes changes, int newNumbers, long generation) {
        this.files = List.copyOf(files);
        this.changes = changes;
        this.newNumbers = newNumbers;
        this.generation = generation;
    }

    public List<FilePlan> files() {
        return files;
    }

    /// Whether carrying it out would change any record.
    public boolean changesAnything() {
        return !changes.isEmpty();
    }

    Changes changes() {
        return changes;
    }

    int newNumbers() {
        return newNumbers;
    }

    long generation() {
        return generation;
    }
}
