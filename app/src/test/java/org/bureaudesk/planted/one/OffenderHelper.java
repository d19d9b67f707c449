package org.bureaudesk.planted.one;

import java.time.LocalDate;
import java.util.concurrent.Executors;
import org.bureaudesk.planted.two.OffenderStore;

/// Breaks most laws of the architecture test, on purpose.
public final class OffenderHelper {

    public java.sql.Connection sql;
    public javafx.scene.control.Label control;
    public javafx.stage.FileChooser chooser;
    public org.apache.poi.ss.usermodel.Cell cell;
    public tools.jackson.databind.JsonNode json;
    public org.bureaudesk.app.App root;
    public OffenderStore cycle;

    void style() {
        control.setStyle("-fx-fill: red");
    }

    LocalDate today() {
        Executors.newSingleThreadExecutor().close();
        return LocalDate.now(java.time.ZoneId.systemDefault()).isLeapYear() ? LocalDate.EPOCH : unclocked();
    }

    @SuppressWarnings("JavaTimeDefaultTimeZone")
    private static LocalDate unclocked() {
        return LocalDate.now();
    }
}
