package org.bureaudesk.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.bureaudesk.house.TestHouse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One run of the command line: what it answered, printed and said. The clock stands still.
public record CliRun(int exit, String out, String err) {

    public static CliRun of(Object... args) {
        var words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = Cli.run(words, new PrintWriter(out), new PrintWriter(err), TestHouse.CLOCK);
        return new CliRun(exit, out.toString(), err.toString());
    }

    public JsonNode json() {
        return new JsonMapper().readTree(out);
    }
}
