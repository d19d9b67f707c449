package org.bureaudesk.review.screen;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostRow;
import org.bureaudesk.review.Queue;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;

/// The review room: the lists, and one post over them while it is open.
final class ReviewView implements View {

    private final QueueViewModel queues;
    private final DeskViewModel desk;
    private final QueueView list;
    private final DeskView post;
    private final StackPane root = new StackPane();

    ReviewView(QueueViewModel queues, DeskViewModel desk, PaperViewModel paper, Screens screens, MarkWords words) {
        this.queues = queues;
        this.desk = desk;
        list = new QueueView(
                queues,
                screens.messages(),
                words,
                line -> read(line.post().id()),
                () -> screens.navigator().go("post", null));
        post = new DeskView(desk, paper, screens, words, this::back);
        root.setId("review-room");
        root.getChildren().add(list.root());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        queues.reload();
        desk.reload();
        if (root.getChildren().contains(list.root())) {
            list.focus();
        }
    }

    @Override
    public void open(Object what) {
        switch (what) {
            case PostId id -> read(id);
            case PostRow row -> read(row.id());
            case Queue queue -> {
                back();
                queues.queueProperty().set(queue);
            }
            default -> {}
        }
    }

    private void read(PostId id) {
        desk.open(id);
        root.getChildren().setAll(post.root());
        post.root().requestFocus(); // else the window would look for a place of its own, and take it from the line to
        // answer
    }

    private void back() {
        desk.close();
        root.getChildren().setAll(list.root());
        queues.reload();
        list.focus();
    }
}
