package org.bureaudesk.metrics.screen;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.period.PeriodBarView;
import org.jspecify.annotations.Nullable;

/// The room of figures: account and period above; articles, sums and indices as tabs.
final class MetricsView implements View {

    private final MetricsViewModel model;
    private final Messages messages;
    private final ComboBox<@Nullable Account> accounts = new ComboBox<>();
    private final TabPane tabs = new TabPane();
    private final VBox root = new VBox();

    MetricsView(MetricsViewModel model, IndexViewModel index, Screens screens) {
        this.model = model;
        this.messages = screens.messages();
        build(index, screens);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.reloadAccounts();
    }

    @Override
    public void open(Object what) {
        if (what instanceof AccountId account) {
            model.show(account);
        }
    }

    private void build(IndexViewModel index, Screens screens) {
        accounts.setItems(model.accounts());
        accounts.setId("metrics-account");
        accounts.setPromptText(messages.text("metrics.all-accounts"));
        accounts.setAccessibleText(messages.text("metrics.column.account"));
        accounts.setCellFactory(_ -> new AccountCell());
        accounts.setButtonCell(new AccountCell());
        accounts.valueProperty().bindBidirectional(model.accountProperty());
        var bar = new HBox(accounts, new PeriodBarView("metrics-period", model.period(), messages).root());
        bar.getStyleClass().add("filter-bar");
        var articles = new ArticlesView(model, screens);
        var groups = new GroupsView(model, messages);
        var indices = new IndexView(index, screens, source -> {
            model.filterProperty().set(source);
            tabs.getSelectionModel().selectFirst();
        });
        tabs.setId("metrics-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .setAll(List.of(
                        tab("metrics-tab-articles", "metrics.tab.articles", articles),
                        tab("metrics-tab-groups", "metrics.tab.groups", groups),
                        tab("metrics-tab-indices", "metrics.tab.indices", indices)));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        root.getStyleClass().addAll("page", "metrics");
        root.getChildren().addAll(bar, tabs);
    }

    private Tab tab(String id, String key, View view) {
        var tab = new Tab(messages.text(key), view.root());
        tab.setId(id);
        return tab;
    }

    /// How a table says that it has nothing to show.
    static Label placeholder(Messages messages, String key) {
        var words = new Label(messages.text(key));
        words.setWrapText(true);
        words.getStyleClass().add("empty-text");
        return words;
    }

    private final class AccountCell extends ListCell<@Nullable Account> {
        @Override
        protected void updateItem(@Nullable Account account, boolean empty) {
            super.updateItem(account, empty);
            setText(
                    empty || account == null
                            ? messages.text("metrics.all-accounts")
                            : messages.text("follower.account", account.name(), account.platform()));
        }
    }
}
