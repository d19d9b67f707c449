package org.bureaudesk.quota.screen;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;

/// The screen 活跃度: the year, the gap clocks, the rule simulator, each on a tab of its own.
final class QuotaView implements View {

    private final YearView year;
    private final GapView gaps;
    private final SimulatorView simulator;
    private final TabPane tabs = new TabPane();

    QuotaView(YearView year, GapView gaps, SimulatorView simulator, Messages messages) {
        this.year = year;
        this.gaps = gaps;
        this.simulator = simulator;
        tabs.setId("quota-tabs");
        tabs.getStyleClass().add("quota");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .addAll(
                        tab("year", messages.text("quota.tab.year"), year.root()),
                        tab("gap", messages.text("quota.tab.gap"), gaps.root()),
                        tab("simulator", messages.text("quota.tab.simulator"), simulator.root()));
    }

    private static Tab tab(String id, String title, Node content) {
        var tab = new Tab(title, content);
        tab.setId("quota-tab-" + id);
        return tab;
    }

    @Override
    public Parent root() {
        return tabs;
    }

    @Override
    public void shown() {
        year.shown();
        gaps.shown();
        simulator.shown();
    }

    /// `year`, `gap` or `simulator` shows that tab; an account shows its gap clock.
    @Override
    public void open(Object what) {
        if (what instanceof AccountId account) {
            tabs.getSelectionModel().select(1);
            gaps.reveal(account);
            return;
        }
        tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals("quota-tab-" + what.toString().toLowerCase(Locale.ROOT)))
                .findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
    }
}
