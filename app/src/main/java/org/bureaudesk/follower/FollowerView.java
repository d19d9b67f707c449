package org.bureaudesk.follower;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.follower.PastePolicy.Plan;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.EmptyState;
import org.bureaudesk.ui.form.ExportButton;
import org.bureaudesk.ui.period.PeriodBarView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The follower screen: which account and period, what does not add up, the grid and the curve.
final class FollowerView implements View {

    private final FollowerViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final GridView grid;
    private final CurveView curve;
    private final IssuesView issues;
    private final VBox page = new VBox();
    private final VBox noAccount;
    private final StackPane root = new StackPane();

    FollowerView(FollowerViewModel model, Screens screens) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        grid = new GridView(model, messages, file -> screens.navigator().go("intake", file));
        curve = new CurveView(model.curve(), messages);
        noAccount = noAccount();
        noAccount.setVisible(false);
        issues = new IssuesView(model, messages, issue -> grid.goTo(issue.from()));
        build();
        model.accountProperty().subscribe(account -> {
            page.setVisible(account != null);
            noAccount.setVisible(account == null && !model.loading().get());
        });
        model.loading()
                .subscribe(busy ->
                        noAccount.setVisible(!busy && model.accountProperty().get() == null));
        model.planProperty().subscribe(plan -> {
            if (plan != null) {
                look(plan);
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.reloadAccounts();
        model.reload();
    }

    /// An account, or one of its rows.
    @Override
    public void open(Object what) {
        if (what instanceof AccountId account) {
            model.show(account);
        } else if (what instanceof FollowerDay row) {
            model.period().goTo(row.day());
            model.show(row.account());
        }
    }

    private void build() {
        var body = new HBox(grid.root(), curve.root());
        body.getStyleClass().add("follower-body");
        HBox.setHgrow(curve.root(), Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        page.getStyleClass().addAll("page", "follower");
        page.getChildren().addAll(bar(), issues.root(), body);
        root.getChildren().addAll(page, noAccount);
    }

    private HBox bar() {
        var paste = button("follower-paste", "follower.paste", "fth-clipboard");
        paste.setTooltip(new Tooltip(messages.text("follower.paste.tip")));
        paste.setOnAction(_ -> grid.paste());
        var export = new ExportButton(screens, "follower-export", this::exportName, model::writeTo);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(
                accounts(),
                new PeriodBarView("follower-period", model.period(), messages).root(),
                gap,
                paste,
                export.node());
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private ComboBox<Account> accounts() {
        var accounts = new ComboBox<>(model.accounts());
        accounts.setId("follower-account");
        accounts.setAccessibleText(messages.text("follower.column.account"));
        accounts.setCellFactory(_ -> new AccountCell());
        accounts.setButtonCell(new AccountCell());
        accounts.valueProperty().bindBidirectional(model.accountProperty());
        return accounts;
    }

    private Button button(String id, String key, String icon) {
        var button = new Button(messages.text(key), new FontIcon(icon));
        button.setId(id);
        return button;
    }

    private VBox noAccount() {
        return new EmptyState("fth-trending-up", messages.text("follower.no-account"))
                .with(
                        "follower-to-accounts",
                        messages.text("follower.to-accounts"),
                        () -> screens.navigator().go("account", null))
                .root();
    }

    private void look(Plan plan) {
        model.forgetPlan();
        var dialog = new PasteDialog(
                messages, root.getScene() == null ? null : root.getScene().getWindow());
        if (!plan.faults().isEmpty()) {
            dialog.refuse(plan);
        } else if (plan.changes().isEmpty()) {
            screens.dialogs().notice("follower.paste.same", plan.identical());
        } else if (dialog.confirm(plan)) {
            model.apply(plan);
        }
    }

    private String exportName() {
        var account = model.prepareExport();
        return messages.text(
                "follower.export.name",
                account == null ? "" : account.name(),
                model.period().caption(messages));
    }

    private final class AccountCell extends ListCell<Account> {
        @Override
        protected void updateItem(@Nullable Account account, boolean empty) {
            super.updateItem(account, empty);
            setText(
                    empty || account == null
                            ? ""
                            : messages.text("follower.account", account.name(), account.platform()));
        }
    }
}
