package org.bureaudesk.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.account.Account;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;
import org.bureaudesk.post.Publication;

/// How long it takes to look at 50,000 published posts of 1,500 characters again, by 60,000 own terms beside the
/// shipped
/// ones; against reading their texts alone.
final class RescanBench {

    private static final int POSTS = 50_000;
    private static final int CHARACTERS = 1_500;
    private static final int TERMS = 60_000;
    private static final int BATCH = 2_500;
    private static final int RUNS = 3;
    private static final double GOAL_SECONDS = 10;
    private static final LocalDateTime OUT = LocalDateTime.of(2026, 1, 5, 9, 0);
    private static final String[] SENTENCES = {
        "各有关单位要压实责任，加强值班值守，做好风险隐患排查整治，确保人民群众生命财产安全。",
        "据介绍，此次检查共出动执法人员36人次，检查企业12家，发现问题隐患27项，均已责令限期整改。",
        "会议强调，要坚持问题导向，紧盯重点领域和薄弱环节，健全长效机制，提升本质安全水平。",
        "群众可拨打政务服务热线咨询，也可到就近的便民服务中心办理，工作日上午九时至下午五时受理。",
        "下一步，将持续开展宣传进企业、进农村、进社区、进学校、进家庭活动，营造良好氛围。"
    };

    private RescanBench() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("bench");
        try (var house = House.open(folder, Beijing.CLOCK)) {
            fill(house);
            list(house, folder);
            var rescans = house.lexicon().rescans();
            house.lexicon().service().engine();
            var read = new Samples();
            var scan = new Samples();
            long cpu = 0;
            for (int i = 0; i < RUNS; i++) {
                read.time(() -> read(house));
                var before = cpuNanos();
                scan.time(() -> rescans.scan(Progress.NONE));
                cpu = cpuNanos() - before;
            }
            var last = rescans.lastScan().orElseThrow();
            System.out.printf(
                    "   %,d posts of %,d characters, %,d own terms: median %.1f s (goal <= %.0f: %s), %,d objected"
                            + " to%n",
                    POSTS,
                    CHARACTERS,
                    TERMS,
                    scan.median() / 1_000,
                    GOAL_SECONDS,
                    scan.median() <= GOAL_SECONDS * 1_000 ? "met" : "not met",
                    last.objected());
            System.out.printf(
                    "   reading the texts alone: median %.1f s; processor time of the last look %.1f s%n",
                    read.median() / 1_000, cpu / 1e9);
            System.out.printf("   peak memory %d MiB%n", Bench.peakMebibytes());
        }
        Bench.clear(folder);
    }

    /// What the whole process has spent, whatever else the machine does.
    private static long cpuNanos() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private static void read(House house) {
        house.workspace()
                .database()
                .read(handle -> handle.createQuery("SELECT title, summary, body FROM post ORDER BY id")
                        .map((row, _) -> row.getString("body").length())
                        .list());
    }

    private static void list(House house, java.nio.file.Path folder) throws java.io.IOException {
        var lines = new ArrayList<String>();
        for (int i = 0; i < TERMS; i++) {
            lines.add("词" + Integer.toString(i, 36) + "条" + (char) (0x4E00 + i % 5_000));
        }
        var file = Files.write(folder.resolve("terms.txt"), lines);
        var terms = house.lexicon().terms();
        terms.carryOut(terms.plan(file));
        terms.save(null, Term.banned("第777号", Category.OWN, Severity.GRAVE), true);
    }

    private static void fill(House house) {
        var accounts = house.accounts().service();
        var account = Account.of(accounts.newId(), PostFiles.ACCOUNT, Platform.WECHAT_SUBSCRIPTION);
        accounts.save(account);
        for (int from = 0; from < POSTS; from += BATCH) {
            var id = house.posts().service().newIds(2 * BATCH);
            var posts = new ArrayList<Post>();
            for (int i = 0; i < BATCH; i++) {
                posts.add(post(id + 2L * i, account, from + i));
            }
            write(house, posts);
        }
    }

    private static void write(House house, List<Post> posts) {
        house.workspace().database().write(handle -> {
            house.posts().service().table().put(handle, posts);
            return true;
        });
    }

    private static Post post(long id, Account account, int number) {
        var body = new StringBuilder();
        for (int i = number; body.length() < CHARACTERS; i++) {
            body.append(SENTENCES[i % SENTENCES.length])
                    .append("第")
                    .append(number % 1_000)
                    .append("号");
        }
        body.setLength(CHARACTERS);
        var text = new PostText(PostFiles.row(number).get(1), "", body.toString());
        return Post.draft(new PostId(id), text, OUT)
                .withPublications(List.of(Publication.published(id + 1, account.id(), OUT.plusMinutes(number))));
    }
}
