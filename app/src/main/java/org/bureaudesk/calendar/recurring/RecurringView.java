package org.bureaudesk.calendar.recurring;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.bureaudesk.account.Account;
import org.bureaudesk.calendar.recurring.RecurringDraft.Field;
import org.bureaudesk.calendar.recurring.RecurringDraft.Pace;
import org.bureaudesk.post.PostForm;
import org.bureaudesk.post.PostKind;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.ledger.DeskColumns;
import org.bureaudesk.ui.ledger.DeskWords;
import org.bureaudesk.ui.ledger.FormFields;
import org.bureaudesk.ui.ledger.FormGrid;
import org.bureaudesk.ui.ledger.RecordDeskPane;

/// The list of recurring columns with the form over the chosen one and what became of its single occurrences.
final class RecurringView implements View {

    private static final int COLUMNS = 4;

    private final RecurringViewModel model;
    private final Messages messages;
    private final FormFields<Field> fields;
    private final TableView<RecurringColumn> table = new TableView<>();
    private final RecordDeskPane<RecurringColumn> pane;

    RecurringView(RecurringViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        fields = new FormFields<>(model.form(), messages, "recurring");
        fillTable();
        pane = new RecordDeskPane<>(model.desk(), messages, "recurring", table, form())
                .build(
                        new DeskWords(
                                "calendar.recurring.add", "calendar.recurring.empty", "calendar.recurring.filter"),
                        model::export);
    }

    @Override
    public Parent root() {
        return pane.root();
    }

    @Override
    public void shown() {
        model.reload();
    }

    @Override
    public void leaving() {
        model.desk().keep();
    }

    private void fillTable() {
        table.setId("recurring-table");
        new DeskColumns<RecurringColumn>(table, messages)
                .text("calendar.field.title", 200, RecurringColumn::title)
                .text("calendar.recurring.rhythm", 160, model.words()::rhythm)
                .text("calendar.field.time", 80, column -> column.time().toString())
                .text("calendar.field.accounts", 240, column -> model.words().accounts(column, model.accounts()))
                .day("calendar.field.starts-on", RecurringColumn::startsOn)
                .day("calendar.field.ends-on", RecurringColumn::endsOn)
                .text(
                        "calendar.field.off-days",
                        160,
                        column -> messages.text(column.offDays().messageKey()));
    }

    private Node form() {
        var weekdays = boxes(Field.WEEKDAYS);
        var monthDay = fields.line(Field.MONTH_DAY);
        var pace = fields.choice(
                Field.PACE,
                names(Pace.values()),
                name -> messages.text(Pace.valueOf(name).messageKey()));
        model.form().text(Field.PACE).subscribe(text -> {
            show(weekdays, text.equals(Pace.WEEKLY.name()));
            show(monthDay, text.equals(Pace.MONTHLY.name()));
        });
        var section = new FormGrid(messages.text("calendar.recurring.section"), COLUMNS)
                .addWide(fields.line(Field.TITLE), 2)
                .add(fields.line(Field.COLUMN), fields.line(Field.TIME))
                .add(pace)
                .addWide(new VBox(weekdays, monthDay), COLUMNS - 1)
                .addWide(boxes(Field.ACCOUNTS), COLUMNS)
                .add(fields.date(Field.STARTS_ON), fields.date(Field.ENDS_ON))
                .add(fields.choice(
                        Field.OFF_DAYS,
                        names(OffDays.values()),
                        name -> messages.text(OffDays.valueOf(name).messageKey())))
                .add(fields.line(Field.LEAD_DAYS))
                .add(fields.choice(
                        Field.FORM,
                        names(PostForm.values()),
                        name -> messages.text(PostForm.valueOf(name).messageKey())))
                .add(fields.choice(
                        Field.KIND,
                        names(PostKind.values()),
                        name -> messages.text(PostKind.valueOf(name).messageKey())));
        var page = new VBox(section.node(), exceptions());
        page.getStyleClass().add("ledger-page");
        return page;
    }

    /// A field of several boxes to tick: weekdays or accounts.
    private Node boxes(Field field) {
        var flow = new FlowPane();
        flow.getStyleClass().add("box-flow");
        if (field == Field.WEEKDAYS) {
            flow.getChildren()
                    .setAll(Arrays.stream(DayOfWeek.values())
                            .map(day -> box(field, day.getValue(), messages.text("calendar.weekday." + day.getValue())))
                            .toList());
        } else {
            Runnable fill = () -> flow.getChildren()
                    .setAll(model.accounts().stream().map(this::box).toList());
            model.accounts().addListener((ListChangeListener<Account>) _ -> fill.run());
            fill.run();
        }
        var label = new Label(messages.text(field.messageKey()));
        label.getStyleClass().add("ledger-label");
        var whole = new VBox(label, flow, fields.note(field));
        whole.getStyleClass().add("ledger-field");
        return whole;
    }

    private Node box(Account account) {
        return box(
                Field.ACCOUNTS,
                account.id().value(),
                messages.text("calendar.legend.account", account.name(), account.platform()));
    }

    private Node box(Field field, long number, String words) {
        var box = new CheckBox(words);
        box.setId("recurring-" + field.slug() + "-" + number);
        var text = model.form().text(field);
        text.subscribe(now -> box.setSelected(RecurringDraft.numbers(now).contains(number)));
        box.setOnAction(_ -> {
            text.set(RecurringDraft.with(text.get(), number, box.isSelected()));
            model.form().touch(field);
        });
        return box;
    }

    private Node exceptions() {
        var lines = new VBox();
        lines.getStyleClass().add("ledger-section");
        lines.setId("recurring-exceptions");
        Runnable fill = () -> {
            var nodes = new ArrayList<Node>();
            var heading = new Label(messages.text("calendar.exceptions"));
            heading.getStyleClass().add("ledger-heading");
            nodes.add(heading);
            model.exceptions().forEach(exception -> nodes.add(line(exception)));
            lines.getChildren().setAll(nodes);
            show(lines, !model.exceptions().isEmpty());
        };
        model.exceptions().addListener((ListChangeListener<RecurringException>) _ -> fill.run());
        fill.run();
        return lines;
    }

    private Node line(RecurringException exception) {
        var line = new HBox(new Label(model.words().exception(exception)));
        line.getStyleClass().add("filter-bar");
        if (exception.post() == null) {
            var back = new Button(messages.text("calendar.exception.take-back"));
            back.setId("exception-" + exception.day());
            back.setOnAction(_ -> model.takeBack(exception));
            line.getChildren().add(back);
        }
        return line;
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
