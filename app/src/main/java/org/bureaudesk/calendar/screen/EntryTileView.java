package org.bureaudesk.calendar.screen;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.bureaudesk.account.Account;
import org.bureaudesk.calendar.CalendarEntry;
import org.bureaudesk.review.ReviewState;
import org.bureaudesk.ui.View;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One tile: account colours, time, title, state. Made once and shown again with other entries.
final class EntryTileView implements View {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass PUBLISHED = PseudoClass.getPseudoClass("published");
    private static final PseudoClass OVERDUE = PseudoClass.getPseudoClass("overdue");
    private static final PseudoClass COLUMN = PseudoClass.getPseudoClass("column");
    private static final int MOST_STRIPES = 4;

    /// The sign of what was taken down or is to be.
    static final String WITHDRAWN = "fth-x-circle";

    private final HBox root = new HBox();
    private final HBox stripes = new HBox();
    private final Label time = new Label();
    private final Label title = new Label();
    private final Label words = new Label();
    private final FontIcon state = new FontIcon("fth-circle");
    private final Tooltip tip = new Tooltip();
    private @Nullable CalendarEntry entry;
    private String colour = "";
    private int shownStripes;
    private final boolean inWords;

    /// @param inWords whether the state stands there in words too, where there is room
    EntryTileView(boolean inWords) {
        this.inWords = inWords;
        root.getStyleClass().add("tile");
        stripes.getStyleClass().add("tile-stripes");
        time.getStyleClass().add("tile-time");
        title.getStyleClass().add("tile-title");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setWrapText(inWords);
        time.setMinWidth(Region.USE_PREF_SIZE);
        words.getStyleClass().addAll("muted", "small");
        words.setMinWidth(0);
        state.getStyleClass().add("tile-state");
        HBox.setHgrow(title, Priority.ALWAYS);
        root.getChildren().setAll(inWords ? List.of(stripes, lines()) : List.of(stripes, time, title, state));
        Tooltip.install(root, tip);
    }

    /// Time and state above, the title below.
    private VBox lines() {
        var lines = new VBox(new HBox(time, words, state), title);
        lines.getChildren().getFirst().getStyleClass().add("tile-head");
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        return lines;
    }

    @Override
    public Parent root() {
        return root;
    }

    /// `null` before the first [#show].
    @Nullable
    CalendarEntry entry() {
        return entry;
    }

    void show(CalendarEntry newEntry, EntryWords says, List<Account> order, boolean selected) {
        if (!newEntry.equals(entry)) {
            entry = newEntry;
            time.setText(says.time(newEntry));
            title.setText(inWords ? says.title(newEntry) : newEntry.title());
            words.setText(says.state(newEntry));
            state.setIconLiteral(icon(newEntry));
            tip.setText(says.all(newEntry));
            root.setAccessibleText(says.all(newEntry));
            root.pseudoClassStateChanged(PUBLISHED, newEntry.isPublished());
            root.pseudoClassStateChanged(OVERDUE, newEntry.kind() == CalendarEntry.Kind.OVERDUE);
            root.pseudoClassStateChanged(
                    COLUMN,
                    newEntry.kind() == CalendarEntry.Kind.COLUMN || newEntry.kind() == CalendarEntry.Kind.MISSED);
        }
        wear(newEntry, order);
        root.pseudoClassStateChanged(SELECTED, selected);
    }

    private void wear(CalendarEntry shown, List<Account> order) {
        var style = EntryWords.colourOf(shown.accounts().getFirst(), order);
        if (!style.equals(colour)) {
            root.getStyleClass().remove(colour);
            root.getStyleClass().add(style);
            colour = style;
        }
        var more = Math.min(MOST_STRIPES, shown.accounts().size()) - 1;
        if (more > 0 || shownStripes > 0) {
            stripes.getChildren().clear();
            for (int i = 1; i <= more; i++) {
                var stripe = new Region();
                stripe.getStyleClass()
                        .addAll("stripe", EntryWords.colourOf(shown.accounts().get(i), order));
                stripes.getChildren().add(stripe);
            }
            shownStripes = more;
        }
    }

    /// What state an entry has, without colour.
    static String icon(CalendarEntry entry) {
        return switch (entry.kind()) {
            case PUBLISHED -> entry.withdrawal() == null ? "fth-check" : WITHDRAWN;
            case OVERDUE -> "fth-alert-circle";
            case COLUMN -> "fth-repeat";
            case MISSED -> "fth-slash";
            case PLANNED -> {
                var review = entry.review();
                yield review == null ? "fth-edit-3" : icon(review);
            }
        };
    }

    private static String icon(ReviewState review) {
        return switch (review) {
            case DRAFT, WITHDRAWN -> "fth-edit-3";
            case IN_REVIEW -> "fth-clock";
            case APPROVED -> "fth-check-square";
            case RETURNED -> "fth-corner-up-left";
            case LATE, CHANGED, UNREVIEWED -> "fth-alert-triangle";
            case URGENT -> "fth-zap";
        };
    }
}
