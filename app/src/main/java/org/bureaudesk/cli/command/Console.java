package org.bureaudesk.cli.command;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.text.Messages;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// What a command talks to: results on one stream, words for people on the other.
///
/// @param environment the variables of the process, handed in so that tests can choose them
public record Console(
        PrintWriter out, PrintWriter err, Messages messages, Clock clock, Map<String, String> environment) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY) // keys stand as the record declares them
            .build();

    public void say(String key, Object... facts) {
        err.println(messages.text(key, facts));
        err.flush();
    }

    public void say(UserException failure) {
        err.println(messages.text(failure));
        err.flush();
    }

    /// Prints one result line; for records and maps whose keys scripts rely on.
    public void json(Object result) {
        out.println(JSON.writeValueAsString(result));
        out.flush();
    }

    /// A result for people where no `--json` was asked for: plain lines on standard output.
    public void print(List<String> lines) {
        lines.forEach(out::println);
        out.flush();
    }
}
