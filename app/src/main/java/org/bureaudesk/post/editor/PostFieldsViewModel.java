package org.bureaudesk.post.editor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.post.PostAttachment;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.post.draft.PostDraft;
import org.bureaudesk.post.draft.PublicationDraft;

/// The fields of the editor and what stands in them. FX thread only.
final class PostFieldsViewModel {

    /// The fields of plain text.
    enum Field {
        TITLE,
        SUMMARY,
        BODY,
        COLUMN,
        ORIGIN_SOURCE,
        ORIGIN_TITLE,
        ORIGIN_LINK
    }

    private final Runnable onEdit;
    private final Map<Field, StringProperty> texts = new EnumMap<>(Field.class);
    private final ObjectProperty<PostForm> form = watched(PostForm.ARTICLE);
    private final ObjectProperty<PostKind> kind = watched(PostKind.AFFAIRS);
    private final ObjectProperty<OriginKind> origin = watched(OriginKind.ORIGINAL);
    private final ObjectProperty<String> cover = watched("");
    private final ObservableList<PostAttachment> attachments = FXCollections.observableArrayList();
    private final ObservableList<PublicationViewModel> publications = FXCollections.observableArrayList();
    private final ObservableList<Account> accounts = FXCollections.observableArrayList();
    private final ObservableList<String> columns = FXCollections.observableArrayList();

    private long id;
    private boolean filling;

    /// @param onEdit runs after every change that did not come from [#fill]
    PostFieldsViewModel(Runnable onEdit) {
        this.onEdit = onEdit;
        for (var field : Field.values()) {
            var text = new SimpleStringProperty("");
            text.addListener((_, _, _) -> edited());
            texts.put(field, text);
        }
        attachments.addListener((ListChangeListener<PostAttachment>) _ -> edited());
        publications.addListener((ListChangeListener<PublicationViewModel>) _ -> edited());
    }

    private <T> ObjectProperty<T> watched(T value) {
        var property = new SimpleObjectProperty<>(value);
        property.addListener((_, _, _) -> edited());
        return property;
    }

    private void edited() {
        if (!filling) {
            onEdit.run();
        }
    }

    StringProperty text(Field field) {
        return Objects.requireNonNull(texts.get(field));
    }

    ObjectProperty<PostForm> formProperty() {
        return form;
    }

    ObjectProperty<PostKind> kindProperty() {
        return kind;
    }

    ObjectProperty<OriginKind> originProperty() {
        return origin;
    }

    /// SHA-256 of the cover picture; empty for none.
    ObjectProperty<String> coverProperty() {
        return cover;
    }

    ObservableList<PostAttachment> attachments() {
        return attachments;
    }

    ObservableList<PublicationViewModel> publications() {
        return publications;
    }

    /// Every account there is.
    ObservableList<Account> accounts() {
        return accounts;
    }

    /// The columns (栏目) in use, to choose from.
    ObservableList<String> columns() {
        return columns;
    }

    /// Number of the post that stands in the fields.
    long id() {
        return id;
    }

    void fill(PostDraft draft) {
        filling = true;
        try {
            id = draft.id();
            text(Field.TITLE).set(draft.title());
            text(Field.SUMMARY).set(draft.summary());
            text(Field.BODY).set(draft.body());
            text(Field.COLUMN).set(draft.column());
            text(Field.ORIGIN_SOURCE).set(draft.originSource());
            text(Field.ORIGIN_TITLE).set(draft.originTitle());
            text(Field.ORIGIN_LINK).set(draft.originLink());
            form.set(draft.form());
            kind.set(draft.kind());
            origin.set(draft.origin());
            cover.set(draft.cover());
            attachments.setAll(draft.attachments());
            publications.setAll(
                    draft.publications().stream().map(this::publication).toList());
        } finally {
            filling = false;
        }
    }

    PostDraft draft() {
        return new PostDraft(
                id,
                value(Field.TITLE),
                value(Field.SUMMARY),
                value(Field.BODY),
                cover.get(),
                form.get(),
                value(Field.COLUMN),
                kind.get(),
                origin.get(),
                value(Field.ORIGIN_SOURCE),
                value(Field.ORIGIN_TITLE),
                value(Field.ORIGIN_LINK),
                publications.stream().map(PublicationViewModel::draft).toList(),
                attachments);
    }

    private String value(Field field) {
        var value = text(field).get();
        return value == null ? "" : value;
    }

    void add(PublicationDraft draft) {
        publications.add(publication(draft));
    }

    private PublicationViewModel publication(PublicationDraft draft) {
        return new PublicationViewModel(draft, nameOf(draft.account()), this::edited);
    }

    private String nameOf(long account) {
        return accounts.stream()
                .filter(a -> a.id().value() == account)
                .map(Account::name)
                .findFirst()
                .orElse("");
    }

    /// Accounts that are run and that the post does not go to yet.
    List<Account> otherAccounts() {
        var taken = publications.stream().map(p -> new AccountId(p.account())).toList();
        return accounts.stream()
                .filter(a -> a.isRunning() && !taken.contains(a.id()))
                .toList();
    }
}
