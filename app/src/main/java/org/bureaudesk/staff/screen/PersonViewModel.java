package org.bureaudesk.staff.screen;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.PersonId;
import org.bureaudesk.staff.Role;
import org.bureaudesk.staff.SignInMode;
import org.bureaudesk.staff.SignInService;
import org.bureaudesk.staff.StaffService;
import org.bureaudesk.staff.StaffSettings;
import org.bureaudesk.staff.screen.PersonDraft.Field;
import org.bureaudesk.ui.Screens;
import org.bureaudesk.ui.ledger.FormModel;
import org.bureaudesk.ui.ledger.RecordDesk;
import org.bureaudesk.ui.ledger.SheetExport;

/// The state of the list of persons and of the settings of signing in. FX thread only.
final class PersonViewModel {

    final ObjectProperty<SignInMode> mode = new SimpleObjectProperty<>(SignInMode.NAMED);
    final ObjectProperty<Integer> idleMinutes = new SimpleObjectProperty<>(0);
    private final Map<Role, StringProperty> titles = new EnumMap<>(Role.class);

    private final StaffService staff;
    private final SignInService signIn;
    private final Screens screens;
    private final FormModel<Field> form;
    private final RecordDesk<Person, Map<Field, String>> desk;
    private final ReadOnlyObjectWrapper<Set<PersonId>> withPassword = new ReadOnlyObjectWrapper<>(Set.of());
    private StaffSettings written = new StaffSettings(SignInMode.NAMED, 0, Map.of());

    PersonViewModel(StaffService staff, SignInService signIn, Screens screens) {
        this.staff = staff;
        this.signIn = signIn;
        this.screens = screens;
        for (var role : Role.values()) {
            titles.put(role, new SimpleStringProperty(""));
        }
        form = new FormModel<>(Field.class, texts -> PersonDraft.check(texts, LocalDate.now(screens.clock())));
        desk = new RecordDesk<>(new PersonRecords(staff, screens.messages()), form, screens.tasks(), screens.dialogs());
        staff.onChange(() -> screens.tasks().later(this::reload));
    }

    RecordDesk<Person, Map<Field, String>> desk() {
        return desk;
    }

    FormModel<Field> form() {
        return form;
    }

    /// Numbers of those who have a password.
    ReadOnlyObjectProperty<Set<PersonId>> withPassword() {
        return withPassword.getReadOnlyProperty();
    }

    void reload() {
        desk.reload();
        screens.tasks().load(signIn::withPassword, withPassword::set, () -> {});
        screens.tasks().load(staff::settings, this::show, () -> {});
    }

    StringProperty title(Role role) {
        return Objects.requireNonNull(titles.get(role));
    }

    RoleWords words() {
        return new RoleWords(screens.messages(), written);
    }

    boolean isHere(Person person) {
        return person.isHere(LocalDate.now(screens.clock()));
    }

    private void show(StaffSettings settings) {
        written = settings;
        mode.set(settings.mode());
        idleMinutes.set(settings.idleMinutes());
        titles.forEach((role, title) -> title.set(settings.title(role).orElse("")));
    }

    /// Writes the settings as chosen; what is refused is shown as it was again.
    void saveSettings() {
        var own = new EnumMap<Role, String>(Role.class);
        titles.forEach((role, title) -> own.put(role, title.getValueSafe()));
        var wanted = new StaffSettings(mode.get(), idleMinutes.get(), own);
        if (!wanted.equals(written)) {
            screens.tasks()
                    .load(
                            () -> {
                                staff.change(wanted);
                                return true;
                            },
                            _ -> {},
                            this::reload);
        }
    }

    void setPassword(Person person, char[] password, Runnable done) {
        screens.tasks().perform(() -> signIn.setPassword(person, password), done);
    }

    void export(List<Person> persons) {
        var messages = screens.messages();
        var words = words();
        List<Column<Person>> columns = List.of(
                Column.of(messages.text("staff.field.name"), Person::name),
                Column.of(messages.text("staff.field.post"), Person::post),
                Column.wide(messages.text("staff.field.roles"), words::titles),
                Column.of(messages.text("staff.field.left-on"), Person::leftOn));
        new SheetExport(screens).ask("staff.title", new Sheet<>(messages.text("staff.title"), columns, persons));
    }
}
