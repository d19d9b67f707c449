package org.bureaudesk.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bureaudesk.house.TestHouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is named again when the program starts.
class DeskPersonFileTest {

    private static final Person ZHANG = Person.of(new PersonId(7), "张三", Role.CLERK);

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private DeskPersonFile file;

    @BeforeEach
    void make() {
        file = new DeskPersonFile(folder.resolve("desk-person.txt"));
    }

    @Test
    void onlyNumberAndNameTogetherAreSomebody() {
        assertThat(file.remembers(ZHANG)).isFalse();
        file.write(ZHANG);

        assertThat(file.remembers(ZHANG)).isTrue();
        assertThat(file.remembers(Person.of(new PersonId(7), "李四", Role.CLERK))).isFalse();
        assertThat(file.remembers(Person.of(new PersonId(8), "张三", Role.CLERK))).isFalse();
    }

    @Test
    void aFileNobodyCanReadIsNobody() throws Exception {
        for (var bytes : new byte[][] {{}, {'7'}, {'7', '\n', (byte) 0xff, (byte) 0xfe}}) {
            Files.write(folder.resolve("desk-person.txt"), bytes);
            assertThat(file.remembers(ZHANG)).isFalse();
        }
    }

    @Test
    void underTheRecordsOfAnotherBureauNobodyIsNamedForTheNumberAlone() throws Exception {
        var number = named(folder.resolve("ours"), "张三");
        var theirs = folder.resolve("theirs");
        try (var house = TestHouse.open(theirs)) {
            var staff = house.staff().service();
            var same = Person.of(staff.newId(), "钱八", Role.CLERK);
            assertThat(same.id().value()).isEqualTo(number);
            staff.save(same);
            staff.save(Person.of(staff.newId(), "周九", Role.CLERK));
        }
        Files.copy(folder.resolve("ours/desk-person.txt"), theirs.resolve("desk-person.txt"));

        try (var house = TestHouse.open(theirs)) {
            house.staff().signIn().begin();
            assertThat(house.staff().service().session().person()).isEmpty();
        }
    }

    @Test
    void whoTakesAnotherNameIsNamedAgainUnderIt() {
        var ours = folder.resolve("ours");
        var number = named(ours, "张三");
        try (var house = TestHouse.open(ours)) {
            house.staff().signIn().begin();
            house.staff().service().save(Person.of(new PersonId(number), "张珊", Role.CLERK));
            house.staff().signIn().refresh();
        }

        try (var house = TestHouse.open(ours)) {
            house.staff().signIn().begin();
            assertThat(house.staff().service().session().person().map(Person::name))
                    .contains("张珊");
        }
    }

    private static long named(Path workspace, String name) {
        try (var house = TestHouse.open(workspace)) {
            var staff = house.staff().service();
            var person = Person.of(staff.newId(), name, Role.CLERK);
            staff.save(person);
            staff.save(Person.of(staff.newId(), "李四", Role.CLERK));
            house.staff().signIn().name(person);
            return person.id().value();
        }
    }
}
