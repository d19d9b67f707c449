package org.bureaudesk.post.editor;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.bureaudesk.check.Field;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.editor.PostEditorViewModel.State;
import org.bureaudesk.post.finding.FindingDesk;
import org.bureaudesk.post.finding.TextPlaces;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.kordamp.ikonli.javafx.FontIcon;

/// The editor of one post: the text on the left, findings and how it goes out on the right.
final class PostEditorView implements View, TextPlaces {

    private static final Duration REST = Duration.seconds(1.2);
    private static final double SIDE = 324;

    private final PostEditorViewModel model;
    private final Messages messages;
    private final TextCardView text;
    private final FindingDesk findings;
    private final ToggleButton read = new ToggleButton();
    private final ScrollPane scroll = new ScrollPane();
    private final BorderPane root = new BorderPane();

    PostEditorView(
            PostEditorViewModel model, EditorAids aids, Screens screens, Function<Supplier<List<PostId>>, View> menu) {
        this.model = model;
        this.messages = screens.messages();
        text = new TextCardView(model, messages, aids.checks()::plain);
        findings = new FindingDesk(aids.checks(), screens, this);
        root.getStyleClass().add("post-editor");
        var bar = new EditorBarView(model, screens, findings.counts().root(), readButton(), releaseMenu(menu));
        var review = new ReviewNoteViewModel(model, aids.reviews(), screens.tasks());
        root.setTop(new VBox(bar.root(), new NoticesView(model, review, screens).root()));
        root.setCenter(form(screens));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        journalSoonAfterAChange();
        model.onText(findings::change);
    }

    @Override
    public Parent root() {
        return root;
    }

    void focusTitle() {
        text.focusTitle();
    }

    /// @param name such as `body`; the title for one there is no field for
    void focusOn(String name) {
        read.setSelected(false);
        root.applyCss(); // before that a pane that scrolls does not hold what is in it
        root.layout();
        var field = root.lookup("#post-" + name);
        if (field == null || name.equals("title")) {
            focusTitle();
        } else {
            field.requestFocus();
        }
    }

    /// A moment after the first change, not after the last: who types on and on loses no more than that moment.
    private void journalSoonAfterAChange() {
        var rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> model.keep());
        model.revisionProperty().subscribe(_ -> {
            if (rest.getStatus() != Animation.Status.RUNNING) {
                rest.playFromStart();
            }
        });
    }

    private Parent readButton() {
        read.setText(messages.text("post.reading"));
        read.setGraphic(new FontIcon("fth-book-open"));
        read.setId("post-read");
        read.setMinWidth(ToggleButton.USE_PREF_SIZE);
        return read;
    }

    /// What is typed is saved first, so that the panel shows the post as it stands.
    private Parent releaseMenu(Function<Supplier<List<PostId>>, View> made) {
        var menu = made.apply(() -> {
                    model.save();
                    return model.openPost().stream().toList();
                })
                .root();
        menu.disableProperty().bind(model.savedProperty().not());
        return menu;
    }

    private Node form(Screens screens) {
        var main = new VBox(page(), new PublicationsView(model, messages).root());
        var side = new VBox(
                findings.list().root(),
                new CardPreviewView(model, screens).root(),
                new KindsView(model, messages).root(),
                new AttachmentsView(model, findings, screens).root());
        side.setMinWidth(SIDE);
        side.setMaxWidth(SIDE);
        main.getStyleClass().add("post-column");
        side.getStyleClass().add("post-column");
        HBox.setHgrow(main, Priority.ALWAYS);
        var both = new HBox(main, side);
        both.getStyleClass().add("post-editor-form");
        scroll.setContent(both);
        scroll.setFitToWidth(true);
        model.fields().publications().addListener((ListChangeListener<PublicationViewModel>) change -> {
            while (change.next()) {
                if (change.getAddedSize() == 1 && model.stateProperty().get() == State.CHANGED) {
                    showEnd();
                }
            }
        });
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    /// The text to write in, or as it reads, in the same place.
    private Node page() {
        var reading = findings.reading().root();
        reading.visibleProperty().bind(read.selectedProperty());
        text.root().visibleProperty().bind(read.selectedProperty().not());
        var page = new StackPane(reading, text.root());
        read.selectedProperty().subscribe(reads -> {
            if (!reads && read.isFocused()) {
                text.focusLast();
            }
        });
        return page;
    }

    /// Brings an account just added into sight.
    private void showEnd() {
        scroll.applyCss();
        scroll.layout();
        scroll.setVvalue(scroll.getVmax());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() != KeyCode.F8 || event.isControlDown() || event.isAltDown()) {
            return;
        }
        if (event.isShiftDown()) {
            findings.previous();
        } else {
            findings.next();
        }
        event.consume();
    }

    @Override
    public void select(Field field, int start, int end) {
        scroll.setVvalue(0); // the text stands at the top
        text.select(field, start, end);
    }

    @Override
    public void replace(Field field, int start, int end, String words) {
        text.replace(field, start, end, words);
    }

    @Override
    public Spot spot() {
        return text.spot();
    }
}
