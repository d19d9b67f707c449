package org.bureaudesk.post.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bureaudesk.account.Account;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.post.draft.PublicationDraft;

/// What is added to the post in the editor besides words: accounts, files, the cover. FX thread only.
final class PostFilesViewModel {

    private final PostEditor.Parts parts;
    private final PostFieldsViewModel fields;
    private final BooleanSupplier open;

    /// @param open whether a post is in the editor
    PostFilesViewModel(PostEditor.Parts parts, PostFieldsViewModel fields, BooleanSupplier open) {
        this.parts = parts;
        this.fields = fields;
        this.open = open;
    }

    void addPublication(Account account) {
        var draft = fields.draft();
        parts.tasks()
                .load(
                        () -> parts.posts().newIds(1),
                        id -> {
                            if (fields.id() == draft.id() && open.getAsBoolean()) {
                                fields.add(
                                        PublicationDraft.empty(id, account.id().value()));
                            }
                        },
                        () -> {});
    }

    void attach(List<Path> files) {
        var id = fields.id();
        parts.tasks()
                .load(
                        () -> files.stream().map(parts.files()::keep).toList(),
                        more -> {
                            if (fields.id() == id) {
                                more.stream()
                                        .filter(a -> !fields.attachments().contains(a))
                                        .forEach(fields.attachments()::add);
                            }
                        },
                        () -> {});
    }

    void setCover(Path picture) {
        var id = fields.id();
        parts.tasks()
                .load(
                        () -> parts.files().keepPicture(picture),
                        kept -> {
                            if (fields.id() == id) {
                                fields.coverProperty().set(kept.sha256());
                            }
                        },
                        () -> {});
    }

    Optional<Path> coverFile() {
        return parts.files().find(fields.coverProperty().get());
    }

    /// A readable copy of a file, made when it is asked for, off the FX thread.
    Supplier<Path> content(PostAttachment attachment) {
        return () -> parts.files().takeOut(attachment);
    }

    /// A copy under the file's own name, for another program to open.
    void takeOut(PostAttachment attachment, Consumer<Path> opener) {
        parts.tasks().load(() -> parts.files().takeOut(attachment), opener, () -> {});
    }
}
