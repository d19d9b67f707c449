package org.bureaudesk.interaction;

import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Tables;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.period.DayWords;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The messages as a table, one line each.
final class MessageTableView implements View {

    private final InteractionViewModel model;
    private final Messages messages;
    private final TableView<Message> table = new TableView<>();

    MessageTableView(InteractionViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        table.setId("message-table");
        table.setAccessibleText(messages.text("interaction.table"));
        table.getStyleClass().add("message-table");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        var empty = new Label(messages.text("interaction.empty"));
        empty.getStyleClass().add("empty-text");
        table.setPlaceholder(empty);
        addColumns();
        Tables.fill(table, model.messages());
    }

    @Override
    public Parent root() {
        return table;
    }

    TableView<Message> table() {
        return table;
    }

    List<Message> selected() {
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private void addColumns() {
        var state = new TableColumn<Message, Message>(messages.text("interaction.column.state"));
        state.setCellValueFactory(cell -> new javafx.beans.property.ReadOnlyObjectWrapper<>(cell.getValue()));
        state.setCellFactory(_ -> new StateCell());
        state.setComparator((a, b) -> Integer.compare(rank(a), rank(b)));
        add(state, 92);
        var received = Tables.<Message, LocalDateTime>column(title("received"), Message::receivedAt);
        received.setCellFactory(_ -> new MomentCell());
        add(received, 118);
        add(Tables.column(title("account"), row -> model.accountName(row.account())), 112);
        add(Tables.column(title("kind"), row -> messages.text(row.kind().messageKey())), 56);
        add(Tables.column(title("content"), row -> oneLine(row.content())), 240);
        add(Tables.column(title("used"), row -> MessageWords.used(row, messages)), 104);
        add(Tables.column(title("answer"), row -> oneLine(row.answer())), 180);
        var answered = Tables.<Message, LocalDateTime>column(title("answered"), Message::answeredAt);
        answered.setCellFactory(_ -> new MomentCell());
        add(answered, 118);
        add(Tables.column(title("transferred"), Message::transferredTo), 96);
        add(Tables.column(title("featured"), row -> row.featured() ? messages.text("interaction.yes") : ""), 56);
        add(Tables.column(title("outcome"), Message::outcome), 120);
    }

    private void add(TableColumn<Message, ?> column, double width) {
        column.setPrefWidth(width);
        table.getColumns().add(column);
    }

    private String title(String column) {
        return messages.text("interaction.column." + column);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static int rank(Message message) {
        if (message.isAnswered()) {
            return 1;
        }
        return message.wantsAnswer() ? 0 : 2;
    }

    private final class MomentCell extends TableCell<Message, @Nullable LocalDateTime> {
        @Override
        protected void updateItem(@Nullable LocalDateTime moment, boolean empty) {
            super.updateItem(moment, empty);
            setText(empty || moment == null ? "" : DayWords.moment(moment, messages));
        }
    }

    private final class StateCell extends TableCell<Message, Message> {

        private static final List<String> ICONS = List.of("fth-clock", "fth-check-circle", "fth-minus");
        private static final List<String> STYLES = List.of("state-waiting", "state-answered", "state-none");

        @Override
        protected void updateItem(@Nullable Message message, boolean empty) {
            super.updateItem(message, empty);
            getStyleClass().removeAll(STYLES);
            if (empty || message == null) {
                setText("");
                setGraphic(null);
                return;
            }
            setText(MessageWords.state(message, messages));
            setGraphic(new FontIcon(ICONS.get(rank(message))));
            getStyleClass().add(STYLES.get(rank(message)));
        }
    }
}
