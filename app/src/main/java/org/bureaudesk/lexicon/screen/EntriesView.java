package org.bureaudesk.lexicon.screen;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.lexicon.Entry;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.EmptyState;
import org.bureaudesk.ui.form.FilterBar;
import org.bureaudesk.ui.ledger.ChoiceFilter;
import org.kordamp.ikonli.javafx.FontIcon;

/// One page of entries: what narrows them, the list, the form under it.
final class EntriesView implements View {

    private final EntriesViewModel model;
    private final EntryFormViewModel form;
    private final Screens screens;
    private final Messages messages;
    private final Runnable importing;
    private final FilterBar bar;
    private final EntryTableView table;
    private final EntryFormView fields;
    private final VBox root = new VBox();

    /// @param importing asks for a file to import
    EntriesView(EntriesViewModel model, EntryFormViewModel form, Screens screens, Runnable importing) {
        this.model = model;
        this.form = form;
        this.screens = screens;
        this.messages = screens.messages();
        this.importing = importing;
        var page = model.page();
        bar = new FilterBar("lexicon-search-" + page.id(), messages.text("lexicon.search"));
        table = new EntryTableView(model, messages, new EntryTableView.Actions(this::edit, this::delete, this::toggle));
        fields = new EntryFormView(form, page, screens, table::focus);
        root.getStyleClass().add("lexicon-page");
        VBox.setVgrow(table.root(), Priority.ALWAYS);
        root.getChildren().addAll(filters(), table.root(), fields.root());
        table.placeholder(Bindings.createObjectBinding(this::nothing, model.loadedProperty(), model.queryProperty()));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.reload();
        table.focus();
    }

    @Override
    public void search() {
        bar.focus();
    }

    @Override
    public boolean create() {
        if (fields.mayLeave()) {
            form.create(model.page());
            fields.focus();
        }
        return true;
    }

    private void edit(Entry entry) {
        if (fields.mayLeave()) {
            form.edit(entry);
            fields.focus();
        }
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

    private Node filters() {
        bar.textProperty().bindBidirectional(model.textProperty());
        var page = model.page().id();
        if (model.page() == ListPage.TERMS) {
            kinds();
        }
        bar.choice(new ChoiceFilter<>(
                messages,
                "lexicon-origins-" + page,
                "lexicon.column.origin",
                model.originProperty(),
                o -> messages.text(o.messageKey()),
                Entry.Origin.values()));
        bar.choice(new ChoiceFilter<>(
                messages,
                "lexicon-enabled-" + page,
                "lexicon.column.state",
                model.enabledProperty(),
                on -> messages.text(on ? "lexicon.on" : "lexicon.off"),
                new Boolean[] {true, false}));
        bar.countProperty()
                .bind(Bindings.createStringBinding(
                        this::count, Bindings.size(model.rows()), model.totalProperty(), model.queryProperty()));
        bar.action(button("lexicon-import-" + page, "lexicon.import", "fth-upload", importing));
        bar.action(new ExportMenuView(model, screens).root());
        var add = button("lexicon-add-" + page, "lexicon.add." + page, "fth-plus", this::create);
        add.getStyleClass().add("accent");
        return bar.action(add).root();
    }

    private void kinds() {
        bar.choice(new ChoiceFilter<>(
                messages,
                "lexicon-kinds",
                "lexicon.column.kind",
                model.kindProperty(),
                k -> messages.text(k.messageKey()),
                TermKind.values()));
        bar.choice(new ChoiceFilter<>(
                messages,
                "lexicon-categories",
                "lexicon.column.category",
                model.categoryProperty(),
                c -> messages.text(c.messageKey()),
                Category.values()));
    }

    private String count() {
        var shown = model.rows().size();
        return model.queryProperty().get().isNarrowed()
                ? messages.text(
                        "lexicon.count.narrowed", shown, model.totalProperty().get())
                : messages.text("lexicon.count", shown);
    }

    private Button button(String id, String key, String icon, Runnable action) {
        var button = new Button(messages.text(key), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node nothing() {
        if (!model.loadedProperty().get()) {
            return new Label(messages.text("lexicon.loading"));
        }
        var page = model.page().id();
        return model.queryProperty().get().isNarrowed()
                ? new EmptyState("fth-search", messages.text("lexicon.none-found"))
                        .with("lexicon-clear-" + page, messages.text("lexicon.clear"), model::clearFilters)
                        .root()
                : new EmptyState("fth-book", messages.text("lexicon.empty." + page))
                        .with("lexicon-first-" + page, messages.text("lexicon.add." + page), this::create)
                        .root();
    }
}
