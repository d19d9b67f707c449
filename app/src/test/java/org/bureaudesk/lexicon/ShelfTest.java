package org.bureaudesk.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bureaudesk.check.Category;
import org.bureaudesk.check.Severity;
import org.bureaudesk.check.Term;
import org.junit.jupiter.api.Test;

/// What was read is kept until the lists change, and never longer.
class ShelfTest {

    private final List<OwnTerm> records = new ArrayList<>();
    private int reads;
    private Runnable meanwhile = () -> {};
    private final Shelf shelf = new Shelf(List::of, this::read);

    private List<OwnTerm> read() {
        reads++;
        var found = List.copyOf(records);
        meanwhile.run();
        return found;
    }

    private static OwnTerm term(long id, String text) {
        return new OwnTerm(id, Term.banned(text, Category.OWN, Severity.NORMAL), true);
    }

    @Test
    void readsOnceHoweverOftenItIsAsked() {
        records.add(term(1, "甲乙"));
        assertThat(shelf.lists().entries()).hasSize(1);
        assertThat(shelf.lists()).isSameAs(shelf.lists());
        assertThat(reads).isEqualTo(1);
    }

    @Test
    void readsAnewAfterAChange() {
        assertThat(shelf.lists().own()).isEmpty();
        records.add(term(1, "甲乙"));
        shelf.forget();
        assertThat(shelf.lists().own()).hasSize(1);
    }

    @Test
    void whatWasReadBeforeAChangeIsNotKeptAfterIt() {
        meanwhile = () -> {
            records.add(term(1, "甲乙"));
            shelf.forget();
            meanwhile = () -> {};
        };
        assertThat(shelf.lists().own()).isEmpty();
        assertThat(shelf.lists().own()).hasSize(1);
    }
}
