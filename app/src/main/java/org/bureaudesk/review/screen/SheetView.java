package org.bureaudesk.review.screen;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.review.sheet.Say;
import org.bureaudesk.review.sheet.Scan;
import org.bureaudesk.review.sheet.Sheet;
import org.bureaudesk.text.Messages;
import org.bureaudesk.text.Words;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.FormGrid;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the printed form says beyond the post, and the scans of the signed paper. Files dropped on it are taken in.
final class SheetView implements View {

    private final DeskViewModel model;
    private final PaperViewModel paper;
    private final Screens screens;
    private final Messages messages;
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final ComboBox<Say> secret;
    private final ComboBox<Say> personal;
    private final CheckBox outOfRule = new CheckBox();
    private final VBox scans = new VBox();
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);
    private @Nullable Sheet shown;

    SheetView(DeskViewModel model, PaperViewModel paper, Screens screens) {
        this.model = model;
        this.paper = paper;
        this.screens = screens;
        this.messages = screens.messages();
        secret = say("review-sheet-secret");
        personal = say("review-sheet-personal");
        root.setId("review-sheet");
        root.setFitToWidth(true);
        root.getStyleClass().add("page-scroll");
        page.getStyleClass().add("review-paper");
        page.getChildren().addAll(form(), buttons(), scanPart());
        model.dossierProperty().subscribe(this::show);
        takeDrops();
    }

    @Override
    public Parent root() {
        return root;
    }

    private Node form() {
        var grid = new FormGrid(messages);
        for (var name : new String[] {"number", "department", "author", "phone"}) {
            grid.add("review.sheet." + name, field(name));
        }
        grid.add("review.sheet.secret", secret);
        grid.add("review.sheet.personal", personal);
        grid.add("review.sheet.secrecy-opinion", field("secrecy-opinion"));
        grid.add("review.sheet.consent", field("consent"), messages.text("review.sheet.consent-hint"));
        outOfRule.setId("review-sheet-out-of-rule");
        outOfRule.setText(messages.text("review.sheet.out-of-rule"));
        grid.wide(outOfRule);
        grid.add("review.sheet.out-of-rule-reason", field("out-of-rule-reason"));
        grid.add("review.sheet.proofreader", field("proofreader"));
        grid.add("review.sheet.remark", field("remark"));
        return grid.root();
    }

    private TextField field(String name) {
        var field = new TextField();
        field.setId("review-sheet-" + name);
        fields.put(name, field);
        return field;
    }

    private ComboBox<Say> say(String id) {
        var box = new ComboBox<Say>();
        box.setId(id);
        box.getItems().addAll(Say.values());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Say choice) {
                return choice == null ? "" : messages.text(choice.messageKey());
            }

            @Override
            public @Nullable Say fromString(String words) {
                return null; // never typed
            }
        });
        return box;
    }

    private Node buttons() {
        var save = new Button(messages.text("review.sheet.save"), new FontIcon("fth-check"));
        save.setId("review-sheet-save");
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> save());
        var template = new Hyperlink(messages.text("review.form.template"));
        template.setId("review-form-template");
        template.setOnAction(_ -> paper.editTemplate(screens.dialogs()));
        var line = new HBox(save, template);
        line.getStyleClass().add("review-head");
        return line;
    }

    private Node scanPart() {
        var title = new Label(messages.text("review.scans"));
        title.getStyleClass().add("card-title");
        var hint = new Label(messages.text("review.scans.drop"));
        hint.getStyleClass().addAll("muted", "small");
        var add = new Button(messages.text("review.scans.add"), new FontIcon("fth-paperclip"));
        add.setId("review-scan-add");
        add.setOnAction(_ -> paper.attachScans(
                model.dossierProperty().get(),
                screens.dialogs().chooseOpen("review.scans.add", "pdf", "jpg", "jpeg", "png", "tif", "tiff", "bmp")));
        var part = new VBox(title, hint, scans, add);
        part.getStyleClass().add("card");
        return part;
    }

    private void takeDrops() {
        root.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        root.setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles()) {
                paper.attachScans(
                        model.dossierProperty().get(),
                        event.getDragboard().getFiles().stream()
                                .map(File::toPath)
                                .toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    /// What is typed stays until another post is opened or the records have really changed.
    private void show(@Nullable Dossier dossier) {
        if (dossier == null) {
            shown = null;
            return;
        }
        scans.getChildren().setAll(dossier.scans().stream().map(this::line).toList());
        var sheet = dossier.sheet();
        if (sheet.equals(shown)) {
            return;
        }
        shown = sheet;
        set("number", sheet.number());
        set("department", sheet.department());
        set("author", sheet.authorName());
        set("phone", sheet.phone());
        set("secrecy-opinion", sheet.secrecyOpinion());
        set("consent", sheet.consent());
        set("out-of-rule-reason", sheet.outOfRuleReason());
        set("proofreader", sheet.proofreader());
        set("remark", sheet.remark());
        secret.setValue(sheet.secret());
        personal.setValue(sheet.personalData());
        outOfRule.setSelected(sheet.outOfRule());
    }

    private void set(String name, String text) {
        var field = fields.get(name);
        if (field != null) {
            field.setText(text);
        }
    }

    private void save() {
        var before = shown;
        if (before == null) {
            return;
        }
        Function<String, String> typed = name -> {
            var field = fields.get(name);
            return field == null || field.getText() == null
                    ? ""
                    : field.getText().strip();
        };
        var author = typed.apply("author");
        model.save(new Sheet(
                before.post(),
                typed.apply("number"),
                typed.apply("department"),
                author.equals(before.authorName()) ? before.author() : null,
                author,
                typed.apply("phone"),
                secret.getValue(),
                personal.getValue(),
                typed.apply("secrecy-opinion"),
                typed.apply("proofreader"),
                outOfRule.isSelected(),
                typed.apply("out-of-rule-reason"),
                typed.apply("consent"),
                typed.apply("remark")));
    }

    private Node line(Scan scan) {
        var name = new Hyperlink(scan.fileName());
        name.setOnAction(_ -> paper.takeOut(scan, screens.dialogs()));
        var who = new Label(scan.personName() + " " + Words.print(scan.at(), messages));
        who.getStyleClass().addAll("muted", "small");
        var remove = new Button("", new FontIcon("fth-x"));
        remove.getStyleClass().addAll("flat", "button-icon");
        remove.setAccessibleText(messages.text("review.scans.remove", scan.fileName()));
        remove.setOnAction(_ -> {
            if (screens.dialogs()
                    .confirm(
                            "review.scans.remove-title",
                            "review.scans.remove",
                            "review.scans.remove-title",
                            scan.fileName())) {
                paper.remove(scan);
            }
        });
        var line = new HBox(name, who, remove);
        line.getStyleClass().add("review-head");
        return line;
    }
}
