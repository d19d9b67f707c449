package org.bureaudesk.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.bureaudesk.house.Homes;
import org.bureaudesk.house.House;
import org.bureaudesk.house.LogFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// One subcommand: the options all of them share, and the way to the records.
public abstract class DeskCommand implements Callable<Integer> {

    public static final int DONE = 0;
    public static final int PROBLEMS = 1;
    public static final int WRONG_INPUT = 2;
    public static final int FAULT = 3;

    private final Console console;
    private final String descriptionKey;

    @Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "cli.option.workspace")
    private @Nullable Path workspace;

    @Option(names = "--json", descriptionKey = "cli.option.machine")
    private boolean json;

    /// @param descriptionKey what the command does, one line
    protected DeskCommand(Console console, String descriptionKey) {
        this.console = console;
        this.descriptionKey = descriptionKey;
    }

    protected Console console() {
        return console;
    }

    public String descriptionKey() {
        return descriptionKey;
    }

    protected boolean wantsJson() {
        return json;
    }

    /// Where the records of this command lie.
    protected Path folder() {
        return workspace != null ? workspace : Homes.standard();
    }

    /// Opens the workspace for the length of `work`, which answers with the exit code.
    protected int inHouse(ToIntFunction<House> work) {
        LogFile.in(folder());
        try (var house = House.open(folder(), console.clock())) {
            house.staff().service().session().beCommandLine();
            return work.applyAsInt(house);
        }
    }
}
