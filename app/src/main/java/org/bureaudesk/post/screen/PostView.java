package org.bureaudesk.post.screen;

import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostQuery;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.post.draft.Spot;
import org.bureaudesk.post.editor.PostEditor;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;

/// The post room: the list, and the editor over it while a post is open.
final class PostView implements View {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CREATE = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final PostListViewModel list;
    private final PostEditor editor;
    private final PostListView listView;
    private final BorderPane listPart = new BorderPane();
    private final StackPane root = new StackPane();
    private String wanted = "title";

    PostView(PostListViewModel list, PostEditor editor, Screens screens) {
        this.list = list;
        this.editor = editor;
        listView = new PostListView(list, screens, new ListActions());
        listPart.setTop(new VBox(editor.unsaved().root()));
        listPart.setCenter(listView.root());
        root.setId("post-room");
        root.getChildren().add(listPart);
        editor.onTurn(this::turn);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        list.reload();
        editor.reloadUnsaved();
    }

    @Override
    public void open(Object what) {
        switch (what) {
            case PostId id -> editor.open(id);
            case PostRow row -> editor.open(row.id());
            case Spot spot -> {
                wanted = spot.field();
                editor.open(spot.post());
                if (editor.isOpen()) {
                    editor.focusOn(wanted);
                }
            }
            case PostQuery query -> {
                editor.close();
                list.ask(query);
            }
            default -> {
                if (what.equals(PostFeature.NEW)) {
                    editor.openNew();
                }
            }
        }
    }

    @Override
    public void leaving() {
        editor.save();
    }

    private void turn(boolean toEditor) {
        root.getChildren().setAll(toEditor ? editor.view().root() : listPart);
        if (toEditor) {
            editor.focusOn(wanted);
            wanted = "title";
        } else {
            editor.reloadUnsaved();
        }
    }

    private void pressed(KeyEvent event) {
        if (SAVE.match(event)) {
            editor.save();
        } else if (CREATE.match(event)) {
            editor.openNew();
        } else if (FIND.match(event) && !editor.isOpen()) {
            listView.focusSearch();
        } else {
            return;
        }
        event.consume();
    }

    private final class ListActions implements PostListView.Actions {
        @Override
        public void open(PostRow row) {
            editor.open(row.id());
        }

        @Override
        public void create() {
            editor.openNew();
        }
    }
}
