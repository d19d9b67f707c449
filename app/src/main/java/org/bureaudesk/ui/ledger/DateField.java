package org.bureaudesk.ui.ledger;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.bureaudesk.text.DateText;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/// A text field for a day: typed in any form [DateText] knows, or picked; written out as 2026年11月23日 when left.
final class DateField extends CustomTextField {

    private final Messages messages;

    /// @param picker whether a calendar can be opened from it
    DateField(Messages messages, boolean picker) {
        this.messages = messages;
        getStyleClass().add("day-field");
        setPromptText(picker ? messages.text("ledger.date-prompt") : "");
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                writeOut();
            }
        });
        if (picker) {
            setRight(pickButton());
            addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
                    pick();
                }
            });
        }
    }

    private Button pickButton() {
        var button = new Button(null, new FontIcon("fth-calendar"));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL, "day-field-button");
        button.setFocusTraversable(false);
        button.setAccessibleText(messages.text("ledger.pick-date"));
        button.setOnAction(_ -> pick());
        return button;
    }

    private void writeOut() {
        DateText.parse(getText()).ifPresent(day -> setText(Words.date(day, messages)));
    }

    private void pick() {
        var calendar = new Calendar(DateText.parse(getText()).orElse(null));
        var popup = new Popup();
        var card = new StackPane(calendar);
        card.getStyleClass().add("day-field-popup");
        card.getStylesheets().addAll(FormStyle.SHEET);
        popup.getContent().add(card);
        popup.setAutoHide(true);
        calendar.valueProperty().addListener((_, _, day) -> {
            take(day);
            popup.hide();
        });
        var corner = localToScreen(0, getHeight());
        popup.show(this, corner.getX(), corner.getY());
    }

    private void take(LocalDate day) {
        setText(Words.date(day, messages));
        requestFocus();
        end();
    }
}
