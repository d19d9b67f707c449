package org.bureaudesk.preferences;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.bureaudesk.demo.DemoService;
import org.bureaudesk.rules.RulePack;
import org.bureaudesk.rules.RulePacks;
import org.bureaudesk.settings.Settings;
import org.bureaudesk.settings.SettingsFile;
import org.bureaudesk.storage.Backups;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// The settings as they are being made. Every change is written at once, one after the other. FX thread only.
final class PreferencesViewModel {

    final StringProperty unitName = new SimpleStringProperty("");
    final StringProperty shortName = new SimpleStringProperty("");
    final StringProperty districtOffice = new SimpleStringProperty("");
    final StringProperty recipient = new SimpleStringProperty("");
    final StringProperty titleFont = new SimpleStringProperty("");
    final StringProperty headingFont = new SimpleStringProperty("");
    final StringProperty subheadingFont = new SimpleStringProperty("");
    final StringProperty bodyFont = new SimpleStringProperty("");
    final StringProperty pageFont = new SimpleStringProperty("");
    final StringProperty latinFont = new SimpleStringProperty("");
    final ObjectProperty<Integer> percentDecimals = new SimpleObjectProperty<>(1);
    final ObjectProperty<Settings.Theme> theme = new SimpleObjectProperty<>(Settings.Theme.SYSTEM);
    final ObjectProperty<Double> textScale = new SimpleObjectProperty<>(1.0);
    final ObjectProperty<Boolean> startNotice = new SimpleObjectProperty<>(false);

    private final SettingsFile file;
    private final RulePacks packs;
    private final Backups backups;
    private final DemoService demo;
    private final Tasks tasks;
    private final ObservableList<RulePack> allPacks = FXCollections.observableArrayList();
    private final ObservableList<RulePack> readOnlyPacks = FXCollections.unmodifiableObservableList(allPacks);
    private final ObservableList<String> packsInForce = FXCollections.observableArrayList();
    private final ObservableList<Backups.Copy> copies = FXCollections.observableArrayList();
    private final ObservableList<Backups.Copy> readOnlyCopies = FXCollections.unmodifiableObservableList(copies);
    private final ReadOnlyObjectWrapper<@Nullable Path> newBackup = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper demoPresent = new ReadOnlyBooleanWrapper();
    private Settings written;
    private boolean writing;

    PreferencesViewModel(SettingsFile file, RulePacks packs, Backups backups, DemoService demo, Tasks tasks) {
        this.file = file;
        this.packs = packs;
        this.backups = backups;
        this.demo = demo;
        this.tasks = tasks;
        written = file.get();
        show(written);
    }

    ObservableList<RulePack> allPacks() {
        return readOnlyPacks;
    }

    /// The copies there are, the newest first.
    ObservableList<Backups.Copy> copies() {
        return readOnlyCopies;
    }

    /// The copy just made, for a notice.
    ReadOnlyObjectProperty<@Nullable Path> newBackup() {
        return newBackup.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty demoPresent() {
        return demoPresent.getReadOnlyProperty();
    }

    /// Takes the demonstration bureau out in one action.
    void removeDemo() {
        tasks.loadLong(
                "preferences.demo.removing",
                _ -> {
                    demo.remove();
                    return true;
                },
                _ -> reload());
    }

    void reload() {
        show(file.get());
        tasks.load(demo::isPresent, demoPresent::set, () -> {});
        tasks.load(packs::all, allPacks::setAll, () -> {});
        tasks.load(backups::all, copies::setAll, () -> {});
    }

    /// The key of what is wrong with the name of the unit; empty where nothing is.
    Optional<String> unitNameFault() {
        return unitName.get().isBlank() ? Optional.of("preferences.unit-name.missing") : Optional.empty();
    }

    boolean isInForce(RulePack pack) {
        return packsInForce.contains(pack.id());
    }

    /// At least one pack stays in force; the last one cannot be taken out. Whether the wish was followed.
    boolean putInForce(RulePack pack, boolean wanted) {
        if (wanted && !isInForce(pack)) {
            packsInForce.add(pack.id());
        } else if (!wanted) {
            if (packsInForce.size() == 1) {
                return false;
            }
            packsInForce.removeIf(name -> name.equals(pack.id()) || name.startsWith(pack.id() + "@"));
        }
        save();
        return true;
    }

    /// Writes what has changed; a change made meanwhile is written afterwards.
    void save() {
        var wanted = asTyped();
        if (writing || wanted.equals(written)) {
            return;
        }
        writing = true;
        tasks.load(
                () -> {
                    file.set(wanted);
                    return wanted;
                },
                done -> written = done,
                () -> {
                    writing = false;
                    if (wanted.equals(written)) {
                        save();
                    }
                });
    }

    void backUp() {
        tasks.loadLong("preferences.backup.running", _ -> backups.make(), made -> {
            newBackup.set(made);
            tasks.load(backups::all, copies::setAll, () -> {});
        });
    }

    private Settings asTyped() {
        return new Settings(
                unitName.get().strip(),
                orElse(shortName, Settings.DEFAULT.shortName()),
                districtOffice.get().strip(),
                recipient.get().strip(),
                List.copyOf(packsInForce),
                fonts(),
                percentDecimals.get(),
                theme.get(),
                textScale.get(),
                startNotice.get());
    }

    private Settings.Fonts fonts() {
        var official = Settings.Fonts.OFFICIAL;
        return new Settings.Fonts(
                orElse(titleFont, official.title()),
                orElse(headingFont, official.heading()),
                orElse(subheadingFont, official.subheading()),
                orElse(bodyFont, official.body()),
                orElse(pageFont, official.pageNumber()),
                orElse(latinFont, official.latin()));
    }

    private static String orElse(StringProperty typed, String otherwise) {
        return typed.get().isBlank() ? otherwise : typed.get().strip();
    }

    private void show(Settings settings) {
        unitName.set(settings.unitName());
        shortName.set(settings.shortName());
        districtOffice.set(settings.districtOffice());
        recipient.set(settings.recipient());
        titleFont.set(settings.fonts().title());
        headingFont.set(settings.fonts().heading());
        subheadingFont.set(settings.fonts().subheading());
        bodyFont.set(settings.fonts().body());
        pageFont.set(settings.fonts().pageNumber());
        latinFont.set(settings.fonts().latin());
        percentDecimals.set(settings.percentDecimals());
        theme.set(settings.theme());
        textScale.set(settings.textScale());
        startNotice.set(settings.startNotice());
        packsInForce.setAll(settings.rulePacks());
        written = settings;
    }
}
