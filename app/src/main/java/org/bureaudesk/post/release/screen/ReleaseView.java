package org.bureaudesk.post.release.screen;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.release.ReleaseRequest;
import org.bureaudesk.post.release.ReleaseRequest.Page;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;

/// The panel over the window: its pages, and the line with save and close. Esc closes, Ctrl+Enter saves and closes.
final class ReleaseView implements View, ReleaseFrameView.Actions {

    private static final KeyCombination DONE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final ReleaseViewModel model;
    private final OrderViewModel order;
    private final WithdrawalViewModel withdrawals;
    private final Screens screens;
    private final Messages messages;
    private final Runnable close;
    private final RegisterView register;
    private final OrderView orderView;
    private final Map<Page, Node> pages = new EnumMap<>(Page.class);
    private final ReleaseFrameView frame;
    private final BorderPane root = new BorderPane();

    /// @param close takes the panel away
    ReleaseView(ReleaseViewModel model, WithdrawalViewModel withdrawals, Screens screens, Runnable close) {
        this.model = model;
        this.withdrawals = withdrawals;
        this.screens = screens;
        this.messages = screens.messages();
        this.close = close;
        order = new OrderViewModel(model);
        register = new RegisterView(model, messages);
        orderView = new OrderView(order, messages, given -> turn(ReleaseRequest.orders(given.id())));
        pages.put(Page.REGISTER, register.root());
        pages.put(Page.PUSH_LIST, register.root());
        pages.put(Page.GROUP, new PushView(new PushViewModel(model), messages).root());
        pages.put(Page.WITHDRAW, orderView.root());
        pages.put(Page.ORDERS, new WithdrawalView(withdrawals, screens, this::leaveFor).root());
        root.setId("release");
        root.getStyleClass().add("release-panel");
        frame = new ReleaseFrameView(messages, this);
        root.setTop(frame.root());
        root.setBottom(frame.below());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.pageProperty().subscribe(page -> show(page));
        model.onReloaded(() -> {
            if (model.pageProperty().get() != Page.WITHDRAW) {
                register.focusFirst();
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    /// Takes a [ReleaseRequest], or posts to be registered.
    @Override
    public void open(Object what) {
        switch (what) {
            case ReleaseRequest request -> start(request);
            case PostId post -> start(ReleaseRequest.register(List.of(post)));
            case List<?> posts ->
                start(ReleaseRequest.register(posts.stream()
                        .filter(PostId.class::isInstance)
                        .map(PostId.class::cast)
                        .toList()));
            default -> {}
        }
    }

    @Override
    public void leaving() {
        model.keep();
        if (withdrawals.isChanged() && !withdrawals.hasFault()) {
            withdrawals.save();
        }
    }

    /// Anew for other posts; what was ticked for those before is saved first.
    private void start(ReleaseRequest request) {
        leaving();
        order.clear();
        model.open(request);
        if (request.page() == Page.ORDERS) {
            withdrawals.open(request.order());
        }
    }

    private void turn(ReleaseRequest request) {
        withdrawals.open(request.order());
        model.pageProperty().set(request.page());
    }

    private static boolean ticks(Page page) {
        return page == Page.REGISTER || page == Page.PUSH_LIST;
    }

    /// What is ticked is saved before another page shows what came of it.
    @Override
    public void choose(Page page) {
        var now = model.pageProperty().get();
        if (ticks(now) && !ticks(page) && model.lines().isChanged()) {
            model.save(() -> model.pageProperty().set(page));
        } else if (now != Page.ORDERS || withdrawals.mayLeave()) {
            if (ticks(page)) {
                model.everyAccountProperty().set(page == Page.PUSH_LIST);
            }
            model.pageProperty().set(page);
        }
        frame.show(model.pageProperty().get(), ticks(model.pageProperty().get()));
    }

    private void show(Page page) {
        root.setCenter(pages.get(page));
        frame.show(page, ticks(page));
        switch (page) {
            case WITHDRAW -> orderView.focusFirst();
            case ORDERS -> {
                if (withdrawals.orders().isEmpty()) {
                    withdrawals.reload();
                }
            }
            case REGISTER, PUSH_LIST, GROUP -> {}
        }
    }

    @Override
    public void done() {
        switch (model.pageProperty().get()) {
            case REGISTER, PUSH_LIST -> model.save(this::shut);
            case WITHDRAW -> orderView.give();
            case ORDERS -> withdrawals.save();
            case GROUP -> shut();
        }
    }

    private void pressed(KeyEvent event) {
        if (DONE.match(event)) {
            done();
        } else if (SAVE.match(event)) {
            keep();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave();
        } else {
            return;
        }
        event.consume();
    }

    private void keep() {
        if (model.pageProperty().get() == Page.ORDERS) {
            withdrawals.save();
        } else {
            model.save(() -> {});
        }
    }

    private void leaveFor(PostId post) {
        if (leaves()) {
            screens.navigator().go("post", post);
        }
    }

    /// Whether the panel went: nothing is lost, or the user gave it up.
    private boolean leaves() {
        if (model.mayLeave() && order.mayLeave() && withdrawals.mayLeave()) {
            shut();
            return true;
        }
        return false;
    }

    @Override
    public void leave() {
        leaves();
    }

    private void shut() {
        model.forget();
        order.clear();
        withdrawals.forget();
        close.run();
    }
}
