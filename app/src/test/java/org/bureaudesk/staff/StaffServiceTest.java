package org.bureaudesk.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bureaudesk.audit.Actor;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.kernel.UserException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffServiceTest {

    private static final LocalDate TODAY = TestHouse.NOW.toLocalDate();

    @TempDir
    private Path folder;

    private House house;
    private StaffService staff;
    private SignInService signIn;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        staff = house.staff().service();
        signIn = house.staff().signIn();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void personsComeBackAsEntered() {
        var person = new Person(staff.newId(), " 张三 ", "科员", Set.of(Role.SECTION_HEAD, Role.CLERK), null);
        staff.save(person);
        var left = Person.of(staff.newId(), "李四", Role.DEPUTY_LEADER).withLeftOn(TODAY.minusDays(1));
        staff.save(left);

        assertThat(staff.all()).containsExactly(person, left);
        assertThat(person.name()).isEqualTo("张三");
        assertThat(person.roles()).containsExactly(Role.CLERK, Role.SECTION_HEAD);
        assertThat(staff.present()).containsExactly(person);
        assertThat(staff.presentAs(Role.DEPUTY_LEADER)).isEmpty();
        assertThat(staff.presentAs(Role.SECTION_HEAD)).containsExactly(person);
    }

    @Test
    void theLastDayStillCounts() {
        assertThat(Person.of(new PersonId(1), "张三").withLeftOn(TODAY).isHere(TODAY))
                .isTrue();
        assertThat(Person.of(new PersonId(1), "张三").withLeftOn(TODAY).isHere(TODAY.plusDays(1)))
                .isFalse();
        assertThatThrownBy(() -> Person.of(new PersonId(1), "  ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyChangeOfAPersonIsLoggedUndoneAndRedone() {
        var person = person("张三", Role.CLERK);
        house.history().undo();
        assertThat(staff.all()).isEmpty();
        house.history().redo();
        staff.remove(person);

        assertThat(staff.all()).isEmpty();
        assertThat(actions()).containsExactly("PERSON_SAVED", "PERSON_REMOVED", "PERSON_SAVED", "PERSON_REMOVED");
        assertThat(house.audit().service().check(Progress.NONE).firstBreak()).isEmpty();
    }

    @Test
    void onTheFirstDayNobodyIsAskedForAnything() {
        signIn.begin();

        assertThat(session().isLocked()).isFalse();
        assertThat(session().actor()).isEqualTo(Actor.NOBODY);
        assertThat(staff.settings().mode()).isEqualTo(SignInMode.NAMED);
    }

    @Test
    void theOnlyPersonNeedsNoNaming() {
        var person = person("张三", Role.CLERK);
        signIn.begin();

        assertThat(session().person()).contains(person);
        assertThat(session().actor()).isEqualTo(new Actor(person.id().value(), "张三", Actor.Mode.NAMED));
    }

    @Test
    void whoWasNamedLastIsNamedAgainAndTheLogSaysWithoutPassword() {
        person("张三", Role.CLERK);
        var second = person("李四", Role.CLERK);
        signIn.begin();
        assertThat(session().person()).isEmpty();
        signIn.name(second);
        signIn.name(second);
        house.close();
        open();
        signIn.begin();

        assertThat(session().person()).contains(second);
        assertThat(entries().getLast())
                .returns("PERSON_NAMED", AuditEntry::action)
                .returns("李四", AuditEntry::actor)
                .returns("NAMED", AuditEntry::mode);
        assertThat(actions().stream().filter("PERSON_NAMED"::equals)).hasSize(1);
    }

    @Test
    void passwordsAreAskedForOnlyOnceAnAdministratorHasOne() {
        var admin = person("管理", Role.ADMINISTRATOR);
        refused(() -> askForPasswords(), "staff.no-administrator");
        signIn.setPassword(admin, "correct horse".toCharArray());
        askForPasswords();
        signIn.refresh();

        assertThat(session().isLocked()).isTrue();
        signIn.signIn(admin, "correct horse".toCharArray());
        assertThat(session().isLocked()).isFalse();
        assertThat(session().actor().mode()).isEqualTo(Actor.Mode.SIGNED_IN);
        signIn.lock(true);
        assertThat(session().isLocked()).isTrue();
        assertThat(actions())
                .containsSubsequence("PASSWORD_SET", "SIGN_IN_SETTINGS_CHANGED", "SIGNED_IN", "WINDOW_LOCKED");
    }

    @Test
    void theDatabaseNeverHoldsThePassword() throws Exception {
        var admin = person("管理", Role.ADMINISTRATOR);
        signIn.setPassword(admin, "秘密口令二〇二六".toCharArray());
        var exported = folder.resolve("all.json");
        house.portable().exportTo(exported, Progress.NONE);

        assertThat(java.nio.file.Files.readString(exported))
                .contains("\"iterations\":600000")
                .doesNotContain("秘密口令");
    }

    @Test
    void tooManyWrongPasswordsMeanWaiting() {
        var admin = person("管理", Role.ADMINISTRATOR);
        signIn.setPassword(admin, "correct horse".toCharArray());
        askForPasswords();
        for (int left = 4; left >= 1; left--) {
            refused(() -> signIn.signIn(admin, "wrong".toCharArray()), "staff.wrong-password");
        }
        refused(() -> signIn.signIn(admin, "wrong".toCharArray()), "staff.locked-out");
        refused(() -> signIn.signIn(admin, "correct horse".toCharArray()), "staff.locked-out");

        assertThat(actions().stream().filter("SIGN_IN_FAILED"::equals)).hasSize(4);
        assertThat(actions()).contains("LOCKED_OUT").doesNotContain("SIGNED_IN");
    }

    @Test
    void whoKnowsItAfterAllBeginsAnew() {
        var admin = person("管理", Role.ADMINISTRATOR);
        signIn.setPassword(admin, "correct horse".toCharArray());
        askForPasswords();
        for (int i = 0; i < 4; i++) {
            refused(() -> signIn.signIn(admin, "wrong".toCharArray()), "staff.wrong-password");
        }
        signIn.signIn(admin, "correct horse".toCharArray());
        signIn.lock(false);
        refused(() -> signIn.signIn(admin, "wrong".toCharArray()), "staff.wrong-password");
    }

    @Test
    void onlyAnAdministratorMayChangePersonsWhilePasswordsAreAskedFor() {
        var admin = person("管理", Role.ADMINISTRATOR);
        var clerk = person("张三", Role.CLERK);
        signIn.setPassword(admin, "correct horse".toCharArray());
        signIn.setPassword(clerk, "battery staple".toCharArray());
        askForPasswords();
        refused(() -> staff.save(clerk.withLeftOn(TODAY)), "staff.administrators-only");
        signIn.signIn(clerk, "battery staple".toCharArray());
        refused(() -> staff.remove(admin), "staff.administrators-only");
        refused(() -> signIn.setPassword(admin, "something else".toCharArray()), "staff.administrators-only");
        refused(
                () -> signIn.changeOwnPassword("wrong one".toCharArray(), "another one".toCharArray()),
                "staff.wrong-password");
        signIn.changeOwnPassword("battery staple".toCharArray(), "another one".toCharArray());
        signIn.signIn(clerk, "another one".toCharArray());

        assertThat(staff.actingAs(clerk)).isEqualTo(session().actor());
        refused(() -> staff.actingAs(admin), "staff.not-signed-in");
    }

    @Test
    void theLastAdministratorStays() {
        var admin = person("管理", Role.ADMINISTRATOR);
        signIn.setPassword(admin, "correct horse".toCharArray());
        askForPasswords();
        signIn.signIn(admin, "correct horse".toCharArray());

        refused(() -> staff.remove(admin), "staff.last-administrator");
        refused(() -> staff.save(Person.of(admin.id(), "管理", Role.CLERK)), "staff.last-administrator");
        staff.stopAskingForPasswords();
        staff.remove(admin);
        assertThat(staff.all()).isEmpty();
    }

    @Test
    void whoHasLeftSignsNothing() {
        var gone = Person.of(staff.newId(), "李四", Role.CLERK).withLeftOn(TODAY.minusDays(1));
        staff.save(gone);

        refused(() -> staff.actingAs(gone), "staff.has-left");
        refused(() -> signIn.signIn(gone, "whatever".toCharArray()), "staff.has-left");
    }

    @Test
    void weakPasswordsAreRefused() {
        var person = person("欧阳娜娜可可西里", Role.CLERK);

        refused(() -> signIn.setPassword(person, "short".toCharArray()), "staff.password.short");
        refused(() -> signIn.setPassword(person, "x".repeat(129).toCharArray()), "staff.password.long");
        refused(() -> signIn.setPassword(person, "欧阳娜娜可可西里".toCharArray()), "staff.password.name");
    }

    @Test
    void titlesAreTheBureausOwn() {
        staff.change(new StaffSettings(SignInMode.NAMED, 5, Map.of(Role.SECTION_HEAD, "股长", Role.CLERK, " ")));
        house.close();
        open();

        assertThat(staff.settings()).isEqualTo(new StaffSettings(SignInMode.NAMED, 5, Map.of(Role.SECTION_HEAD, "股长")));
    }

    @Test
    void theCommandLineActsAsItself() {
        session().beCommandLine();
        person("张三", Role.CLERK);

        assertThat(entries().getLast().mode()).isEqualTo("COMMAND_LINE");
    }

    private Session session() {
        return staff.session();
    }

    private Person person(String name, Role role) {
        var person = Person.of(staff.newId(), name, role);
        staff.save(person);
        return person;
    }

    private void askForPasswords() {
        staff.change(new StaffSettings(SignInMode.PASSWORD, 15, Map.of()));
    }

    private List<AuditEntry> entries() {
        return house.audit().service().whole();
    }

    private List<String> actions() {
        return entries().stream().map(AuditEntry::action).toList();
    }

    private static void refused(ThrowingCallable work, String key) {
        assertThatThrownBy(work)
                .asInstanceOf(type(UserException.class))
                .extracting(UserException::key)
                .isEqualTo(key);
    }
}
