package org.bureaudesk.ui.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bureaudesk.ui.Dialogs;
import org.jspecify.annotations.Nullable;

/// Answers as the test has told it to, without a window.
public final class ToldDialogs implements Dialogs {

    private final List<String> notices = new ArrayList<>();
    private final List<Path> revealed = new ArrayList<>();
    private boolean answer;
    private @Nullable Path target;
    private String suggested = "";

    public void answer(boolean agree) {
        answer = agree;
    }

    public void saveTo(Path file) {
        target = file;
    }

    public String suggested() {
        return suggested;
    }

    public List<String> notices() {
        return notices;
    }

    public List<Path> revealed() {
        return revealed;
    }

    @Override
    public boolean confirm(String titleKey, String messageKey, String confirmKey, Object... facts) {
        return answer;
    }

    @Override
    public void notice(String messageKey, Object... facts) {
        notices.add(messageKey);
    }

    @Override
    public Optional<Path> chooseSave(String titleKey, String suggestedName, String extension) {
        suggested = suggestedName;
        return Optional.ofNullable(target);
    }

    @Override
    public List<Path> chooseOpen(String titleKey, String... extensions) {
        return List.of();
    }

    @Override
    public Optional<Path> chooseFolder(String titleKey) {
        return Optional.empty();
    }

    @Override
    public void reveal(Path path) {
        revealed.add(path);
    }
}
