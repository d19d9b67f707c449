package org.bureaudesk.calendar.paper;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.ledger.SheetExport;
import org.kordamp.ikonli.javafx.FontIcon;

/// What goes out of the calendar on paper or as a file, and what comes in as one.
final class PapersView implements View {

    private final Supplier<Shown> shown;
    private final PaperService papers;
    private final Screens screens;
    private final Messages messages;
    private final MenuButton root = new MenuButton();

    PapersView(Supplier<Shown> shown, PaperService papers, Screens screens) {
        this.shown = shown;
        this.papers = papers;
        this.screens = screens;
        messages = screens.messages();
        root.setId("calendar-papers");
        root.setText(messages.text("calendar.papers"));
        root.setGraphic(new FontIcon("fth-printer"));
        root.getItems()
                .addAll(
                        item("wall-a4", () -> exportWall(false)),
                        item("wall-a3", () -> exportWall(true)),
                        item("print-a4", () -> print(Paper.A4)),
                        item("print-a3", () -> print(Paper.A3)),
                        new SeparatorMenuItem(),
                        item("list", this::exportList),
                        item("ics", this::exportIcs),
                        new SeparatorMenuItem(),
                        item("import", this::importPlan));
    }

    @Override
    public Parent root() {
        return root;
    }

    private MenuItem item(String name, Runnable action) {
        var item = new MenuItem(messages.text("calendar.papers." + name));
        item.setId("calendar-papers-" + name);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// The plan of the office sheet, with every mistake in its row before anything is written.
    private void importPlan() {
        var files = screens.dialogs().chooseOpen("calendar.papers.import", "xlsx", "xls", "csv");
        if (!files.isEmpty()) {
            screens.navigator().go("intake", files);
        }
    }

    private void exportWall(boolean large) {
        var now = shown.get();
        save(
                messages.text(
                        "calendar.wall.title",
                        now.month().getYear(),
                        now.month().getMonthValue()),
                "xlsx",
                file -> papers.wallSheet(file, now, large));
    }

    private void exportIcs() {
        var entries = shown.get().entries();
        save(messages.text("calendar.list"), "ics", file -> papers.ics(file, entries));
    }

    private void save(String name, String extension, Consumer<Path> writer) {
        screens.dialogs()
                .chooseSave("ui.export.title", name + "." + extension, extension)
                .ifPresent(file -> screens.tasks().perform(() -> writer.accept(file), () -> {
                    screens.dialogs().notice("ui.export.done", file.getFileName());
                    screens.dialogs().reveal(file);
                }));
    }

    private void print(Paper paper) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            screens.dialogs().notice("calendar.papers.no-printer");
            return;
        }
        var now = shown.get();
        screens.tasks().load(() -> papers.wall(now), plan -> print(job, paper, plan), () -> {});
    }

    private void print(PrinterJob job, Paper paper, WallPlan plan) {
        var layout = job.getPrinter()
                .createPageLayout(paper, PageOrientation.LANDSCAPE, Printer.MarginType.HARDWARE_MINIMUM);
        job.getJobSettings().setPageLayout(layout);
        job.getJobSettings().setJobName(plan.title());
        if (!job.showPrintDialog(root.getScene().getWindow())) {
            job.cancelJob();
            return;
        }
        var chosen = job.getJobSettings().getPageLayout();
        var view = new WallPlanView(plan, chosen.getPrintableWidth(), chosen.getPrintableHeight());
        var scene = new Scene(view.root());
        scene.getStylesheets().setAll(root.getScene().getStylesheets());
        view.root().applyCss();
        view.root().layout();
        if (job.printPage(chosen, view.root()) && job.endJob()) {
            screens.dialogs().notice("calendar.papers.printed");
        } else {
            screens.dialogs().notice("calendar.papers.not-printed");
        }
    }

    private void exportList() {
        new SheetExport(screens).ask("calendar.list", papers.list(shown.get().entries()));
    }
}
