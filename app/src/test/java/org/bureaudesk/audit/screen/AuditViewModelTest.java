package org.bureaudesk.audit.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.bureaudesk.audit.AuditAction;
import org.bureaudesk.audit.AuditEntry;
import org.bureaudesk.audit.AuditKind;
import org.bureaudesk.audit.AuditService;
import org.bureaudesk.audit.Deed;
import org.bureaudesk.house.House;
import org.bureaudesk.house.TestHouse;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.office.read.Cell;
import org.bureaudesk.office.read.ReadLimits;
import org.bureaudesk.office.read.RowHandler;
import org.bureaudesk.office.read.WorkbookReader;
import org.bureaudesk.staff.Person;
import org.bureaudesk.staff.Role;
import org.bureaudesk.text.Messages;
import org.bureaudesk.ui.HeldTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditViewModelTest {

    private static final Messages MESSAGES = Messages.in(Locale.SIMPLIFIED_CHINESE);

    @TempDir
    private Path folder;

    private final HeldTasks tasks = new HeldTasks();
    private House house;
    private AuditService audit;
    private AuditViewModel model;

    @BeforeEach
    void open() {
        house = TestHouse.open(folder);
        audit = house.audit().service();
        model = new AuditViewModel(audit, MESSAGES, tasks);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void write(int count) {
        var deeds = IntStream.rangeClosed(1, count)
                .mapToObj(i -> Deed.of(AuditAction.STATE_CHANGED, "稿件" + i))
                .toList();
        house.workspace().database().write(handle -> {
            audit.entries(deeds).in(handle);
            return true;
        });
    }

    private List<Long> numbers() {
        return model.rows().stream().map(AuditEntry::number).toList();
    }

    @Test
    void turnsPagesFromTheNewestToTheOldestAndBack() {
        write(450);
        model.reload();
        tasks.finishAll();
        assertThat(numbers()).hasSize(200).startsWith(450L).endsWith(251L);
        assertThat(model.count().get()).isEqualTo(450);
        model.older();
        tasks.finishAll();
        model.older();
        tasks.finishAll();
        assertThat(numbers()).hasSize(50).startsWith(50L).endsWith(1L);
        assertThat(model.more().get()).isFalse();
        assertThat(model.page().get()).isEqualTo(3);
        model.older();
        model.newer();
        tasks.finishAll();
        assertThat(numbers()).startsWith(250L);
        model.first();
        tasks.finishAll();
        assertThat(numbers()).startsWith(450L);
        assertThat(model.page().get()).isEqualTo(1);
    }

    @Test
    void aPageBoundaryLosesNothingAndDoublesNothing() {
        write(400);
        model.reload();
        tasks.finishAll();
        var seen = new java.util.ArrayList<>(numbers());
        while (model.more().get()) {
            model.older();
            tasks.finishAll();
            seen.addAll(numbers());
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize(400);
    }

    @Test
    void findsByWordsOfTheActionSubjectPersonKindAndDay() {
        var staff = house.staff().service();
        var person = Person.of(staff.newId(), "张三", Role.CLERK);
        staff.save(person);
        house.staff().signIn().name(person);
        audit.append(Deed.of(AuditAction.REPORT_MADE, "三季度 100%_自查报告", "layout", "brief"));
        write(3);
        model.reload();
        tasks.finishAll();
        assertThat(model.actors()).containsExactly("张三");

        assertThat(found(() -> model.text.set("生成报告"))).containsExactly("三季度 100%_自查报告");
        assertThat(found(() -> model.text.set("100%_"))).containsExactly("三季度 100%_自查报告");
        assertThat(found(() -> model.text.set("100_"))).isEmpty();
        assertThat(found(() -> model.text.set("brief"))).hasSize(1);
        assertThat(found(() -> model.text.set("' OR 1=1 --"))).isEmpty();
        assertThat(found(() -> model.kind.set(AuditKind.STATE))).hasSize(3);
        assertThat(found(() -> model.actor.set("张三"))).hasSize(5);
        assertThat(found(() -> model.from.set(TestHouse.NOW.toLocalDate().plusDays(1))))
                .isEmpty();
        assertThat(found(() -> model.to.set(TestHouse.NOW.toLocalDate()))).hasSize(6);
        assertThat(found(() -> model.to.set(LocalDate.of(2026, 11, 22)))).isEmpty();
    }

    private List<String> found(Runnable narrow) {
        model.clear();
        narrow.run();
        tasks.finishAll();
        return model.rows().stream().map(AuditEntry::subject).toList();
    }

    @Test
    void aLateAnswerDoesNotReplaceANewerOne() {
        write(3);
        model.reload();
        tasks.finishAll();
        model.text.set("稿件1");
        model.text.set("稿件2");
        tasks.finishAll();
        assertThat(model.rows()).extracting(AuditEntry::subject).containsExactly("稿件2");
    }

    @Test
    void saysWhatTheCheckFoundAndTakesAnExplanation() throws Exception {
        write(3);
        model.check();
        tasks.finishAll();
        var words = new AuditWords(MESSAGES);
        assertThat(words.verdict(java.util.Objects.requireNonNull(model.report().get())))
                .contains("完好", "共 3 条");
        java.nio.file.Files.delete(folder.resolve("audit-head.txt"));
        model.check();
        tasks.finishAll();
        assertThat(words.verdict(java.util.Objects.requireNonNull(model.report().get())))
                .contains("不见了");
        model.explain("  ");
        model.explain("换电脑时漏拷了文件");
        tasks.finishAll();
        assertThat(words.verdict(java.util.Objects.requireNonNull(model.report().get())))
                .contains("完好", "共 4 条");
    }

    @Test
    void exportsEveryPage() {
        write(2_500);
        var file = folder.resolve("log.xlsx");
        model.export(model.query(), file, Progress.NONE);

        assertThat(rowsOf(file)).isGreaterThanOrEqualTo(2_501);
    }

    private static int rowsOf(Path file) {
        var rows = new int[1];
        var limits = new ReadLimits(100_000_000, 100_000_000, 100_000, 100, 10_000, 100_000_000, 100_000_000, 0.0001);
        WorkbookReader.read(file, limits, new RowHandler() {
            @Override
            public void sheet(String name) {}

            @Override
            public void row(int number, List<Cell> cells) {
                rows[0]++;
            }
        });
        return rows[0];
    }
}
