package org.bureaudesk.post.screen;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.release.ReleaseRequest;
import org.bureaudesk.post.release.ReleaseRequest.Page;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// The ways from a post to what is done about its publication: registering, push list, push, withdrawal.
final class ReleaseMenuView implements View {

    private static final List<Page> BUTTONS = List.of(Page.REGISTER, Page.PUSH_LIST, Page.WITHDRAW);

    private final Screens screens;
    private final Supplier<List<PostId>> posts;
    private final String prefix;
    private final HBox root = new HBox();

    /// @param prefix how the ids of the nodes begin
    /// @param posts those meant, asked for at every click
    ReleaseMenuView(Screens screens, String prefix, Supplier<List<PostId>> posts) {
        this.screens = screens;
        this.prefix = prefix;
        this.posts = posts;
        root.getStyleClass().add("filter-choices");
        BUTTONS.forEach(page -> root.getChildren().add(button(page)));
    }

    /// All of them behind one button, for the editor.
    static View menuOf(Screens screens, Supplier<List<PostId>> posts) {
        var menu = new ReleaseMenuView(screens, "post-editor", posts).menu();
        return () -> menu;
    }

    /// One button each.
    @Override
    public Parent root() {
        return root;
    }

    /// All of them behind one button.
    private MenuButton menu() {
        var menu = new MenuButton(screens.messages().text("release.title"), new FontIcon("fth-send"));
        menu.setId(prefix + "-release");
        menu.getItems().setAll(items());
        return menu;
    }

    ContextMenu contextMenu() {
        var menu = new ContextMenu();
        menu.getItems().setAll(items());
        return menu;
    }

    private List<MenuItem> items() {
        return List.of(
                review(),
                item(Page.REGISTER),
                item(Page.PUSH_LIST),
                item(Page.GROUP),
                item(Page.WITHDRAW),
                item(Page.ORDERS));
    }

    /// To the review desk, where a post is handed in for review.
    private MenuItem review() {
        var item = new MenuItem(screens.messages().text("post.to-review"));
        item.setId(prefix + "-to-review");
        item.setOnAction(_ -> posts.get().stream()
                .findFirst()
                .ifPresent(post -> screens.navigator().go("review", post)));
        return item;
    }

    private MenuItem item(Page page) {
        var item = new MenuItem(screens.messages().text(page.messageKey()));
        item.setId(idOf(page) + "-item");
        item.setOnAction(_ -> go(page));
        return item;
    }

    private Button button(Page page) {
        var button = new Button(screens.messages().text(page.messageKey()), new FontIcon(icon(page)));
        button.setId(idOf(page));
        button.setOnAction(_ -> go(page));
        return button;
    }

    private String idOf(Page page) {
        return prefix + "-" + page.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String icon(Page page) {
        return switch (page) {
            case REGISTER -> "fth-check-square";
            case PUSH_LIST -> "fth-send";
            case GROUP -> "fth-layers";
            case WITHDRAW, ORDERS -> "fth-slash";
        };
    }

    private void go(Page page) {
        Function<List<PostId>, ReleaseRequest> request = switch (page) {
            case REGISTER -> ReleaseRequest::register;
            case PUSH_LIST -> ReleaseRequest::pushList;
            case GROUP -> ReleaseRequest::group;
            case WITHDRAW -> ReleaseRequest::withdraw;
            case ORDERS -> _ -> ReleaseRequest.orders(0);
        };
        screens.navigator().go(ReleaseRequest.PANEL, request.apply(posts.get()));
    }
}
