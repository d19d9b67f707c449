package org.bureaudesk.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds every law against the shipped classes, and against an offender planted for it.
class ArchitectureTest {

    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.bureaudesk");

    private static final JavaClasses PLANTED = new ClassFileImporter()
            .importPackages(
                    "org.bureaudesk.planted",
                    "org.bureaudesk.check.planted",
                    "org.bureaudesk.text.planted",
                    "org.bureaudesk.kernel.planted");

    static Stream<Map.Entry<String, ArchRule>> laws() {
        return Laws.all().entrySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void holds(Map.Entry<String, ArchRule> law) {
        law.getValue().check(SHIPPED);
    }

    /// A law that cannot fail protects nothing.
    @ParameterizedTest(name = "{0}")
    @MethodSource("laws")
    void bites(Map.Entry<String, ArchRule> law) {
        assertThat(law.getValue().evaluate(PLANTED).hasViolation())
                .as(law.getKey())
                .isTrue();
    }
}
