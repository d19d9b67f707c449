package org.bureaudesk.cli;

import java.util.LinkedHashMap;
import org.bureaudesk.cli.command.Console;
import org.bureaudesk.cli.command.DeskCommand;
import org.bureaudesk.kernel.UserException;
import org.bureaudesk.staff.SignInMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `sign-in --off`: stops asking for passwords where the only administrator has forgotten one. Whoever may run this
/// holds
/// the files anyway; the log says it was the command line. JSON: `{"mode"}`.
@Command(name = "sign-in")
final class SignInCommand extends DeskCommand {

    @Option(names = "--off", descriptionKey = "cli.sign-in.off")
    private boolean off;

    SignInCommand(Console console) {
        super(console, "cli.sign-in.does");
    }

    @Override
    public Integer call() {
        if (!off) {
            throw new UserException("cli.sign-in.what");
        }
        return inHouse(house -> {
            house.staff().service().stopAskingForPasswords();
            if (wantsJson()) {
                var result = new LinkedHashMap<String, Object>();
                result.put("mode", SignInMode.NAMED.name());
                console().json(result);
            }
            console().say("cli.sign-in.done");
            return DONE;
        });
    }
}
