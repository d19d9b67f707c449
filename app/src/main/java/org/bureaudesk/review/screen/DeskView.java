package org.bureaudesk.review.screen;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bureaudesk.review.Dossier;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One post under review: left the text as it goes out, right the checklist, below what can be done.
final class DeskView implements View {

    private static final double HALF = 0.52;

    private final DeskViewModel model;
    private final Screens screens;
    private final Messages messages;
    private final MarkWords words;
    private final Runnable back;
    private final TextView text;
    private final HistoryView history;
    private final SheetView sheet;
    private final SignView sign;
    private final ChecklistView checklist;
    private boolean blank = true;
    private final Label title = new Label();
    private final Label state = new Label();
    private final StackPane left = new StackPane();
    private final BorderPane root = new BorderPane();

    DeskView(DeskViewModel model, PaperViewModel paper, Screens screens, MarkWords words, Runnable back) {
        this.model = model;
        this.screens = screens;
        this.messages = screens.messages();
        this.words = words;
        this.back = back;
        text = new TextView(model, paper, messages);
        history = new HistoryView(model, messages, words);
        sheet = new SheetView(model, paper, screens);
        sign = new SignView(model, screens, words);
        checklist = new ChecklistView(model, screens, words);
        root.setId("review-desk");
        root.getStyleClass().add("review-desk");
        root.setTop(top(paper));
        root.setCenter(halves());
        model.dossierProperty().subscribe(this::show);
        checklist.onEnd(sign::focusOpinion);
        DeskKeysView.listen(root, checklist, sign, back);
    }

    @Override
    public Parent root() {
        return root;
    }

    private Node top(PaperViewModel paper) {
        var leave = new Button(messages.text("review.back"), new FontIcon("fth-arrow-left"));
        leave.setId("review-back");
        leave.setOnAction(_ -> back.run());
        title.setId("review-post-title");
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        state.setId("review-state");
        state.getStyleClass().add("review-badge");
        state.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var edit = new Button(messages.text("review.edit"), new FontIcon("fth-edit-2"));
        edit.setId("review-edit");
        edit.setOnAction(_ -> edit());
        var print = new Button(messages.text("review.form.make"), new FontIcon("fth-printer"));
        print.setId("review-form");
        print.setOnAction(_ -> paper.write(model.dossierProperty().get(), screens.dialogs()));
        var credit = new Button(messages.text("review.credit"), new FontIcon("fth-clipboard"));
        credit.setId("review-credit");
        credit.setOnAction(_ -> copyCredit(paper));
        var list = new Button(messages.text("review.checklist.copy"), new FontIcon("fth-copy"));
        list.setId("review-checklist-copy");
        list.setOnAction(_ -> copyChecklist(paper));
        for (var button : new Button[] {edit, print, list, credit}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        var top = new HBox(leave, title, state, gap, edit, print, list, credit);
        top.getStyleClass().add("review-top");
        return top;
    }

    private void edit() {
        var dossier = model.dossierProperty().get();
        if (dossier != null) {
            screens.navigator().go("post", dossier.post().id());
        }
    }

    private void copyCredit(PaperViewModel paper) {
        var dossier = model.dossierProperty().get();
        if (dossier != null) {
            var line = paper.creditLine(dossier);
            copy(line);
            screens.dialogs().notice("review.credit.copied", line);
        }
    }

    private void copyChecklist(PaperViewModel paper) {
        var dossier = model.dossierProperty().get();
        if (dossier != null) {
            copy(paper.checklist(dossier));
            screens.dialogs()
                    .notice("review.checklist.copied", dossier.asked().items().size());
        }
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private Node halves() {
        VBox.setVgrow(checklist.root(), Priority.ALWAYS);
        var right = new VBox(checklist.root(), sign.root());
        right.getStyleClass().add("review-right");
        var shown = new VBox(pages(), left);
        shown.getStyleClass().add("review-left");
        VBox.setVgrow(left, Priority.ALWAYS);
        var halves = new SplitPane(shown, right);
        halves.setDividerPositions(HALF);
        return halves;
    }

    private Node pages() {
        var group = new ToggleGroup();
        var tabs = new HBox();
        tabs.getStyleClass().add("review-tabs");
        var pages = new java.util.LinkedHashMap<String, Node>();
        pages.put("text", text.root());
        pages.put("difference", text.difference());
        pages.put("history", history.root());
        pages.put("sheet", sheet.root());
        for (Map.Entry<String, Node> page : pages.entrySet()) {
            var tab = new ToggleButton(messages.text("review.page." + page.getKey()));
            tab.setId("review-page-" + page.getKey());
            tab.setToggleGroup(group);
            tab.setOnAction(_ -> {
                model.pageProperty().set(page.getKey());
                tab.setSelected(true);
            });
            model.pageProperty().subscribe(now -> tab.setSelected(page.getKey().equals(now)));
            tabs.getChildren().add(tab);
        }
        model.pageProperty().subscribe(now -> left.getChildren().setAll(pages.getOrDefault(now, text.root())));
        return tabs;
    }

    private void show(@Nullable Dossier dossier) {
        var fresh = blank;
        blank = dossier == null;
        if (dossier == null) {
            title.setText("");
            state.setText("");
            return;
        }
        words.know(dossier.levels());
        var name = dossier.post().text().title();
        title.setText(name.isBlank() ? messages.text("post.untitled") : name);
        state.setText(words.mark(dossier.mark()));
        state.getStyleClass().setAll("review-badge", "review-" + slug(dossier));
        state.setAccessibleText(messages.text("review.column.state") + " " + state.getText());
        if (fresh) { // keys work from the first look on
            root.applyCss(); // until then the lines stand in no window, and nothing there can have the focus
            root.layout();
            checklist.focusFirstOpen();
        }
    }

    private static String slug(Dossier dossier) {
        return dossier.mark().state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
