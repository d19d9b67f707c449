package org.bureaudesk.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.cli.command.Console;
import org.bureaudesk.cli.command.DeskCommand;
import org.bureaudesk.today.Board;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Shows how the bureau stands. The exit code is 0 even where something is red: showing is what was asked for,
/// and `level` and `overdue` say the rest.
@Command(name = "status")
final class StatusCommand extends DeskCommand {

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "cli.status.on")
    private @Nullable LocalDate on;

    StatusCommand(Console console) {
        super(console, "cli.status");
    }

    @Override
    public Integer call() {
        var day = on != null ? on : LocalDate.now(console().clock());
        return inHouse(house -> {
            var board = house.today().service().status(day);
            if (wantsJson()) {
                console().json(StatusJson.of(board));
            } else {
                console().print(lines(board));
            }
            return DONE;
        });
    }

    private List<String> lines(Board board) {
        var words = new StatusWords(console().messages());
        var lines = new ArrayList<String>();
        lines.add(words.head(board.on()));
        if (board.accounts().isEmpty()) {
            lines.add(words.noAccounts());
        }
        board.accounts().forEach(standing -> lines.add(words.account(standing)));
        if (!board.deadlines().isEmpty()) {
            lines.add(words.deadlineHead());
        }
        board.deadlines().forEach(deadline -> lines.add(words.deadline(deadline)));
        return lines;
    }
}
