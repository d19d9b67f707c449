package org.bureaudesk.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import org.bureaudesk.cli.command.DeskCommand;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// Words the help of every command: picocli knows only English headings.
final class Usage {

    private Usage() {}

    static void word(CommandLine line, Messages messages) {
        line.setResourceBundle(new Words(messages));
        head(line, messages, "cli.description");
        line.getSubcommands().values().forEach(sub -> {
            if (sub.getCommand() instanceof DeskCommand command) {
                head(sub, messages, command.descriptionKey());
            }
        });
    }

    private static void head(CommandLine line, Messages messages, String descriptionKey) {
        line.getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .type(boolean.class)
                        .usageHelp(true)
                        .description(messages.text("cli.option.help"))
                        .build());
        line.getCommandSpec()
                .usageMessage()
                .description(messages.text(descriptionKey))
                .synopsisHeading(messages.text("cli.usage.synopsis"))
                .synopsisSubcommandLabel(messages.text("cli.usage.command"))
                .commandListHeading(messages.text("cli.usage.commands") + "%n")
                .optionListHeading(messages.text("cli.usage.options") + "%n")
                .parameterListHeading(messages.text("cli.usage.parameters") + "%n")
                .width(100);
    }

    /// The messages as picocli asks for them: by the keys the options name.
    private static final class Words extends ResourceBundle {

        private final Messages messages;

        Words(Messages messages) {
            this.messages = messages;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return key.startsWith("cli.") && messages.has(key) ? messages.text(key) : null;
        }

        @Override
        public boolean containsKey(String key) {
            return handleGetObject(key) != null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.emptyEnumeration();
        }
    }
}
