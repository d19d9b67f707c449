package org.bureaudesk.ui.shell;

import java.util.Locale;

/// A short code for a fault, such as `3FA2:9C01`, the same for the same fault: a user can read it out on the telephone.
record ErrorCode(String text) {

    private static final int DEPTH = 6;

    /// From the kinds of the failure and its causes, and from where in the program they arose.
    static ErrorCode of(Throwable failure) {
        int kinds = 17;
        int places = 31;
        int depth = 0;
        for (Throwable at = failure; at != null && depth < DEPTH; at = at.getCause(), depth++) {
            kinds = 31 * kinds + at.getClass().getName().hashCode();
            var stack = at.getStackTrace();
            for (int i = 0; i < Math.min(DEPTH, stack.length); i++) {
                places = 31 * places + stack[i].getClassName().hashCode();
                places = 31 * places + stack[i].getMethodName().hashCode();
            }
        }
        return new ErrorCode(String.format(Locale.ROOT, "%04X:%04X", fold(kinds), fold(places)));
    }

    private static int fold(int hash) {
        return (hash ^ (hash >>> 16)) & 0xffff;
    }
}
