package org.bureaudesk.filing;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Feature;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// Several screens of the ledger under one entry of the rail, each under its tab; one is built when first looked at.
final class LedgerView implements View {

    private final TabPane tabs = new TabPane();
    private final List<Page> pages = new ArrayList<>();

    LedgerView(List<LedgerTab> ledger, Messages messages) {
        tabs.setId("account-tabs");
        tabs.getStyleClass().add("ledger-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        for (var entry : ledger) {
            var feature = entry.feature();
            var page = new Page(feature, entry.kind(), new Tab(messages.text(feature.titleKey())));
            page.tab.setId("tab-" + feature.id());
            pages.add(page);
            tabs.getTabs().add(page.tab);
        }
        tabs.getSelectionModel().selectedIndexProperty().addListener((_, from, to) -> {
            pages.get(from.intValue()).leaving();
            pages.get(to.intValue()).view().shown();
        });
        pages.getFirst().view();
    }

    @Override
    public Parent root() {
        return tabs;
    }

    @Override
    public void shown() {
        pages.get(tabs.getSelectionModel().getSelectedIndex()).view().shown();
    }

    /// Takes the id of a tab's feature, or anything a tab can show.
    @Override
    public void open(Object what) {
        pages.stream()
                .filter(page -> page.feature.id().equals(what) || page.kind.isInstance(what))
                .findFirst()
                .ifPresent(page -> {
                    tabs.getSelectionModel().select(page.tab);
                    page.view().open(what);
                });
    }

    @Override
    public void leaving() {
        pages.forEach(Page::leaving);
    }

    /// A feature under its tab.
    private static final class Page {

        private final Feature feature;
        private final Class<?> kind;
        private final Tab tab;
        private @Nullable View view;

        Page(Feature feature, Class<?> kind, Tab tab) {
            this.feature = feature;
            this.kind = kind;
            this.tab = tab;
        }

        View view() {
            var known = view;
            if (known == null) {
                known = feature.view().get();
                view = known;
                tab.setContent(known.root());
            }
            return known;
        }

        void leaving() {
            if (view != null) {
                view.leaving();
            }
        }
    }
}
