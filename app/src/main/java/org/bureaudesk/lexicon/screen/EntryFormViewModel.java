package org.bureaudesk.lexicon.screen;

import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.bureaudesk.check.TermKind;
import org.bureaudesk.lexicon.Entry;
import org.bureaudesk.lexicon.TermService;
import org.bureaudesk.lexicon.list.TermWords;
import org.bureaudesk.ui.Tasks;
import org.jspecify.annotations.Nullable;

/// What is typed over one entry. FX thread only.
final class EntryFormViewModel {

    final StringProperty text = new SimpleStringProperty("");
    final ObjectProperty<TermKind> kind = new SimpleObjectProperty<>(TermKind.BANNED);
    final ObjectProperty<Category> category = new SimpleObjectProperty<>(Category.OWN);
    final ObjectProperty<Severity> severity = new SimpleObjectProperty<>(Severity.NORMAL);
    final StringProperty replacement = new SimpleStringProperty("");
    final StringProperty source = new SimpleStringProperty("");
    final BooleanProperty titleOnly = new SimpleBooleanProperty();
    final BooleanProperty guarded = new SimpleBooleanProperty();
    final ObjectProperty<@Nullable LocalDate> since = new SimpleObjectProperty<>();

    private final TermService terms;
    private final Tasks tasks;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Entry> before = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper faultKey = new ReadOnlyStringWrapper("");
    private @Nullable Term base;
    private boolean filling;

    EntryFormViewModel(TermService terms, Tasks tasks) {
        this.terms = terms;
        this.tasks = tasks;
        kind.subscribe(now -> {
            if (!filling) {
                category.set(TermWords.usualCategory(now));
                severity.set(TermWords.usualSeverity(now));
            }
        });
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// The entry being changed; `null` for a new one.
    ReadOnlyObjectProperty<@Nullable Entry> beforeProperty() {
        return before.getReadOnlyProperty();
    }

    /// Why it cannot be saved as it stands; empty for no reason.
    ReadOnlyStringProperty faultKeyProperty() {
        return faultKey.getReadOnlyProperty();
    }

    boolean isDirty() {
        return open.get() && base != null && !base.equals(typedOrElse(base));
    }

    void create(ListPage page) {
        var usual = page.kinds().getFirst();
        fill(
                null,
                new Term(
                        "…",
                        usual,
                        TermWords.usualCategory(usual),
                        TermWords.usualSeverity(usual),
                        "",
                        "",
                        false,
                        false,
                        null));
        text.set("");
    }

    void edit(Entry entry) {
        fill(entry, entry.term());
    }

    private void fill(@Nullable Entry entry, Term term) {
        filling = true;
        before.set(entry);
        text.set(term.text());
        kind.set(term.kind());
        category.set(term.category());
        severity.set(term.severity());
        replacement.set(term.replacement());
        source.set(term.source());
        titleOnly.set(term.titleOnly());
        guarded.set(term.guarded());
        since.set(term.since());
        base = term;
        faultKey.set("");
        filling = false;
        open.set(true);
    }

    void cancel() {
        open.set(false);
        before.set(null);
        base = null;
    }

    /// Writes it; `done` takes what the lists hold then.
    void save(Runnable done) {
        var fault = fault();
        faultKey.set(fault);
        if (!fault.isEmpty() || base == null) {
            return;
        }
        var typed = typedOrElse(base);
        var replaced = before.get();
        var enabled = replaced == null || replaced.enabled();
        tasks.perform(() -> terms.save(replaced, typed, enabled), () -> {
            cancel();
            done.run();
        });
    }

    private String fault() {
        var wrong = TermWords.fault(text.getValueSafe().strip());
        if (wrong.isPresent()) {
            return wrong.get();
        }
        var wantsOther = switch (kind.get()) {
            case WRONG_FORM, OUTDATED, PERSON -> true;
            default -> false;
        };
        return wantsOther && replacement.getValueSafe().isBlank() ? "lexicon.fault.replacement" : "";
    }

    private Term typedOrElse(Term otherwise) {
        var typed = text.getValueSafe().strip();
        return new Term(
                typed.isEmpty() ? otherwise.text() : typed,
                kind.get(),
                category.get(),
                severity.get(),
                TermWords.remark(replacement.getValueSafe()),
                TermWords.remark(source.getValueSafe()),
                titleOnly.get(),
                guarded.get(),
                since.get());
    }
}
