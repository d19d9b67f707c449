package org.bureaudesk.lexicon.screen;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.lexicon.Entry;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.FilterBar;
import org.bureaudesk.ui.ledger.ChoiceFilter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line above a page of entries: a search, and what whoever builds the page adds to it piece by piece.
final class EntryFiltersView implements View {

    private final EntriesViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final Runnable importing;
    private final Runnable create;
    private final FilterBar bar;
    private final HBox deeds = new HBox();

    /// @param importing asks for a file to import; @param create begins a new entry
    EntryFiltersView(EntriesViewModel model, Screens screens, Runnable importing, Runnable create) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        this.importing = importing;
        this.create = create;
        deeds.getStyleClass().add("filter-choices");
        bar = new FilterBar("lexicon-search-" + model.page().id(), messages.text("lexicon.search"));
        bar.textProperty().bindBidirectional(model.textProperty());
        bar.countProperty()
                .bind(Bindings.createStringBinding(
                        this::count, model.rows(), model.totalProperty(), model.queryProperty()));
    }

    @Override
    public Parent root() {
        return bar.root();
    }

    /// What is done with the page as a whole, for the line of the tabs: beside the filters there is no room for it.
    Node deeds() {
        return deeds;
    }

    void focus() {
        bar.focus();
    }

    void kinds() {
        if (model.page() == ListPage.TERMS) {
            choice(
                    "lexicon-kinds",
                    "lexicon.column.kind",
                    model.kindProperty(),
                    TermKind::messageKey,
                    TermKind.values());
        }
    }

    void categories() {
        if (model.page() == ListPage.TERMS) {
            choice(
                    "lexicon-categories",
                    "lexicon.column.category",
                    model.categoryProperty(),
                    Category::messageKey,
                    Category.values());
        }
    }

    void origins() {
        choice(
                "lexicon-origins-" + model.page().id(),
                "lexicon.column.origin",
                model.originProperty(),
                Entry.Origin::messageKey,
                Entry.Origin.values());
    }

    void states() {
        choice(
                "lexicon-enabled-" + model.page().id(),
                "lexicon.column.state",
                model.enabledProperty(),
                on -> on ? "lexicon.on" : "lexicon.off",
                new Boolean[] {true, false});
    }

    private <T> void choice(
            String id, String titleKey, ObjectProperty<@Nullable T> chosen, Function<T, String> key, T[] values) {
        bar.choice(
                new ChoiceFilter<>(messages, id, titleKey, chosen, value -> messages.text(key.apply(value)), values));
    }

    void actions() {
        var page = model.page().id();
        var add = button("lexicon-add-" + page, "lexicon.add." + page, "fth-plus", create);
        add.getStyleClass().add("accent");
        deeds.getChildren()
                .addAll(
                        button("lexicon-import-" + page, "lexicon.import", "fth-upload", importing),
                        new ExportMenuView(model, screens).root(),
                        add);
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
}
