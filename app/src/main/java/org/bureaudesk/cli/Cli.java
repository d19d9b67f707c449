package org.bureaudesk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.text.Messages;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// Entry of the command line: exit 0 done, 1 the checked thing has problems, 2 wrong input, 3 internal fault.
@Command(
        name = "bureau-desk",
        subcommands = {})
public final class Cli {

    static final int WRONG_INPUT = 2;
    static final int FAULT = 3;

    private final Console console;

    private Cli(Console console) {
        this.console = console;
    }

    /// Runs one command and answers with the exit code. Results go to `out`, words for people to `err`.
    public static int run(String[] args, PrintWriter out, PrintWriter err, Clock clock) {
        var console = new Console(out, err, Messages.in(Locale.getDefault()), clock);
        return new Cli(console).run(args);
    }

    /// The same on the standard streams, in UTF-8 whatever the terminal's own encoding.
    public static int run(String[] args, Clock clock) {
        return run(
                args,
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                clock);
    }

    private int run(String[] args) {
        var line = new CommandLine(this)
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, _) -> wrongArguments(failure))
                .setExecutionExceptionHandler((failure, _, _) -> failed(failure));
        return line.execute(args);
    }

    private int wrongArguments(ParameterException failure) {
        console.say("cli.wrong-arguments", String.valueOf(failure.getMessage()));
        return WRONG_INPUT;
    }

    private int failed(Exception failure) {
        if (failure instanceof UserException expected) {
            console.say(expected);
            return WRONG_INPUT;
        }
        LoggerFactory.getLogger(Cli.class).error("Command failed", failure);
        console.say("cli.fault", Path.of(System.getProperty("bureaudesk.log", "bureau-desk.log")));
        return FAULT;
    }
}
