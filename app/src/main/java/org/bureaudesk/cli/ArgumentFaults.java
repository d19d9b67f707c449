package org.bureaudesk.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bureaudesk.kernel.UserException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns what the argument parser reports in English into a sentence the user can act on.
final class ArgumentFaults {

    private ArgumentFaults() {}

    static UserException explain(ParameterException failure) {
        return switch (failure) {
            case MissingParameterException missing -> missing(missing);
            case UnmatchedArgumentException unmatched ->
                UserException.causedBy(failure, "cli.unknown-argument", String.join(" ", unmatched.getUnmatched()));
            case OverwrittenOptionException twice ->
                UserException.causedBy(failure, "cli.given-twice", name(twice.getOverwritten()));
            default -> badValue(failure);
        };
    }

    private static UserException missing(MissingParameterException failure) {
        var names = failure.getMissing().stream().map(ArgumentFaults::name).collect(Collectors.joining("、"));
        return UserException.causedBy(failure, "cli.missing-argument", names);
    }

    private static UserException badValue(ParameterException failure) {
        var argument = failure.getArgSpec();
        if (argument == null) {
            return UserException.causedBy(failure, "cli.wrong-arguments");
        }
        var value = String.valueOf(failure.getValue());
        if (argument.type().isEnum()) {
            var known = Arrays.stream(argument.type().getEnumConstants())
                    .map(c -> c.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining("、"));
            return UserException.causedBy(failure, "cli.not-one-of", name(argument), value, known);
        }
        return UserException.causedBy(failure, "cli.bad-value", name(argument), value);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
