package org.bureaudesk.ui.form;

import java.time.Clock;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.jspecify.annotations.Nullable;

/// A field for a day, with a calendar to pick from. Takes what [DayText] takes and shows 2026年11月23日.
public final class DateField {

    private final Messages messages;
    private final Clock clock;
    private final DatePicker picker = new DatePicker();
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");

    public DateField(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
        picker.getStyleClass().add("date-field");
        picker.setConverter(new DayConverter());
        picker.setShowWeekNumbers(false);
        picker.setPromptText(messages.text("ui.date.prompt"));
        picker.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit();
            }
        });
        picker.valueProperty().subscribe(_ -> fault.set(""));
    }

    public DatePicker node() {
        return picker;
    }

    /// `null` where the field is empty.
    public ObjectProperty<@Nullable LocalDate> valueProperty() {
        return picker.valueProperty();
    }

    /// What is wrong with the typed text, in words; empty where nothing is. What cannot be read stays as typed.
    public ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /// Reads what was typed; called by itself when the focus leaves. Whether it could be read.
    public boolean commit() {
        var typed = picker.getEditor().getText();
        if (typed == null || typed.isBlank()) {
            fault.set("");
            picker.setValue(null);
            return true;
        }
        var day = DayText.parse(typed, LocalDate.now(clock));
        if (day.isEmpty()) {
            fault.set(messages.text("ui.date.unreadable", typed));
            return false;
        }
        picker.setValue(day.get());
        picker.getEditor().setText(Words.date(day.get(), messages));
        fault.set("");
        return true;
    }

    private final class DayConverter extends StringConverter<@Nullable LocalDate> {

        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : Words.date(day, messages);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String typed) {
            if (typed == null || typed.isBlank()) {
                return null;
            }
            return DayText.parse(typed, LocalDate.now(clock)).orElse(picker.getValue());
        }
    }
}
