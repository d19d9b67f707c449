package org.bureaudesk.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.bureaudesk.check.Finding;
import org.bureaudesk.check.Severity;
import org.bureaudesk.cli.command.Console;
import org.bureaudesk.cli.command.DeskCommand;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Platform;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.lexicon.draft.DraftFile;
import org.bureaudesk.lexicon.draft.DraftText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `check FILE|-`: what a person should look at in a draft. Exit 1 where anything weighs 一般 or more; hints alone leave
/// it at 0. JSON: `{"findings":[{"rule","category","severity","start","end","text","message","suggestion","field",
/// "level"}]}`; `start` and `end` count UTF-16 units of the text, or of the title where `--title` gives one.
@Command(name = "check")
final class CheckCommand extends DeskCommand {

    private static final Path STANDARD_INPUT = Path.of("-");

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "cli.check.file")
    private @Nullable Path file;

    @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "cli.check.title")
    private @Nullable String title;

    @Option(names = "--platform", paramLabel = "PLATFORM", descriptionKey = "cli.check.platform")
    private @Nullable String platform;

    CheckCommand(Console console) {
        super(console, "cli.check.does");
    }

    @Override
    public Integer call() {
        var wanted = platform(platform);
        var given = Objects.requireNonNull(file);
        var text = given.equals(STANDARD_INPUT) ? DraftFile.read(System.in, "-") : DraftFile.read(given);
        var draft = DraftText.of(text, title, wanted, LocalDate.now(console().clock()));
        return inHouse(house -> check(house, draft));
    }

    private int check(House house, DraftText text) {
        var findings = house.lexicon().service().check(text.draft());
        if (wantsJson()) {
            console()
                    .json(Map.of(
                            "findings",
                            findings.stream().map(f -> json(text, f)).toList()));
        } else {
            console().print(findings.stream().map(f -> line(text, f)).toList());
        }
        if (findings.isEmpty()) {
            console().say("cli.check.nothing");
        } else {
            console()
                    .say(
                            "cli.check.found",
                            findings.size(),
                            count(findings, Severity.GRAVE),
                            count(findings, Severity.NORMAL));
        }
        return findings.stream().anyMatch(f -> f.severity().isAtLeast(Severity.NORMAL)) ? PROBLEMS : DONE;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    private Map<String, Object> json(DraftText text, Finding finding) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", finding.rule());
        json.put("category", finding.category().id());
        json.put("severity", Labels.of(finding.severity()));
        json.put("start", text.start(finding));
        json.put("end", text.end(finding));
        json.put("text", finding.text());
        json.put("message", message(finding));
        json.put("suggestion", advice(finding));
        json.put("field", finding.field().name().toLowerCase(Locale.ROOT));
        json.put("level", finding.severity().name().toLowerCase(Locale.ROOT));
        return json;
    }

    private String line(DraftText text, Finding finding) {
        return console()
                .messages()
                .text(
                        "cli.check.line",
                        console().messages().text(finding.severity().messageKey()),
                        console().messages().text(finding.category().messageKey()),
                        text.start(finding),
                        text.end(finding),
                        message(finding),
                        advice(finding));
    }

    private String message(Finding finding) {
        return console()
                .messages()
                .text(finding.message().key(), finding.message().arguments());
    }

    private String advice(Finding finding) {
        return console()
                .messages()
                .text(finding.advice().key(), finding.advice().arguments());
    }

    /// By its id (`wechat-subscription`), by the name people know it by, or just 微信; nothing said is 微信订阅号.
    private Platform platform(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Platform.WECHAT_SUBSCRIPTION;
        }
        var plain = name.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        if (plain.equals("wechat") || plain.equals("weixin") || plain.startsWith("微信公众") || plain.equals("微信")) {
            return Platform.WECHAT_SUBSCRIPTION;
        }
        return Arrays.stream(Platform.values())
                .filter(p -> p.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(plain)
                        || console().messages().text(p).equalsIgnoreCase(plain))
                .findFirst()
                .orElseThrow(() -> new UserException("cli.check.no-platform", name, known()));
    }

    private String known() {
        return String.join(
                "、",
                Arrays.stream(Platform.values())
                        .map(p -> console().messages().text(p))
                        .toList());
    }

    /// How scripts read a severity, whatever the language of the messages.
    private static final class Labels {

        private static final Map<Severity, String> NAMES =
                Map.of(Severity.GRAVE, "严重", Severity.NORMAL, "一般", Severity.HINT, "提示");

        static String of(Severity severity) {
            return Objects.requireNonNull(NAMES.get(severity));
        }
    }
}
