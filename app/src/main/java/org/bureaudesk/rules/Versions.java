package org.bureaudesk.rules;

import java.util.Arrays;
import java.util.Comparator;

/// How versions of a pack are ordered: number by number, so that 1.10 comes after 1.9.
final class Versions {

    static final Comparator<String> ORDER = (a, b) -> Arrays.compare(numbers(a), numbers(b));

    private static final int LONGEST = 9;

    private Versions() {}

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\D+", -1))
                .filter(part -> !part.isEmpty() && part.length() <= LONGEST)
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
