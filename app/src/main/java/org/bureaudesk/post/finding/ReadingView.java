package org.bureaudesk.post.finding;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Severity;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// The draft as it reads (阅读), findings underlined and marked. Only the paragraphs in sight exist, so that a long draft
/// costs no more than a short one.
final class ReadingView implements View {

    private final FindingViewModel model;
    private final ListView<Paragraph> pages = new ListView<>();
    private final VBox root = new VBox();

    ReadingView(FindingViewModel model, Messages messages, FindingDesk desk) {
        this.model = model;
        pages.setId("post-reading");
        pages.getStyleClass().add("reading");
        pages.setAccessibleText(messages.text("post.reading"));
        pages.setCellFactory(_ -> new ParagraphCell(model, messages, desk));
        pages.setFocusTraversable(true);
        var nothing = new Label(messages.text("post.reading.empty"));
        nothing.getStyleClass().add("muted");
        pages.setPlaceholder(nothing);
        VBox.setVgrow(pages, Priority.ALWAYS);
        root.getStyleClass().add("card");
        root.getChildren().addAll(pages, legend(messages));
        root.visibleProperty().subscribe(_ -> fill());
        model.draftProperty().subscribe(_ -> fill());
        model.findings().addListener((ListChangeListener<Finding>) _ -> fill());
        model.selectedProperty().subscribe(this::follow);
    }

    @Override
    public Parent root() {
        return root;
    }

    private static Label legend(Messages messages) {
        var words = java.util.Arrays.stream(Severity.values())
                .map(s -> FindingPlace.mark(s) + messages.text(s.messageKey()))
                .toList();
        var legend = new Label(messages.text("post.reading.legend", String.join("　", words)));
        legend.getStyleClass().addAll("muted", "small");
        return legend;
    }

    private void fill() {
        List<Paragraph> now =
                root.isVisible() ? Paragraph.of(model.draftProperty().get(), model.findings()) : List.of();
        if (!now.equals(pages.getItems())) {
            pages.getItems().setAll(now);
        }
    }

    private void follow(@Nullable Finding finding) {
        pages.refresh();
        if (finding == null || !root.isVisible()) {
            return;
        }
        for (int i = 0; i < pages.getItems().size(); i++) {
            if (pages.getItems().get(i).findings().contains(finding)) {
                pages.getSelectionModel().clearAndSelect(i);
                pages.scrollTo(Math.max(0, i - 1));
                return;
            }
        }
    }
}
