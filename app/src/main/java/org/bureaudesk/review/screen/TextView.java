package org.bureaudesk.review.screen;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.bureaudesk.post.Origin;
import org.bureaudesk.post.OriginKind;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.review.checklist.Hint;
import org.bureaudesk.review.checklist.Place;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// The text as it will go out, with findings underlined; and what changed since it was last signed.
final class TextView implements View {

    private static final double COVER_WIDTH = 420;

    private final DeskViewModel model;
    private final PaperViewModel paper;
    private final Messages messages;
    private final VBox page = new VBox();
    private final ScrollPane root = scroll(page, "review-text");
    private final DifferenceView comparison;
    private final ScrollPane difference;

    TextView(DeskViewModel model, PaperViewModel paper, Messages messages) {
        this.model = model;
        this.paper = paper;
        this.messages = messages;
        comparison = new DifferenceView(messages);
        difference = scroll(comparison.root(), "review-difference");
        model.dossierProperty().subscribe(this::show);
        model.hints().addListener((ListChangeListener<Hint>)
                _ -> show(model.dossierProperty().get()));
    }

    @Override
    public Parent root() {
        return root;
    }

    Node difference() {
        return difference;
    }

    private static ScrollPane scroll(VBox content, String id) {
        content.getStyleClass().add("review-paper");
        var scroll = new ScrollPane(content);
        scroll.setId(id);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    private void show(@Nullable Dossier dossier) {
        page.getChildren().clear();
        if (dossier == null) {
            return;
        }
        var post = dossier.post();
        paper.picture(post.cover()).ifPresent(file -> {
            var cover = new ImageView(new Image(file.toUri().toString(), COVER_WIDTH, 0, true, true, true));
            cover.setAccessibleText(messages.text("post.cover"));
            page.getChildren().add(cover);
        });
        add("review-read-title", Place.TITLE, post.text().title(), "review-title");
        add("review-read-summary", Place.SUMMARY, post.text().summary(), "review-summary");
        add("review-read-body", Place.BODY, post.text().body(), "review-body");
        source(post.origin());
        if (!post.attachments().isEmpty()) {
            var names = post.attachments().stream().map(file -> file.fileName()).toList();
            page.getChildren().add(muted(messages.text("review.files", String.join("、", names))));
        }
        comparison.show(dossier);
    }

    private void source(Origin origin) {
        if (origin.kind() != OriginKind.ORIGINAL) {
            page.getChildren()
                    .add(muted(messages.text(
                            "review.source",
                            messages.text(origin.kind().messageKey()),
                            origin.source(),
                            origin.title(),
                            origin.link())));
        }
    }

    private void add(String id, Place place, String text, String style) {
        if (text.isBlank()) {
            return;
        }
        var flow = new TextFlow();
        flow.setId(id);
        flow.getStyleClass().add(style);
        flow.getChildren()
                .addAll(marked(
                        text,
                        model.hints().stream().filter(h -> h.place() == place).toList()));
        flow.setAccessibleText(text);
        page.getChildren().add(flow);
    }

    /// The text cut where findings begin and end.
    private List<Node> marked(String text, List<Hint> hints) {
        var nodes = new ArrayList<Node>();
        int at = 0;
        for (var hint : hints) {
            if (hint.start() < at || hint.end() > text.length()) {
                continue; // inside one that is marked already
            }
            nodes.add(plain(text.substring(at, hint.start())));
            var found = plain(text.substring(hint.start(), hint.end()));
            found.getStyleClass().addAll("review-found", weight(hint));
            javafx.scene.control.Tooltip.install(found, new javafx.scene.control.Tooltip(hint.message()));
            found.setAccessibleText(hint.text() + " " + hint.message());
            nodes.add(found);
            at = hint.end();
        }
        nodes.add(plain(text.substring(at)));
        return nodes;
    }

    private static String weight(Hint hint) {
        return "review-found-" + hint.severityKey().substring(hint.severityKey().lastIndexOf('.') + 1);
    }

    private static Text plain(String text) {
        var node = new Text(text);
        node.getStyleClass().add("review-run");
        return node;
    }

    private Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        return label;
    }
}
