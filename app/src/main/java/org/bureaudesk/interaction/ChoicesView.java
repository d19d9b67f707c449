package org.bureaudesk.interaction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.util.StringConverter;
import org.bureaudesk.account.Account;
import org.bureaudesk.interaction.MessageFilter.Answering;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// The choices that the filter and the forms of this room share.
final class ChoicesView {

    private final ObservableList<Account> accounts;
    private final Messages messages;

    ChoicesView(ObservableList<Account> accounts, Messages messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    /// One of the accounts.
    ChoiceBox<@Nullable Account> accounts(String id) {
        var box = box(id, "interaction.column.account", List.<@Nullable Account>of(), Account::name, "");
        follow(box, false);
        return box;
    }

    /// One of the accounts, or all of them.
    ChoiceBox<@Nullable Account> accountsOrAll(String id) {
        var all = messages.text("interaction.all-accounts");
        var box = box(id, "interaction.column.account", List.<@Nullable Account>of(), Account::name, all);
        follow(box, true);
        return box;
    }

    ChoiceBox<@Nullable MessageKind> kinds(String id) {
        return box(id, "interaction.column.kind", List.of(MessageKind.values()), this::words, "");
    }

    ChoiceBox<@Nullable MessageKind> kindsOrAll(String id) {
        var kinds = new ArrayList<@Nullable MessageKind>();
        kinds.add(null);
        kinds.addAll(List.of(MessageKind.values()));
        return box(id, "interaction.column.kind", kinds, this::words, messages.text("interaction.all-kinds"));
    }

    ChoiceBox<@Nullable Answering> answering(String id) {
        return box(
                id,
                "interaction.column.state",
                List.of(Answering.values()),
                state -> messages.text(state.messageKey()),
                "");
    }

    /// Says what is wrong, and takes no room where nothing is.
    static Label fault(String id, ReadOnlyStringProperty faultKey, Messages messages) {
        var fault = new Label();
        fault.setId(id);
        fault.setWrapText(true);
        fault.getStyleClass().add("form-fault");
        fault.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> faultKey.get().isEmpty() ? "" : messages.text(faultKey.get()), faultKey));
        fault.visibleProperty().bind(faultKey.isNotEmpty());
        fault.managedProperty().bind(faultKey.isNotEmpty());
        return fault;
    }

    private String words(MessageKind kind) {
        return messages.text(kind.messageKey());
    }

    private void follow(ChoiceBox<@Nullable Account> box, boolean withAll) {
        Runnable fill = () -> {
            var offered = new ArrayList<@Nullable Account>();
            if (withAll) {
                offered.add(null);
            }
            offered.addAll(accounts);
            var chosen = box.getValue();
            box.getItems().setAll(offered);
            box.setValue(chosen == null ? null : same(chosen));
        };
        accounts.addListener((ListChangeListener<Account>) _ -> fill.run());
        fill.run();
    }

    private @Nullable Account same(Account chosen) {
        return accounts.stream()
                .filter(a -> a.id().equals(chosen.id()))
                .findFirst()
                .orElse(null);
    }

    private <T> ChoiceBox<@Nullable T> box(
            String id, String wordsKey, List<? extends @Nullable T> offered, Function<T, String> print, String none) {
        var box = new ChoiceBox<@Nullable T>(FXCollections.observableArrayList(offered));
        box.setId(id);
        box.setAccessibleText(messages.text(wordsKey));
        box.setConverter(new StringConverter<@Nullable T>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? none : print.apply(value);
            }

            @Override
            public T fromString(String words) {
                throw new UnsupportedOperationException(words);
            }
        });
        return box;
    }
}
