package org.bureaudesk.search;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Navigator;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The search panel: type, choose with the arrows, Enter goes there.
final class SearchView implements View {

    private final SearchViewModel model;
    private final Navigator navigator;
    private final Messages messages;
    private final TextField field = new TextField();
    private final ListView<Hit> list = new ListView<>();
    private final VBox root = new VBox();

    SearchView(SearchViewModel model, Navigator navigator, Messages messages) {
        this.model = model;
        this.navigator = navigator;
        this.messages = messages;
        field.setId("search-field");
        field.setPromptText(messages.text("search.prompt"));
        field.setAccessibleText(messages.text("search.prompt"));
        field.textProperty().bindBidirectional(model.text());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInField);
        list.setId("search-hits");
        list.setItems(model.hits());
        list.setCellFactory(_ -> new HitCell());
        list.setFocusTraversable(false);
        list.setPlaceholder(placeholder());
        list.setOnMouseClicked(_ -> go());
        model.hits().addListener((javafx.beans.InvalidationListener) _ -> chooseFirst());
        VBox.setVgrow(list, Priority.ALWAYS);
        var hint = new Label(messages.text("search.hint"));
        hint.getStyleClass().addAll("muted", "small");
        root.getStyleClass().add("search-panel");
        root.setId("search-panel");
        root.getChildren().addAll(field, list, hint);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        field.requestFocus();
        field.selectAll();
        model.find();
    }

    private Label placeholder() {
        var words = new Label();
        words.setId("search-nothing");
        words.getStyleClass().add("muted");
        words.setText(messages.text("search.nothing"));
        words.visibleProperty().bind(model.nothingFound());
        return words;
    }

    private void keyInField(KeyEvent event) {
        var chosen = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN) {
            choose(chosen + 1);
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            choose(chosen - 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            go();
            event.consume();
        }
    }

    private void chooseFirst() {
        if (!model.hits().isEmpty()) {
            choose(0);
        }
    }

    private void choose(int index) {
        if (index >= 0 && index < model.hits().size()) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - 3));
        }
    }

    private void go() {
        var hit = list.getSelectionModel().getSelectedItem();
        if (hit != null) {
            navigator.go(hit.feature(), hit.what());
        }
    }

    private final class HitCell extends ListCell<@Nullable Hit> {

        @Override
        protected void updateItem(@Nullable Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (hit == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var title = new Label(hit.title());
            title.setMinWidth(0);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var kind = new Label(messages.text(hit.kindKey()));
            var more = new Label(hit.more());
            kind.getStyleClass().addAll("muted", "small");
            more.getStyleClass().addAll("muted", "small");
            kind.setMinWidth(Region.USE_PREF_SIZE);
            more.setMinWidth(Region.USE_PREF_SIZE);
            var line = new HBox(new FontIcon(hit.icon()), title, gap, more, kind);
            line.getStyleClass().add("search-hit");
            setGraphic(line);
            setAccessibleText(messages.text("search.hit", messages.text(hit.kindKey()), hit.title(), hit.more()));
        }
    }
}
