package org.bureaudesk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.bureaudesk.cli.command.Console;
import org.bureaudesk.cli.command.DeskCommand;
import org.bureaudesk.house.LogFile;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.text.Messages;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// Entry of the command line: exit 0 done, 1 the checked thing has problems, 2 wrong input, 3 internal fault.
@Command(name = "bureau-desk")
public final class Cli implements Runnable {

    private final Console console;

    private Cli(Console console) {
        this.console = console;
    }

    /// Runs one command and answers with the exit code. Results go to `out`, words for people to `err`.
    public static int run(String[] args, PrintWriter out, PrintWriter err, Clock clock) {
        var environment = System.getenv();
        var console = new Console(out, err, Messages.preferred(environment), clock, environment);
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

    /// Every subcommand, in the order the help lists them.
    private List<DeskCommand> commands() {
        return List.of(
                new DemoCommand(console),
                new ImportCommand(console),
                new ExportCommand(console),
                new TemplateCommand(console),
                new CheckCommand(console),
                new StatusCommand(console),
                new InspectCommand(console),
                new VerifyCommand(console),
                new BackupCommand(console),
                new RestoreCommand(console),
                new SignInCommand(console),
                new ReportCommand(console));
    }

    private int run(String[] args) {
        var line = new CommandLine(this);
        commands().forEach(line::addSubcommand);
        Usage.word(line, console.messages());
        line.setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, _) -> wrongArguments(failure))
                .setExecutionExceptionHandler((failure, _, _) -> failed(failure));
        try {
            return line.execute(args);
        } catch (RuntimeException | Error e) { // picocli hands on only exceptions, and only those of the command
            return fault(e);
        }
    }

    /// Without a subcommand there is nothing to do here; [org.bureaudesk.app] opens the window before it comes
    /// to this.
    @Override
    public void run() {
        throw new UserException("cli.no-command");
    }

    private int wrongArguments(ParameterException failure) {
        console.say(ArgumentFaults.explain(failure));
        return DeskCommand.WRONG_INPUT;
    }

    private int failed(Exception failure) {
        if (failure instanceof UserException expected) {
            console.say(expected);
            return DeskCommand.WRONG_INPUT;
        }
        return fault(failure);
    }

    private int fault(Throwable failure) {
        LoggerFactory.getLogger(Cli.class).error("Command failed", failure);
        console.say("cli.fault", LogFile.path());
        return DeskCommand.FAULT;
    }
}
