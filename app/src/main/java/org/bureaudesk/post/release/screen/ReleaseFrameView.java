package org.bureaudesk.post.release.screen;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.bureaudesk.post.release.ReleaseRequest.Page;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// What frames the pages: tabs above, save and close below.
final class ReleaseFrameView implements View {

    /// What the frame asks the panel to do.
    interface Actions {
        void choose(Page page);

        void leave();

        void done();
    }

    private final Messages messages;
    private final Actions actions;
    private final Map<Page, ToggleButton> tabs = new EnumMap<>(Page.class);
    private final Button save = new Button();
    private final Parent root;
    private final Node bottom;

    ReleaseFrameView(Messages messages, Actions actions) {
        this.messages = messages;
        this.actions = actions;
        root = top();
        bottom = bottom();
    }

    /// The line with the tabs.
    @Override
    public Parent root() {
        return root;
    }

    /// The line with save and close.
    Node below() {
        return bottom;
    }

    /// @param saves whether the page has something to save here
    void show(Page page, boolean saves) {
        save.setVisible(saves);
        var tab = tabs.get(page);
        if (tab != null) {
            tab.setSelected(true);
        }
    }

    private Parent top() {
        var group = new ToggleGroup();
        var bar = new HBox();
        bar.getStyleClass().add("release-tabs");
        for (var page : Page.values()) {
            var tab = new ToggleButton(messages.text(page.messageKey()));
            tab.setId("release-page-" + page.name().toLowerCase(Locale.ROOT));
            tab.setToggleGroup(group);
            tab.setOnAction(_ -> actions.choose(page));
            tabs.put(page, tab);
            bar.getChildren().add(tab);
        }
        var title = new Label(messages.text("release.title"));
        title.getStyleClass().add("h2");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var shut = new Button("", new FontIcon("fth-x"));
        shut.setId("release-close");
        shut.getStyleClass().addAll("flat", "button-icon");
        shut.setAccessibleText(messages.text("ui.close"));
        shut.setOnAction(_ -> actions.leave());
        var top = new HBox(title, bar, gap, shut);
        top.getStyleClass().add("release-top");
        return top;
    }

    private Node bottom() {
        var keys = new Label(messages.text("release.keys"));
        keys.getStyleClass().addAll("muted", "small");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var cancel = new Button(messages.text("ui.cancel"));
        cancel.setId("release-cancel");
        cancel.setOnAction(_ -> actions.leave());
        save.setText(messages.text("release.save"));
        save.setGraphic(new FontIcon("fth-check"));
        save.setId("release-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> actions.done());
        save.managedProperty().bind(save.visibleProperty());
        var bottom = new HBox(keys, gap, cancel, save);
        bottom.getStyleClass().add("release-bottom");
        return bottom;
    }
}
