package org.bureaudesk.kernel;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An expected failure. It carries the key of the sentence the user reads (what happened, where, what to do) and the
/// facts in it; the words are chosen by whoever shows it.
public final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> facts;

    public UserException(String key, Object... facts) {
        this(key, null, facts);
    }

    private UserException(String key, @Nullable Throwable cause, Object[] facts) {
        super(key + Arrays.toString(facts), cause);
        this.key = key;
        this.facts = List.of(facts);
    }

    /// The same failure, remembering what brought it about.
    public static UserException causedBy(Throwable cause, String key, Object... facts) {
        return new UserException(key, cause, facts);
    }

    public String key() {
        return key;
    }

    /// The arguments of the sentence, in the order of its placeholders.
    public Object[] facts() {
        return facts.toArray();
    }
}
