package org.bureaudesk.bench;

import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.bureaudesk.bench.DeskProbe.Stretch;
import org.bureaudesk.check.Draft;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Term;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Beijing;
import org.bureaudesk.post.Post;
import org.bureaudesk.post.PostId;
import org.bureaudesk.post.PostText;

/// Typing into a draft of 20,000 characters with 60,000 own terms: how long the window is busy at a stretch, and how
/// long after the last key the findings stand beside the text; against the check alone, and typing into a bare field.
final class EditorBench {

    private static final int TERMS = 60_000;
    private static final int CHARACTERS = 20_000;
    private static final int KEYS = 60;
    private static final int WARM_UP = 20;
    private static final int RUNS = 15;
    private static final long APART_MILLIS = 90;
    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 23, 9, 0);

    private EditorBench() {}

    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("bench");
        try (var house = House.open(folder.resolve("desk"), Beijing.CLOCK)) {
            var terms = house.lexicon().terms();
            terms.carryOut(terms.plan(Files.write(
                    folder.resolve("terms.txt"),
                    CheckTexts.terms(TERMS + 6_000).stream()
                            .skip(6_000)
                            .map(Term::text)
                            .toList())));
            var text = text();
            var id = new PostId(house.posts().service().newIds(1));
            house.workspace().database().write(handle -> {
                house.posts()
                        .service()
                        .table()
                        .put(handle, List.of(Post.draft(id, new PostText("全市工作会议召开", "", text), AT)));
                return true;
            });
            house.lexicon().service().engine();
            measure(house, id, text);
        }
        System.out.printf("   peak memory %d MiB%n", Bench.peakMebibytes());
        Bench.clear(folder);
        System.exit(0); // the toolkit of the window would wait
    }

    /// Ordinary prose with something to find in every twentieth sentence or so.
    private static String text() {
        var text = new StringBuilder(CheckTexts.prose(CHARACTERS));
        for (int at = 200; at < CHARACTERS; at += 800) {
            text.replace(at, at + 4, "布署工作");
        }
        return text.toString();
    }

    private static void measure(House house, PostId id, String text) throws Exception {
        var check = new Samples();
        for (int i = 0; i < WARM_UP + RUNS; i++) {
            Samples.Work work = () -> house.lexicon().service().check(Draft.of("", "", text));
            if (i < WARM_UP) {
                work.run();
            } else {
                check.time(work);
            }
        }
        var desk = DeskProbe.open(house);
        desk.until(() -> desk.go("post", id), scene -> findings(scene) > 10);
        TimeUnit.SECONDS.sleep(1);
        TextArea body = DeskProbe.ask(() -> desk.node("#post-body", TextArea.class));
        Platform.runLater(() -> {
            body.requestFocus();
            body.positionCaret(CHARACTERS / 2);
        });
        type(body, WARM_UP);
        var busy = desk.during(() -> type(body, KEYS));
        var bare = bare(desk, text);
        System.out.printf("   %d keys in a draft of %,d characters: %s%n", KEYS, body.getLength(), busy);
        System.out.printf("   the same in a bare text area: %s%n", bare);
        shown(desk, body, check);
    }

    private static void shown(DeskProbe desk, TextArea body, Samples check) throws Exception {
        var shown = new Samples();
        var longest = Stretch.NONE;
        for (int i = 0; i < RUNS; i++) {
            TimeUnit.MILLISECONDS.sleep(700);
            var before = DeskProbe.ask(() -> findings(desk.scene()));
            Platform.runLater(() -> body.replaceText(50, 50, "布"));
            TimeUnit.MILLISECONDS.sleep(APART_MILLIS);
            var took = desk.until(() -> body.replaceText(51, 51, "署"), scene -> findings(scene) == before + 1);
            shown.add(took.shownMillis());
            longest = longest.longer(took.longest());
            Platform.runLater(() -> body.replaceText(50, 52, ""));
        }
        System.out.printf(
                "   last key to findings shown: median %.0f ms, p95 %.0f ms; the check alone median %.1f ms, ratio %.1f;"
                        + " %s%n",
                shown.median(), shown.percentile(95), check.median(), shown.median() / check.median(), longest);
    }

    private static int findings(Scene scene) {
        return scene.lookup("#post-findings") instanceof ListView<?> list
                ? (int) list.getItems().stream()
                        .filter(f -> f instanceof Finding)
                        .count()
                : 0;
    }

    private static void type(TextArea area, int keys) throws InterruptedException {
        for (int i = 0; i < keys; i++) {
            var key = String.valueOf("市政府召开会议部署安全工作".charAt(i % 13));
            Platform.runLater(() -> area.fireEvent(
                    new KeyEvent(KeyEvent.KEY_TYPED, key, "", KeyCode.UNDEFINED, false, false, false, false)));
            TimeUnit.MILLISECONDS.sleep(APART_MILLIS);
        }
    }

    /// The same keys in a text area that nothing hangs on.
    private static Stretch bare(DeskProbe desk, String text) throws Exception {
        var area = DeskProbe.ask(() -> {
            var made = new TextArea(text);
            made.setWrapText(true);
            made.setPrefRowCount(11);
            var stage = new Stage();
            stage.setScene(new Scene(new VBox(made), 1000, 700));
            stage.show();
            made.requestFocus();
            made.positionCaret(text.length() / 2);
            return made;
        });
        type(area, WARM_UP);
        var busy = desk.during(() -> type(area, KEYS));
        Platform.runLater(() -> area.getScene().getWindow().hide());
        return busy;
    }
}
