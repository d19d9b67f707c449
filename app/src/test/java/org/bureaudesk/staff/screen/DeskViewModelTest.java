package org.bureaudesk.staff.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.Role;
import org.bureaudesk.staff.SignInMode;
import org.bureaudesk.staff.StaffSettings;
import org.bureaudesk.staff.screen.PersonDraft.Field;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskViewModelTest {

    private static final Messages MESSAGES = Messages.in(java.util.Locale.SIMPLIFIED_CHINESE);

    @TempDir
    private Path folder;

    private final HeldTasks tasks = new HeldTasks();
    private House house;
    private DeskViewModel model;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        model = new DeskViewModel(house.staff().service(), house.staff().signIn(), tasks);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Person person(String name, Role role) {
        var staff = house.staff().service();
        var person = Person.of(staff.newId(), name, role);
        staff.save(person);
        tasks.finishAll();
        return person;
    }

    @Test
    void theOnlyPersonIsAtTheDeskAsSoonAsEntered() {
        var clerk = person("张三", Role.CLERK);
        house.staff().signIn().begin();
        tasks.finishAll();

        assertThat(model.person().get()).isEqualTo(clerk);
        assertThat(model.present()).containsExactly(clerk);
        assertThat(new RoleWords(MESSAGES, model.settings().get()).inShort(clerk))
                .isEqualTo("张三 · 经办/编辑");
    }

    @Test
    void aRenamedPersonIsRenamedAtTheDesk() {
        var clerk = person("张三", Role.CLERK);
        model.name(clerk);
        tasks.finishAll();
        house.staff().service().save(Person.of(clerk.id(), "张山", Role.CLERK));
        tasks.finishAll();

        assertThat(Objects.requireNonNull(model.person().get()).name()).isEqualTo("张山");
    }

    @Test
    void locksUntilThePasswordIsRightAndWipesWhatWasTyped() {
        var admin = person("管理", Role.ADMINISTRATOR);
        house.staff().signIn().setPassword(admin, "correct horse".toCharArray());
        house.staff().service().change(new StaffSettings(SignInMode.PASSWORD, 5, Map.of()));
        tasks.finishAll();
        assertThat(model.locked().get()).isTrue();
        var typed = "wrong".toCharArray();
        model.signIn(admin, typed);
        model.signIn(admin, "twice at once".toCharArray());
        tasks.finishAll();
        assertThat(Objects.requireNonNull(model.fault().get()).key()).isEqualTo("staff.wrong-password");
        assertThat(new String(typed)).isBlank();
        model.signIn(admin, "correct horse".toCharArray());
        tasks.finishAll();

        assertThat(model.locked().get()).isFalse();
        assertThat(model.fault().get()).isNull();
        model.lock(true);
        tasks.finishAll();
        assertThat(model.locked().get()).isTrue();
        assertThat(model.last()).isEqualTo(admin);
    }

    @Test
    void ownTitlesComeFirst() {
        var words = new RoleWords(MESSAGES, new StaffSettings(SignInMode.NAMED, 0, Map.of(Role.SECTION_HEAD, "股长")));

        assertThat(Arrays.stream(Role.values()).map(words::title))
                .contains("股长", "管理员")
                .doesNotContain("科室负责人");
    }

    @Test
    void draftsSayWhatIsWrongAndComeBackAsEntered() {
        var today = TestHouse.NOW.toLocalDate();
        var blank = PersonDraft.blank();
        assertThat(PersonDraft.check(blank, today))
                .extracting(note -> note.key())
                .containsExactly("staff.note.name");
        blank.put(Field.NAME, "字".repeat(61));
        blank.put(Field.ROLES, "");
        blank.put(Field.LEFT_ON, "2026-02-30");
        assertThat(PersonDraft.check(blank, today))
                .extracting(note -> note.key())
                .containsExactly("staff.note.long", "staff.note.roles", "ledger.note.date");
        var person = new Person(
                new org.bureaudesk.staff.PersonId(5), "张三", "科员", Set.of(Role.CLERK, Role.ADMINISTRATOR), today);
        assertThat(PersonDraft.toPerson(person.id(), PersonDraft.of(person, MESSAGES)))
                .isEqualTo(person);
    }
}
