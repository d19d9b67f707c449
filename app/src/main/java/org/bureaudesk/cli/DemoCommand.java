package org.bureaudesk.cli;

import java.util.LinkedHashMap;
import org.bureaudesk.cli.command.Console;
import org.bureaudesk.cli.command.DeskCommand;
import picocli.CommandLine.Command;

/// Fills an empty workspace with the demonstration bureau. JSON: `{"workspace","unit","accounts","posts"}`.
@Command(name = "demo")
final class DemoCommand extends DeskCommand {

    DemoCommand(Console console) {
        super(console, "cli.demo");
    }

    @Override
    public Integer call() {
        return inHouse(house -> {
            var posts = house.demo().service().fill();
            var unit = house.settings().get().unitName();
            var accounts = house.accounts().service().all().size();
            if (wantsJson()) {
                var result = new LinkedHashMap<String, Object>();
                result.put("workspace", house.workspace().folder().toString());
                result.put("unit", unit);
                result.put("accounts", accounts);
                result.put("posts", posts);
                console().json(result);
            } else {
                console().say("demo.done", unit, accounts, posts);
            }
            return DONE;
        });
    }
}
