package org.bureaudesk.lexicon.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bureaudesk.lexicon.Entry;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Frames;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.form.EmptyState;
import org.jspecify.annotations.Nullable;

/// One page of entries: what narrows them, the list, the form under it.
final class EntriesView implements LexiconView.WithDeeds {

    private final EntriesViewModel model;
    private final EntryFormViewModel form;
    private final Screens screens;
    private final Messages messages;
    private final EntryFiltersView filters;
    private final StackPane tablePlace = new StackPane();
    private final Map<String, Node> told = new HashMap<>();
    private final VBox root = new VBox();
    private @Nullable EntryTableView table;
    private @Nullable EntryFormView fields;

    /// @param importing asks for a file to import
    EntriesView(EntriesViewModel model, EntryFormViewModel form, Screens screens, Runnable importing) {
        this.model = model;
        this.form = form;
        this.screens = screens;
        this.messages = screens.messages();
        filters = new EntryFiltersView(model, screens, importing, this::create);
        root.getStyleClass().add("lexicon-page");
        tablePlace.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(tablePlace, Priority.ALWAYS);
        root.getChildren().addAll(filters.root(), tablePlace);
        Frames.begin(
                () -> {}, // the page itself, with the line above it
                filters::kinds,
                filters::categories,
                filters::origins,
                filters::states,
                filters::actions,
                this::table,
                () -> known(EntryTableView::dress),
                () -> known(this::place));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public Node deeds() {
        return filters.deeds();
    }

    @Override
    public void shown() {
        model.reload();
        focus();
    }

    @Override
    public void search() {
        filters.focus();
    }

    @Override
    public boolean create() {
        fill(() -> form.create(model.page()));
        return true;
    }

    private void edit(Entry entry) {
        fill(() -> form.edit(entry));
    }

    /// The form is built when it is first wanted: most who come here only look something up.
    private void fill(Runnable begin) {
        var known = fields;
        if (known == null) {
            known = new EntryFormView(form, model.page(), screens, this::focus);
            fields = known;
            root.getChildren().add(known.root());
        }
        if (known.mayLeave()) {
            begin.run();
            known.focus();
        }
    }

    private void focus() {
        known(EntryTableView::focus);
    }

    private void delete(List<Entry> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        var gone = model.delete(chosen);
        screens.dialogs().notice(gone == 0 ? "lexicon.not-deleted" : "lexicon.deleted", gone);
    }

    /// As the first of them is, all are made the other way.
    private void toggle(List<Entry> chosen) {
        if (!chosen.isEmpty()) {
            model.enable(chosen, !chosen.getFirst().enabled());
        }
    }

    private void table() {
        var made =
                new EntryTableView(model, messages, new EntryTableView.Actions(this::edit, this::delete, this::toggle));
        made.placeholder(Bindings.createObjectBinding(this::nothing, model.loadedProperty(), model.queryProperty()));
        table = made;
    }

    private void known(Consumer<EntryTableView> step) {
        if (table != null) {
            step.accept(table);
        }
    }

    private void place(EntryTableView made) {
        tablePlace.getChildren().setAll(made.root());
        if (model.loadedProperty().get()) {
            made.unroll();
        } else {
            model.loadedProperty().subscribe(made::unroll);
        }
        if (isFree()) {
            made.focus();
        }
    }

    /// Whether the cursor stands nowhere yet: somebody may be typing what to look for.
    private boolean isFree() {
        var scene = root.getScene();
        return scene != null && !(scene.getFocusOwner() instanceof TextInputControl);
    }

    /// Made when it is first told: most keys of a search find something.
    private Node nothing() {
        var page = model.page().id();
        if (!model.loadedProperty().get()) {
            return told.computeIfAbsent("lexicon.loading", key -> new Label(messages.text(key)));
        }
        return model.queryProperty().get().isNarrowed()
                ? told.computeIfAbsent(
                        "lexicon.none-found",
                        key -> new EmptyState("fth-search", messages.text(key))
                                .with("lexicon-clear-" + page, messages.text("lexicon.clear"), model::clearFilters)
                                .root())
                : told.computeIfAbsent(
                        "lexicon.empty." + page,
                        key -> new EmptyState("fth-book", messages.text(key))
                                .with("lexicon-first-" + page, messages.text("lexicon.add." + page), this::create)
                                .root());
    }
}
