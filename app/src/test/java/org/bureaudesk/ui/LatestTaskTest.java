package org.bureaudesk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// However quickly questions come, one is under way at a time and only the last is answered.
class LatestTaskTest {

    private final HeldTasks tasks = new HeldTasks();
    private final LatestTask latest = new LatestTask(tasks);
    private final List<String> asked = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();

    private void ask(String question) {
        latest.ask(
                () -> {
                    asked.add(question);
                    return question + "!";
                },
                shown::add);
    }

    @Test
    void aLoneQuestionIsAnswered() {
        ask("a");
        tasks.finishAll();
        ask("b");
        tasks.finishAll();
        assertThat(shown).containsExactly("a!", "b!");
    }

    @Test
    void ofThoseAskedMeanwhileOnlyTheLastIsPut() {
        ask("a");
        ask("b");
        ask("c");
        assertThat(tasks.handedIn()).isEqualTo(1);
        tasks.finishAll();
        assertThat(asked).containsExactly("a", "c");
        assertThat(shown).containsExactly("c!");
    }

    @Test
    void whatIsForgottenIsNotShownAndTheNextQuestionIs() {
        ask("a");
        latest.forget();
        tasks.finishAll();
        assertThat(shown).isEmpty();
        latest.forget(); // nothing is under way
        ask("b");
        tasks.finishAll();
        assertThat(shown).containsExactly("b!");
    }

    @Test
    void aQuestionAfterForgettingIsPutAsSoonAsTheForgottenOneEnds() {
        ask("a");
        latest.forget();
        ask("b");
        tasks.finishAll();
        assertThat(shown).containsExactly("b!");
    }

    @Test
    void aFailureDoesNotHoldUpTheNext() {
        latest.ask(
                () -> {
                    throw new IllegalStateException("broken");
                },
                _ -> shown.add("never"));
        ask("b");
        assertThatThrownBy(() -> tasks.finish(0)).hasMessage("broken");
        tasks.finish(1);
        assertThat(shown).containsExactly("b!");
    }
}
