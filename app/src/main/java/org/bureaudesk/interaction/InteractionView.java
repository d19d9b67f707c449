package org.bureaudesk.interaction;

import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.ExportButton;
import org.bureaudesk.ui.period.PeriodBarView;
import org.jspecify.annotations.Nullable;

/// The interaction screen: filter, figures, messages, quick entry and the answer.
final class InteractionView implements View {

    private final InteractionViewModel model;
    private final AnswerViewModel answers;
    private final Screens screens;
    private final Messages messages;
    private final MessageTableView table;
    private final EntryView entry;
    private final AnswerView answer;
    private final VBox root = new VBox();

    InteractionView(InteractionViewModel model, EntryViewModel entries, AnswerViewModel answers, Screens screens) {
        this.model = model;
        this.answers = answers;
        this.screens = screens;
        this.messages = screens.messages();
        var choices = new ChoicesView(model.accounts(), messages);
        table = new MessageTableView(model, messages);
        entry = new EntryView(entries, choices, messages);
        answer = new AnswerView(answers, choices, messages, this::bin);
        model.accounts().addListener((ListChangeListener<Object>) _ -> entries.offer(model.accounts()));
        entries.offer(model.accounts());
        build(choices);
        wireTable();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.reloadAccounts();
        entry.focus();
    }

    /// A message or its number shows that message; `waiting` shows everything that waits for an answer.
    @Override
    public void open(Object what) {
        if (what instanceof Message message) {
            model.reveal(message.id());
        } else if (what instanceof Long id) {
            model.reveal(id);
        } else if ("waiting".equals(what)) {
            model.showWaiting();
        }
    }

    @Override
    public void leaving() {
        answers.keepDraft();
    }

    private void build(ChoicesView choices) {
        var side = new VBox(entry.root(), answer.root());
        side.getStyleClass().add("interaction-side");
        VBox.setVgrow(answer.root(), Priority.ALWAYS);
        var body = new HBox(table.root(), side);
        body.getStyleClass().add("interaction-body");
        HBox.setHgrow(table.root(), Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getStyleClass().addAll("page", "interaction");
        root.getChildren().addAll(bar(choices), figures(), body);
    }

    private HBox bar(ChoicesView choices) {
        var text = new TextField();
        text.setId("interaction-text");
        text.setPromptText(messages.text("interaction.filter"));
        text.setAccessibleText(messages.text("interaction.filter"));
        text.getStyleClass().add("interaction-text");
        text.textProperty().bindBidirectional(model.textProperty());
        var account = choices.accountsOrAll("interaction-account");
        account.valueProperty().bindBidirectional(model.accountProperty());
        var kind = choices.kindsOrAll("interaction-kind");
        kind.valueProperty().bindBidirectional(model.kindProperty());
        var answering = choices.answering("interaction-answering");
        answering.valueProperty().bindBidirectional(model.answeringProperty());
        var export = new ExportButton(screens, "interaction-export", this::exportName, model::writeTo);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var period = new PeriodBarView("interaction-period", model.period(), messages);
        var bar = new HBox(text, account, kind, answering, period.root(), gap, export.node());
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private Label figures() {
        var figures = new Label();
        figures.setId("interaction-figures");
        figures.getStyleClass().add("figures");
        Runnable tell =
                () -> figures.setText(figureWords(model.figuresProperty().get()));
        model.figuresProperty().subscribe(_ -> tell.run());
        model.countProperty().subscribe(_ -> tell.run());
        return figures;
    }

    private String figureWords(@Nullable ReplyFigures figures) {
        if (figures == null) {
            return messages.text("interaction.figures.none");
        }
        var words = messages.text(
                "interaction.figures",
                figures.received(),
                figures.wanting(),
                figures.answered(),
                MessageWords.rate(figures.replyRate(), messages),
                MessageWords.hours(figures.meanHours(), messages));
        return model.countProperty().get() > InteractionViewModel.MOST_SHOWN
                ? words + messages.text("interaction.figures.more", InteractionViewModel.MOST_SHOWN)
                : words;
    }

    private void wireTable() {
        var chosen = table.table().getSelectionModel();
        chosen.selectedItemProperty().subscribe(message -> {
            if (message != null) {
                answers.show(message);
            }
        });
        model.messages().addListener((ListChangeListener<Message>) _ -> keepChosen());
        table.table().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE) {
                bin();
            } else if (key.getCode() == KeyCode.ENTER) {
                answer.focus();
            }
        });
        model.revealedProperty().subscribe(message -> {
            if (message != null) {
                answers.show(message);
                model.forgetRevealed();
            }
        });
    }

    /// The list comes back new after every change: what was chosen stays chosen.
    private void keepChosen() {
        var shown = answers.messageProperty().get();
        var again = model.messages().stream()
                .filter(message -> shown != null && message.id() == shown.id())
                .findFirst()
                .orElse(null);
        if (again != null) {
            answers.refresh(again);
            var selection = table.table().getSelectionModel();
            if (!Objects.equals(selection.getSelectedItem(), again)) {
                selection.clearSelection();
                selection.select(again);
            }
        }
    }

    private void bin() {
        var gone = table.selected().isEmpty() && answers.messageProperty().get() != null
                ? List.of(answers.messageProperty().get())
                : table.selected();
        answers.forget();
        table.table().getSelectionModel().clearSelection();
        model.bin(gone, () -> screens.dialogs().notice("interaction.binned", gone.size()));
    }

    private String exportName() {
        model.prepareExport();
        return messages.text("interaction.export.name", model.period().caption(messages));
    }
}
