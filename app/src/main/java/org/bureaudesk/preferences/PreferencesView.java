package org.bureaudesk.preferences;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.bureaudesk.rules.RulePack;
import org.bureaudesk.settings.Settings;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.View;
import org.bureaudesk.ui.form.FormGrid;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The settings screen: what a bureau sets once, all on one page. A field is written when it is left.
final class PreferencesView implements View {

    private static final List<Integer> DECIMALS = List.of(0, 1, 2, 3);
    private static final List<Double> SCALES = List.of(0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0);

    private final PreferencesViewModel model;
    private final Screens screens;
    private final View review;
    private final Messages messages;
    private final VBox packs = new VBox();
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);

    PreferencesView(
            PreferencesViewModel model, RuleImportViewModel rules, Screens screens, View review, DataView data) {
        this.model = model;
        this.review = review;
        this.screens = screens;
        this.messages = screens.messages();
        page.getStyleClass().addAll("page", "preferences");
        packs.getStyleClass().add("pack-list");
        page.getChildren()
                .addAll(
                        card("preferences.unit", unit()),
                        card("preferences.packs", new VBox(packs, imports(rules))),
                        card("preferences.review", review.root()),
                        card("preferences.display", display()),
                        card("preferences.report", report()),
                        card("preferences.data", data.root()),
                        card("preferences.about", new AboutView(messages).root()));
        root.setFitToWidth(true);
        root.getStyleClass().add("page-scroll");
        root.setId("preferences");
        model.allPacks().addListener((ListChangeListener<RulePack>) _ -> showPacks());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        model.reload();
        review.shown();
    }

    @Override
    public void leaving() {
        model.save();
    }

    private Parent unit() {
        var grid = new FormGrid(messages);
        var fault = text(grid, "unit-name", "preferences.unit-name", model.unitName);
        model.unitName.subscribe(
                _ -> fault.set(model.unitNameFault().map(messages::text).orElse("")));
        text(grid, "short-name", "preferences.short-name", model.shortName);
        text(grid, "district-office", "preferences.district-office", model.districtOffice);
        text(grid, "recipient", "preferences.recipient", model.recipient);
        return grid.root();
    }

    private Parent display() {
        var grid = new FormGrid(messages);
        choice(grid, "theme", "preferences.theme", List.of(Settings.Theme.values()), this::themeName, model.theme);
        choice(grid, "text-scale", "preferences.text-scale", SCALES, s -> Math.round(s * 100) + "%", model.textScale);
        choice(
                grid,
                "start-notice",
                "preferences.start-notice",
                List.of(false, true),
                on -> messages.text(on ? "preferences.start-notice.on" : "preferences.start-notice.off"),
                model.startNotice);
        return grid.root();
    }

    private Parent report() {
        var grid = new FormGrid(messages);
        choice(
                grid,
                "percent-decimals",
                "preferences.percent-decimals",
                DECIMALS,
                String::valueOf,
                model.percentDecimals);
        text(grid, "font-title", "preferences.font.title", model.titleFont);
        text(grid, "font-heading", "preferences.font.heading", model.headingFont);
        text(grid, "font-subheading", "preferences.font.subheading", model.subheadingFont);
        text(grid, "font-body", "preferences.font.body", model.bodyFont);
        text(grid, "font-page", "preferences.font.page", model.pageFont);
        text(grid, "font-latin", "preferences.font.latin", model.latinFont);
        return grid.root();
    }

    private void showPacks() {
        packs.getChildren().setAll(model.allPacks().stream().map(this::pack).toList());
    }

    private Node imports(RuleImportViewModel rules) {
        var dialogs = screens.dialogs();
        var pack = new Button(messages.text("preferences.pack.import"), new FontIcon("fth-upload"));
        pack.setId("pack-import");
        pack.setOnAction(_ -> rules.importPacks(dialogs.chooseOpen("preferences.pack.import", "json")));
        var holidays = new Button(messages.text("preferences.holidays.import"), new FontIcon("fth-calendar"));
        holidays.setId("holidays-import");
        holidays.setOnAction(_ -> rules.importHolidays(dialogs.chooseOpen("preferences.holidays.import", "json")));
        rules.newPack().subscribe(title -> tell("preferences.pack.imported", title));
        rules.newYear().subscribe(year -> tell("preferences.holidays.imported", year));
        var line = new FlowPane(pack, holidays);
        line.getStyleClass().add("button-flow");
        return line;
    }

    private void tell(String key, String fact) {
        if (!fact.isEmpty()) {
            screens.dialogs().notice(key, fact);
        }
    }

    private Node pack(RulePack pack) {
        var box = new CheckBox(messages.text("preferences.pack", pack.title(), pack.version(), pack.effectiveFrom()));
        box.setId("pack-" + pack.id());
        box.setWrapText(true);
        box.setSelected(model.isInForce(pack));
        box.setOnAction(_ -> {
            if (!model.putInForce(pack, box.isSelected())) {
                box.setSelected(true);
                screens.dialogs().notice("preferences.pack.last");
            }
        });
        var source = new Label(pack.source());
        source.getStyleClass().addAll("muted", "small", "pack-source");
        source.setWrapText(true);
        return new VBox(box, source);
    }

    private String themeName(Settings.Theme theme) {
        return switch (theme) {
            case SYSTEM -> messages.text("preferences.theme.system");
            case LIGHT -> messages.text("preferences.theme.light");
            case DARK -> messages.text("preferences.theme.dark");
        };
    }

    private StringProperty text(FormGrid grid, String id, String labelKey, StringProperty value) {
        var field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        field.setOnAction(_ -> model.save());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.save();
            }
        });
        return grid.add(labelKey, field);
    }

    private <T> void choice(
            FormGrid grid, String id, String labelKey, List<T> values, Function<T, String> name, Property<T> value) {
        var box = new ChoiceBox<T>();
        box.setId(id);
        box.getItems().addAll(values);
        box.setConverter(new Naming<>(name));
        box.valueProperty().bindBidirectional(value);
        box.setOnAction(_ -> model.save());
        grid.add(labelKey, box);
    }

    private VBox card(String titleKey, Node content) {
        var title = new Label(messages.text(titleKey));
        title.getStyleClass().add("card-title");
        var card = new VBox(title, content);
        card.getStyleClass().add("card");
        return card;
    }

    /// Names the values of a choice; they are never typed.
    private static final class Naming<T> extends StringConverter<@Nullable T> {

        private final Function<T, String> name;

        Naming(Function<T, String> name) {
            this.name = name;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : name.apply(value);
        }

        @Override
        public @Nullable T fromString(String text) {
            return null;
        }
    }
}
