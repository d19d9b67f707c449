package org.bureaudesk.lexicon.rescan.screen;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.bureaudesk.kernel.Progress;
import org.bureaudesk.lexicon.rescan.Decision;
import org.bureaudesk.lexicon.rescan.Matter;
import org.bureaudesk.lexicon.rescan.Matter.Closing;
import org.bureaudesk.lexicon.rescan.Proof;
import org.bureaudesk.office.Column;
import org.bureaudesk.office.Sheet;
import org.bureaudesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// The queue as an Excel list: what was found, who decided what and why, and what shows it.
final class RescanSheet {

    private final Messages messages;
    private final FindingWords words;

    RescanSheet(Messages messages) {
        this.messages = messages;
        this.words = new FindingWords(messages);
    }

    void writeTo(Path file, List<Matter> matters, Progress progress) {
        List<Column<Matter>> columns = List.of(
                Column.wide(title("title"), Matter::title),
                new Column<>(title("published"), 18, Matter::publishedAt),
                Column.of(title("accounts"), Matter::accounts),
                Column.of(title("severity"), m -> messages.text(m.severity().messageKey())),
                Column.wide(title("objections"), words::words),
                Column.wide(title("why"), this::sentences),
                new Column<>(title("found-at"), 18, Matter::foundAt),
                Column.of(title("state"), m -> messages.text(m.state().messageKey())),
                Column.of(title("choice"), decided(d -> messages.text(d.choice().messageKey()))),
                Column.wide(title("reason"), decided(Decision::reason)),
                Column.of(title("decided-by"), decided(Decision::by)),
                new Column<>(title("decided-at"), 18, decided(Decision::at)),
                Column.wide(title("proof-link"), proof(Proof::link)),
                Column.wide(title("proof-note"), proof(Proof::note)),
                Column.of(
                        title("proof-file"),
                        proof(p -> p.file() == null ? "" : p.file().fileName())),
                Column.of(title("withdrawal"), closed(c -> c.withdrawal() == 0 ? null : c.withdrawal())),
                new Column<>(title("closed-at"), 18, closed(Closing::at)));
        new Sheet<>(messages.text("lexicon.matters"), columns, matters).writeTo(file, progress);
    }

    private String sentences(Matter matter) {
        return String.join(
                "\n", matter.objections().stream().map(words::sentence).toList());
    }

    private static Function<Matter, @Nullable Object> decided(Function<Decision, @Nullable Object> value) {
        return matter -> {
            var decision = matter.decision();
            return decision == null ? null : value.apply(decision);
        };
    }

    private static Function<Matter, @Nullable Object> proof(Function<Proof, @Nullable Object> value) {
        return decided(decision -> value.apply(decision.proof()));
    }

    private static Function<Matter, @Nullable Object> closed(Function<Closing, @Nullable Object> value) {
        return matter -> {
            var closing = matter.closing();
            return closing == null ? null : value.apply(closing);
        };
    }

    private String title(String column) {
        return messages.text("lexicon.column." + column);
    }
}
