package org.bureaudesk.post.editor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.bureaudesk.post.draft.PublicationDraft;

/// One publication in the editor. FX thread only.
final class PublicationViewModel {

    static final List<String> TIMES = List.of("plannedAt", "publishedAt");
    static final List<String> FIGURES = List.of("reads", "likes", "wows", "shares", "comments");

    private static final List<String> FIELDS = List.of(
            "plannedAt", "publishedAt", "push", "position", "link", "reads", "likes", "wows", "shares", "comments");

    private final long id;
    private final long account;
    private final String accountName;
    private final Map<String, StringProperty> texts = new TreeMap<>();
    private final BooleanProperty notified = new SimpleBooleanProperty();

    PublicationViewModel(PublicationDraft draft, String accountName, Runnable edited) {
        this.id = draft.id();
        this.account = draft.account();
        this.accountName = accountName;
        var values = List.of(
                draft.plannedAt(),
                draft.publishedAt(),
                draft.push(),
                draft.position(),
                draft.link(),
                draft.reads(),
                draft.likes(),
                draft.wows(),
                draft.shares(),
                draft.comments());
        for (int i = 0; i < FIELDS.size(); i++) {
            var text = new SimpleStringProperty(values.get(i));
            text.addListener((_, _, _) -> edited.run());
            texts.put(FIELDS.get(i), text);
        }
        notified.set(draft.notified());
        notified.addListener((_, _, _) -> edited.run());
    }

    long id() {
        return id;
    }

    long account() {
        return account;
    }

    String accountName() {
        return accountName;
    }

    /// @param field such as `plannedAt`, as [PublicationDraft] names it
    StringProperty text(String field) {
        var text = texts.get(field);
        if (text == null) {
            throw new IllegalArgumentException(field);
        }
        return text;
    }

    BooleanProperty notifiedProperty() {
        return notified;
    }

    PublicationDraft draft() {
        return new PublicationDraft(
                id,
                account,
                value("plannedAt"),
                value("publishedAt"),
                value("push"),
                value("position"),
                notified.get(),
                value("link"),
                value("reads"),
                value("likes"),
                value("wows"),
                value("shares"),
                value("comments"));
    }

    private String value(String field) {
        var value = text(field).get();
        return value == null ? "" : value;
    }
}
