package org.bureaudesk.lexicon.screen;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Badge;
import org.bureaudesk.ui.Frames;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;

/// The room of lists: terms, leaders, bodies, hosts, a place to try them, and what to do about published posts.
final class LexiconView implements View {

    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    /// The pages, in the order of their tabs.
    enum Page {
        TERMS,
        LEADERS,
        BODIES,
        HOSTS,
        TRY,
        RESCAN;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A page with something to do as a whole, which stands at the end of the line of the tabs.
    interface WithDeeds extends View {

        Node deeds();
    }

    /// The pages as they are built when they are first looked at, and what a file would do.
    record Parts(Map<Page, Supplier<View>> pages, Supplier<View> preview) {}

    private final Parts parts;
    private final ImportViewModel imports;
    private final Messages messages;
    private final Map<Page, View> built = new EnumMap<>(Page.class);
    private final Map<Page, ToggleButton> tabs = new EnumMap<>(Page.class);
    private final BorderPane pages = new BorderPane();
    private final HBox deeds = new HBox();
    private final StackPane root = new StackPane();
    private @Nullable View preview;
    private Page current = Page.TERMS;

    LexiconView(Parts parts, ImportViewModel imports, Badge badge, Screens screens) {
        this.parts = parts;
        this.imports = imports;
        this.messages = screens.messages();
        pages.getStyleClass().addAll("page", "lexicon");
        pages.setTop(tabLine(badge));
        root.getStyleClass().add("lexicon-root");
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (FIND.match(key) && imports.planProperty().get() == null) {
                viewOf(current).search();
                key.consume();
            }
        });
        root.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        root.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            event.getDragboard().getFiles().stream().findFirst().ifPresent(f -> imports.read(f.toPath()));
            event.setDropCompleted(true);
            event.consume();
        });
        root.getChildren().setAll(pages);
        imports.planProperty().subscribe(plan -> {
            if (plan != null) {
                preview(); // built in one frame, shown in the next
            }
            Frames.begin(this::front);
        });
        show(Page.TERMS);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        viewOf(current).shown();
    }

    /// `rescan` shows the queue, `new` a form for a new term, a file its preview.
    @Override
    public void open(Object what) {
        if ("rescan".equals(what)) {
            show(Page.RESCAN);
        } else if ("new".equals(what)) {
            create();
        } else if (what instanceof Path file) {
            imports.read(file);
        }
    }

    @Override
    public boolean create() {
        if (imports.planProperty().get() != null) {
            return false;
        }
        return viewOf(current).create();
    }

    private Node tabLine(Badge badge) {
        var group = new ToggleGroup();
        var line = new HBox();
        line.getStyleClass().add("review-tabs");
        for (var page : Page.values()) {
            var tab = new ToggleButton(messages.text("lexicon.page." + page.id()));
            tab.setId("lexicon-tab-" + page.id());
            tab.setToggleGroup(group);
            tab.setOnAction(_ -> show(page));
            tabs.put(page, tab);
            line.getChildren().add(tab);
        }
        badge.countProperty()
                .subscribe(count -> Objects.requireNonNull(tabs.get(Page.RESCAN))
                        .setText(
                                count.intValue() == 0
                                        ? messages.text("lexicon.page.rescan")
                                        : messages.text("lexicon.page.rescan-counted", count.intValue())));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        deeds.getStyleClass().add("filter-choices");
        line.getChildren().addAll(gap, deeds);
        var box = new VBox(line);
        box.getStyleClass().add("review-tabs-line");
        return box;
    }

    /// The preview while there is a file to look at, else the pages.
    private void front() {
        var shown = imports.planProperty().get() == null ? null : preview();
        root.getChildren().setAll(shown == null ? pages : shown.root());
        if (shown != null) {
            shown.shown();
        }
    }

    private void show(Page page) {
        current = page;
        tabs.forEach((other, tab) -> tab.setSelected(other == page));
        var view = viewOf(page);
        pages.setCenter(view.root());
        deeds.getChildren().setAll(view instanceof WithDeeds with ? List.of(with.deeds()) : List.of());
        view.shown();
    }

    private View viewOf(Page page) {
        return built.computeIfAbsent(
                page, p -> Objects.requireNonNull(parts.pages().get(p)).get());
    }

    private View preview() {
        var known = preview == null ? parts.preview().get() : preview;
        preview = known;
        return known;
    }

    /// Asks for a file and shows what it would do.
    static void choose(ImportViewModel imports, Screens screens) {
        List<Path> files = screens.dialogs().chooseOpen("lexicon.import.choose", "xlsx", "csv", "txt", "xls");
        files.stream().findFirst().ifPresent(imports::read);
    }
}
