package org.bureaudesk.calendar.screen;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.bureaudesk.account.Account;
import org.bureaudesk.account.AccountId;
import org.bureaudesk.text.DayTime;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.form.DateField;

/// Asks the short questions of the calendar, each in a dialog of a few lines.
final class CalendarAskDialog implements CalendarQuestions {

    private static final int NOTE_ROWS = 3;
    private static final int WIDE = 36;

    private final Messages messages;
    private final Clock clock;
    private final String usualTime;

    /// @param usualTime the time offered for a new plan, such as `09:00`
    CalendarAskDialog(Messages messages, Clock clock, String usualTime) {
        this.messages = messages;
        this.clock = clock;
        this.usualTime = usualTime;
    }

    @Override
    public Optional<List<AccountId>> accounts(List<Account> all) {
        var boxes = new AccountBoxes(all, List.of());
        return ask("calendar.ask.accounts", new VBox(boxes.nodes()), boxes.any(), boxes.nodes()[0], boxes::chosen);
    }

    @Override
    public Optional<QuickPlan> plan(LocalDate day, List<Account> all, List<AccountId> usual) {
        var title = field("ask-title", "calendar.ask.title");
        var time = timeField(usualTime);
        var boxes = new AccountBoxes(all, usual);
        var content = column(
                label("calendar.ask.plan-day", day),
                title,
                label("calendar.ask.time"),
                time,
                label("calendar.ask.accounts"));
        content.getChildren().addAll(boxes.nodes());
        var complete = BooleanExpression.booleanExpression(
                title.textProperty().map(text -> !text.isBlank()).orElse(false));
        return ask(
                "calendar.ask.plan",
                content,
                complete.and(boxes.any()).and(readable(time)),
                title,
                () -> new QuickPlan(
                        title.getText(),
                        day.atTime(DayTime.parse(time.getText()).orElseThrow()),
                        boxes.chosen()));
    }

    @Override
    public Optional<String> note(LocalDate day, String now) {
        var text = new TextArea(now);
        text.setId("ask-note");
        text.setPrefRowCount(NOTE_ROWS);
        text.setPrefColumnCount(WIDE);
        text.setWrapText(true);
        return ask(
                "calendar.ask.note",
                column(label("calendar.ask.note-day", day), text),
                BooleanExpression.booleanExpression(text.textProperty().map(_ -> true)),
                text,
                text::getText);
    }

    @Override
    public Optional<LocalDateTime> time(LocalDateTime now) {
        var day = new DateField(messages, clock);
        day.valueProperty().set(now.toLocalDate());
        var time = timeField(now.toLocalTime().toString());
        return ask(
                "calendar.ask.when",
                column(label("calendar.ask.day"), day.node(), label("calendar.ask.time"), time),
                BooleanExpression.booleanExpression(
                                day.valueProperty().map(value -> value != null).orElse(false))
                        .and(readable(time)),
                time,
                () -> {
                    day.commit();
                    var chosen = day.valueProperty().get();
                    return (chosen == null ? now.toLocalDate() : chosen)
                            .atTime(DayTime.parse(time.getText()).orElseThrow());
                });
    }

    @Override
    public Optional<Optional<LocalDate>> due(Optional<LocalDate> now) {
        var day = new DateField(messages, clock);
        day.valueProperty().set(now.orElse(null));
        return ask(
                "calendar.ask.due",
                column(label("calendar.ask.due-hint"), day.node()),
                BooleanExpression.booleanExpression(day.faultProperty().map(String::isEmpty)),
                day.node(),
                () -> {
                    day.commit();
                    return Optional.ofNullable(day.valueProperty().get());
                });
    }

    private <T> Optional<T> ask(
            String titleKey, Node content, BooleanExpression complete, Node first, Supplier<T> answer) {
        var dialog = new Dialog<ButtonType>();
        var ok = new ButtonType(messages.text("calendar.ask.ok"), ButtonData.OK_DONE);
        Window.getWindows().stream().filter(Window::isFocused).findFirst().ifPresent(dialog::initOwner);
        dialog.setTitle(messages.text(titleKey));
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane()
                .getButtonTypes()
                .addAll(ok, new ButtonType(messages.text("ui.cancel"), ButtonData.CANCEL_CLOSE));
        var button = dialog.getDialogPane().lookupButton(ok);
        button.setId("ask-ok");
        button.disableProperty().bind(complete.not());
        dialog.setOnShown(_ -> first.requestFocus());
        return dialog.showAndWait().filter(ok::equals).map(_ -> answer.get());
    }

    private Label label(String key, Object... facts) {
        return new Label(messages.text(key, facts));
    }

    private TextField field(String id, String promptKey) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(WIDE);
        field.setPromptText(messages.text(promptKey));
        field.setAccessibleText(messages.text(promptKey));
        return field;
    }

    private TextField timeField(String now) {
        var field = field("ask-time", "calendar.ask.time");
        field.setText(now);
        return field;
    }

    private static BooleanExpression readable(TextField time) {
        return BooleanExpression.booleanExpression(
                time.textProperty().map(text -> DayTime.parse(text).isPresent()).orElse(false));
    }

    private static VBox column(Node... nodes) {
        return new VBox(6, nodes);
    }

    /// One box for each account.
    private final class AccountBoxes {

        private final List<CheckBox> boxes = new ArrayList<>();

        AccountBoxes(List<Account> all, List<AccountId> chosen) {
            for (var account : all) {
                var box = new CheckBox(messages.text("calendar.legend.account", account.name(), account.platform()));
                box.setId("ask-account-" + account.id().value());
                box.setUserData(account.id());
                box.setSelected(chosen.contains(account.id()));
                boxes.add(box);
            }
        }

        Node[] nodes() {
            return boxes.toArray(Node[]::new);
        }

        List<AccountId> chosen() {
            return boxes.stream()
                    .filter(CheckBox::isSelected)
                    .map(box -> (AccountId) box.getUserData())
                    .toList();
        }

        BooleanExpression any() {
            return boxes.stream()
                    .map(box -> (BooleanExpression) box.selectedProperty())
                    .reduce((one, other) -> one.or(other))
                    .orElseThrow();
        }
    }
}
