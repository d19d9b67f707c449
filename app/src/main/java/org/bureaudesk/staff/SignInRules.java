package org.bureaudesk.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/// The limits of signing in, as `resources/staff/sign-in.properties` has them.
record SignInRules(
        int iterations,
        int saltBytes,
        int shortestPassword,
        int longestPassword,
        int failures,
        int waitMinutes,
        int idleMinutes) {

    static SignInRules read() {
        var words = new Properties();
        try (var in = SignInRules.class.getResourceAsStream("/org/bureaudesk/staff/sign-in.properties")) {
            if (in == null) {
                throw new IllegalStateException("sign-in.properties is missing");
            }
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SignInRules(
                number(words, "iterations"),
                number(words, "salt-bytes"),
                number(words, "shortest-password"),
                number(words, "longest-password"),
                number(words, "failures"),
                number(words, "wait-minutes"),
                number(words, "idle-minutes"));
    }

    private static int number(Properties words, String key) {
        return Integer.parseInt(words.getProperty(key, "").strip());
    }
}
