package org.bureaudesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.Role;
import org.bureaudesk.staff.SignInMode;
import org.bureaudesk.staff.StaffSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void whatTheCommandLineDoesIsTakenDownAsSuch() {
        assertThat(CliRun.of("demo", "--workspace", folder).exit()).isZero();
        try (var house = TestHouse.open(folder)) {
            assertThat(house.audit().service().whole())
                    .anySatisfy(entry -> assertThat(entry)
                            .returns("DEMO_FILLED", AuditEntry::action)
                            .returns("COMMAND_LINE", AuditEntry::mode))
                    .filteredOn(entry -> !entry.action().equals("PERSON_NAMED")) // who sits down is named, no more
                    .allSatisfy(entry -> assertThat(entry.mode()).isIn("COMMAND_LINE", "DEMONSTRATION"));
        }
    }

    @Test
    void verifyNamesTheFirstBrokenEntry() throws Exception {
        assertThat(CliRun.of("demo", "--workspace", folder).exit()).isZero();
        assertThat(CliRun.of("verify", "--workspace", folder).exit()).isZero();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("bureau-desk.db"));
                var statement = connection.createStatement()) {
            statement.execute("UPDATE audit_entry SET subject = '别的' WHERE number = 2");
        }
        var run = CliRun.of("verify", "--workspace", folder, "--json");

        assertThat(run.exit()).isEqualTo(1);
        var problem = run.json().get("problems").get(0);
        assertThat(problem.get("kind").asString()).isEqualTo("audit");
        assertThat(problem.get("subject").asString()).isEqualTo("2");
        assertThat(problem.get("text").asString()).contains("第 2 条被改动");
    }

    @Test
    void aForgottenPasswordLocksNobodyOut() {
        try (var house = TestHouse.open(folder)) {
            var staff = house.staff().service();
            var admin = Person.of(staff.newId(), "管理", Role.ADMINISTRATOR);
            staff.save(admin);
            house.staff().signIn().setPassword(admin, "correct horse".toCharArray());
            staff.change(new StaffSettings(SignInMode.PASSWORD, 15, Map.of()));
        }
        assertThat(CliRun.of("sign-in", "--workspace", folder).exit()).isEqualTo(2);
        var run = CliRun.of("sign-in", "--off", "--workspace", folder, "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.json().get("mode").asString()).isEqualTo("NAMED");
        try (var house = TestHouse.open(folder)) {
            assertThat(house.staff().service().settings().mode()).isEqualTo(SignInMode.NAMED);
            assertThat(house.audit().service().whole().getLast())
                    .returns("SIGN_IN_SETTINGS_CHANGED", AuditEntry::action)
                    .returns("COMMAND_LINE", AuditEntry::mode);
        }
    }
}
