package org.bureaudesk.review.screen;

import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.review.ReviewState;
import org.bureaudesk.review.checklist.ChecklistPolicy;
import org.bureaudesk.review.flow.StepKind;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the person at the desk can do with the post: sign, return, submit, withdraw, let go first.
final class SignView implements View {

    private final DeskViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final MarkWords words;
    private final Label hint = new Label();
    private final TextArea opinion = new TextArea();
    private final TextField exception = new TextField();
    private final CheckBox escalate = new CheckBox();
    private final Button sign;
    private final Button back;
    private final Button submit;
    private final Button withdraw;
    private final Button permit;
    private final VBox root = new VBox();

    SignView(DeskViewModel model, Screens screens, MarkWords words) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        this.words = words;
        sign = button("review-sign", "review.do.sign", "fth-check", model::sign);
        sign.getStyleClass().add("accent");
        back = button("review-return", "review.do.return", "fth-corner-up-left", model::sendBack);
        submit = button("review-submit", "review.do.submit", "fth-send", model::submit);
        submit.getStyleClass().add("accent");
        withdraw = button("review-withdraw", "review.do.withdraw", "fth-rotate-ccw", model::withdraw);
        permit = button("review-permit", "review.do.permit", "fth-zap", this::permitAfterAsking);
        build();
        model.dossierProperty().subscribe(this::show);
        model.opinionProperty().subscribe(_ -> show(model.dossierProperty().get()));
        model.busyProperty().subscribe(_ -> show(model.dossierProperty().get()));
    }

    @Override
    public Parent root() {
        return root;
    }

    void sign() {
        if (sign.isVisible() && !sign.isDisabled()) {
            model.sign();
        }
    }

    /// Asks for the reason first, where none is given yet.
    ///
    /// @param ask brings the cursor to where it is written
    void sendBack(Runnable ask) {
        if (!back.isVisible()) {
            return;
        }
        if (back.isDisabled()) {
            ask.run();
        } else {
            model.sendBack();
        }
    }

    void focusOpinion() {
        opinion.requestFocus();
    }

    private void build() {
        opinion.setId("review-opinion");
        opinion.setPrefRowCount(2);
        opinion.setWrapText(true);
        opinion.setPromptText(messages.text("review.opinion.prompt"));
        opinion.setAccessibleText(messages.text("review.opinion.prompt"));
        bind(opinion.textProperty(), model.opinionProperty());
        exception.setId("review-exception");
        exception.setPromptText(messages.text("review.exception.prompt"));
        exception.setAccessibleText(messages.text("review.exception.prompt"));
        bind(exception.textProperty(), model.exceptionProperty());
        escalate.setId("review-escalate");
        escalate.setText(messages.text("review.escalate"));
        escalate.selectedProperty().bindBidirectional(model.escalateProperty());
        hint.setId("review-hint");
        hint.setWrapText(true);
        hint.getStyleClass().addAll("muted", "small");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(permit, gap, withdraw, back, submit, sign);
        buttons.getStyleClass().add("review-buttons");
        for (var node : new Region[] {exception, escalate}) {
            node.managedProperty().bind(node.visibleProperty());
        }
        root.getStyleClass().addAll("card", "review-sign");
        root.getChildren().addAll(hint, opinion, exception, escalate, buttons);
    }

    private static void bind(StringProperty field, StringProperty value) {
        field.bindBidirectional(value);
    }

    private Button button(String id, String key, String icon, Runnable action) {
        var button = new Button(messages.text(key), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private void permitAfterAsking() {
        if (screens.dialogs().confirm("review.permit.title", "review.permit.question", "review.do.permit")) {
            model.permit();
        }
    }

    private void show(@Nullable Dossier dossier) {
        root.setDisable(dossier == null);
        if (dossier == null) {
            return;
        }
        var may = dossier.allowed().steps();
        var silent = model.opinionProperty().get().isBlank();
        sign.setVisible(may.contains(StepKind.SIGN));
        back.setVisible(may.contains(StepKind.RETURN));
        submit.setVisible(may.contains(StepKind.SUBMIT));
        withdraw.setVisible(may.contains(StepKind.WITHDRAW));
        permit.setVisible(may.contains(StepKind.URGENT));
        var open = open(dossier);
        var busy = model.busyProperty().get(); // the opinion keeps the focus, so that keys go on working
        sign.setDisable(busy || open > 0);
        back.setDisable(busy || silent);
        permit.setDisable(busy || silent);
        submit.setDisable(busy);
        withdraw.setDisable(busy);
        exception.setVisible(may.contains(StepKind.SIGN) && dossier.allowed().twice());
        escalate.setVisible(may.contains(StepKind.SIGN) && !dossier.sheet().outOfRule());
        hint.setText(hintWords(dossier, open));
    }

    private static int open(Dossier dossier) {
        var level = dossier.mark().waiting();
        return level.isEmpty()
                ? 0
                : ChecklistPolicy.unmet(dossier.asked(), dossier.answers(), level)
                        .size();
    }

    private String hintWords(Dossier dossier, int open) {
        var may = dossier.allowed().steps();
        var waiting = dossier.mark().waiting();
        if (may.contains(StepKind.SIGN)) {
            return open > 0
                    ? messages.text("review.hint.open", words.level(waiting), open)
                    : messages.text("review.hint.sign", words.level(waiting));
        }
        if (!waiting.isEmpty()) {
            var role = dossier.levels()
                    .find(waiting)
                    .map(level -> level.roleTitle())
                    .orElse("");
            return messages.text("review.hint.waiting", words.level(waiting), role);
        }
        var last = dossier.course().last();
        if (dossier.mark().state() == ReviewState.RETURNED && last.isPresent()) {
            return messages.text(
                    "review.hint.returned",
                    last.get().personName(),
                    last.get().at(),
                    last.get().reason());
        }
        return messages.text(dossier.mark().state().messageKey() + "-hint");
    }
}
