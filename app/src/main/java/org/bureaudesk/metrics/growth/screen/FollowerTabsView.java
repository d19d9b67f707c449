package org.bureaudesk.metrics.growth.screen;

import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.metrics.growth.GrowthEvent;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;

/// The follower room with its faces: the daily log, growth, and downloads of applications.
final class FollowerTabsView implements View {

    private final View log;
    private final GrowthView growth;
    private final GrowthViewModel model;
    private final Tab logTab = new Tab();
    private final Tab growthTab = new Tab();
    private final TabPane root = new TabPane();

    FollowerTabsView(View log, GrowthView growth, View downloads, GrowthViewModel model, Messages messages) {
        this.log = log;
        this.growth = growth;
        this.model = model;
        logTab.setId("follower-tab-log");
        logTab.setText(messages.text("metrics.growth.tab.daily"));
        logTab.setContent(log.root());
        growthTab.setId("follower-tab-growth");
        growthTab.setText(messages.text("metrics.growth.tab.growth"));
        growthTab.setContent(growth.root());
        root.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        root.getStyleClass().add("ledger-tabs");
        var downloadTab = new Tab(messages.text("follower.download.title"), downloads.root());
        downloadTab.setId("follower-tab-downloads");
        root.getTabs().addAll(logTab, growthTab, downloadTab);
        downloadTab.selectedProperty().subscribe(selected -> {
            if (selected) {
                downloads.shown();
            }
        });
        growthTab.selectedProperty().subscribe(selected -> {
            if (selected) {
                growth.shown();
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        log.shown();
        if (growthTab.isSelected()) {
            growth.shown();
        }
    }

    @Override
    public void open(Object what) {
        if (what instanceof GrowthEvent event) {
            root.getSelectionModel().select(growthTab);
            var account = event.account();
            if (account != null) {
                model.show(account, event.day());
            }
            return;
        }
        root.getSelectionModel().select(logTab);
        log.open(what);
        if (what instanceof AccountId account) {
            model.show(account, model.today());
        }
    }

    @Override
    public void leaving() {
        log.leaving();
    }
}
