package org.bureaudesk.ui.ledger;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.Tables;
import org.jspecify.annotations.Nullable;

/// Adds columns to a ledger's table: texts sort as the language does (Chinese by pinyin), days by time.
public final class DeskColumns<R> {

    private static final double DAY_WIDTH = 126;

    private final TableView<R> table;
    private final Messages messages;
    private final Comparator<@Nullable String> byLanguage;

    public DeskColumns(TableView<R> table, Messages messages) {
        this.table = table;
        this.messages = messages;
        var collator = Collator.getInstance(messages.locale());
        byLanguage = Comparator.nullsLast(collator::compare);
    }

    public DeskColumns<R> text(String key, double width, Function<R, @Nullable String> value) {
        var column = Tables.column(messages.text(key), value);
        column.setComparator(byLanguage);
        return add(column, key, width);
    }

    public DeskColumns<R> day(String key, Function<R, @Nullable LocalDate> value) {
        var column = Tables.column(messages.text(key), value);
        column.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
        column.setCellFactory(_ -> new DayCell<>(messages));
        return add(column, key, DAY_WIDTH);
    }

    private DeskColumns<R> add(TableColumn<R, ?> column, String key, double width) {
        column.setId(key.replace('.', '-'));
        column.setPrefWidth(width);
        table.getColumns().add(column);
        return this;
    }

    private static final class DayCell<R> extends TableCell<R, @Nullable LocalDate> {

        private final Messages messages;

        DayCell(Messages messages) {
            this.messages = messages;
        }

        @Override
        protected void updateItem(@Nullable LocalDate day, boolean empty) {
            super.updateItem(day, empty);
            setText(empty || day == null ? null : Words.date(day, messages));
        }
    }
}
