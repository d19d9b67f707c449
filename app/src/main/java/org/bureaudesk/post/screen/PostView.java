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
import org.bureaudesk.post.screen.PostEditorViewModel.State;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;

/// The post room: the list, and the editor over it while a post is open.
final class PostView implements View {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination CREATE = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final PostListViewModel list;
    private final PostEditorViewModel editor;
    private final UnsavedViewModel unsaved;
    private final PostListView listView;
    private final PostEditorView editorView;
    private final BorderPane listPart = new BorderPane();
    private final StackPane root = new StackPane();
    private String wanted = "title";

    PostView(PostListViewModel list, PostEditorViewModel editor, UnsavedViewModel unsaved, Screens screens) {
        this.list = list;
        this.editor = editor;
        this.unsaved = unsaved;
        listView = new PostListView(list, screens, new ListActions());
        editorView = new PostEditorView(editor, list.columns(), screens, editor::close);
        listPart.setTop(new VBox(new UnsavedView(unsaved, screens).root()));
        listPart.setCenter(listView.root());
        root.setId("post-room");
        root.getChildren().add(listPart);
        editor.openedProperty().subscribe(opened -> turn(opened != null && opened));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        list.reload();
        unsaved.reload();
    }

    @Override
    public void open(Object what) {
        switch (what) {
            case PostId id -> editor.open(id);
            case PostRow row -> editor.open(row.id());
            case Spot spot -> {
                wanted = spot.field();
                editor.open(spot.post());
                if (editor.openedProperty().get()) {
                    editorView.focusOn(wanted);
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
        root.getChildren().setAll(toEditor ? editorView.root() : listPart);
        if (toEditor) {
            editorView.focusOn(wanted);
            wanted = "title";
        } else {
            unsaved.reload();
        }
    }

    private void pressed(KeyEvent event) {
        if (SAVE.match(event)) {
            editor.save();
        } else if (CREATE.match(event)) {
            editor.openNew();
        } else if (FIND.match(event) && editor.stateProperty().get() == State.CLOSED) {
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
