package org.bureaudesk.cli;

import java.util.LinkedHashMap;
import org.bureaudesk.cli.command.Console;
import org.bureaudesk.cli.command.DeskCommand;
import org.bureaudesk.house.House;
import org.bureaudesk.kernel.Progress;
import picocli.CommandLine.Command;

/// `verify`: is the workspace sound? Exit 1 where it is not. JSON: `{"sound","problems":[{"kind","subject","text"}]}`,
/// `kind` being `database`, `reference`, `attachment`, `report` or `audit` (subject: number of the first broken entry).
@Command(name = "verify")
final class VerifyCommand extends DeskCommand {

    private record Found(String kind, String subject, String text) {}

    VerifyCommand(Console console) {
        super(console, "cli.verify.does");
    }

    @Override
    public Integer call() {
        return inHouse(this::verify);
    }

    private int verify(House house) {
        var found = house.checkup(Progress.NONE).stream()
                .map(p -> new Found(
                        p.kind(),
                        p.subject(),
                        console().messages().text(p.messageKey(), p.facts().toArray())))
                .toList();
        if (wantsJson()) {
            var json = new LinkedHashMap<String, Object>();
            json.put("sound", found.isEmpty());
            json.put("problems", found);
            console().json(json);
        } else {
            console().print(found.stream().map(Found::text).toList());
        }
        if (found.isEmpty()) {
            console().say("cli.verify.sound");
            return DONE;
        }
        console().say("cli.verify.problems", found.size());
        return PROBLEMS;
    }
}
