package org.bureaudesk.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// The building code of the house: which part may lean on which, and why.
final class Laws {

    private static final String[] TOOLKITS = rooms("ui", "office", "storage", "rules", "workday", "settings", "text");
    private static final Pattern BAD_NAME = Pattern.compile(".*(Utils?|Helper|Manager|Impl)|(Abstract|Base)[A-Z].*");
    private static final Set<String> CLOCKS = Set.of(
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.Instant",
            "java.time.YearMonth",
            "java.time.Year",
            "java.time.ZonedDateTime");

    private Laws() {}

    static Map<String, ArchRule> all() {
        var laws = new TreeMap<String, ArchRule>();
        laws.putAll(leaning());
        laws.putAll(libraries());
        laws.putAll(manners());
        return laws;
    }

    private static Map<String, ArchRule> leaning() {
        return Map.of(
                "01 rooms form no cycles",
                slices().matching("org.bureaudesk.(**)").should().beFreeOfCycles(),
                "06 the check engine stands alone",
                classes()
                        .that(resideInAnyPackage(rooms("check")))
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.bureaudesk.check..",
                                "org.bureaudesk.kernel..",
                                "org.slf4j..",
                                "org.jspecify..",
                                "com.hankcs.."))
                        .allowEmptyShould(true),
                "07 a room shows only its door",
                classes()
                        .that(areCalled("Store", "ViewModel")
                                .or(areCalled("View")
                                        .and(DescribedPredicate.not(resideInAPackage("org.bureaudesk.ui..")))))
                        .should()
                        .notBePublic(),
                "08 nobody builds on the composition root",
                noClasses().that(outside("app")).should().dependOnClassesThat(resideInAnyPackage(rooms("app"))),
                "13 toolkits know no room",
                noClasses()
                        .that(resideInAnyPackage(TOOLKITS))
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.bureaudesk..")
                                .and(DescribedPredicate.not(resideInAnyPackage(TOOLKITS)))
                                .and(DescribedPredicate.not(resideInAnyPackage(rooms("kernel"))))),
                "14 the kernel leans on nobody",
                noClasses()
                        .that(resideInAnyPackage(rooms("kernel")))
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.bureaudesk..")
                                .and(DescribedPredicate.not(resideInAnyPackage(rooms("kernel"))))));
    }

    private static Map<String, ArchRule> libraries() {
        return Map.of(
                "02 only storage and stores speak SQL",
                noClasses()
                        .that(outside("storage").and(areNotCalled("Store", "Rows")))
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.jdbi..")),
                "03 only views touch the scene",
                noClasses()
                        .that(outside("ui", "app").and(areNotCalled("View", "Dialog", "Cell")))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "javafx.scene..", "javafx.stage..", "javafx.css..", "org.controlsfx..", "atlantafx..")),
                "04 only views and view models know JavaFX",
                noClasses()
                        .that(outside("ui", "app").and(areNotCalled("View", "Dialog", "Cell", "ViewModel")))
                        .should()
                        .dependOnClassesThat(resideInAPackage("javafx..")),
                "03a files are chosen in one place, behind the lock",
                noClasses()
                        .that(areNotCalled("FxDialogs", "OpenFailure"))
                        .should()
                        .dependOnClassesThat(
                                name("javafx.stage.FileChooser").or(name("javafx.stage.DirectoryChooser"))),
                "05a only the office toolkit knows POI",
                noClasses()
                        .that(outside("office"))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("org.apache.poi..", "com.deepoove..")),
                "05b Jackson stays where files are read and written",
                noClasses()
                        .that(outside("rules", "settings", "cli", "portable").and(areNotCalled("Json", "File")))
                        .should()
                        .dependOnClassesThat(resideInAPackage("tools.jackson..")));
    }

    private static Map<String, ArchRule> manners() {
        return Map.of(
                "09 looks come from CSS",
                noClasses()
                        .should()
                        .callMethodWhere(
                                target(name("setStyle")).and(target(owner(assignableTo("javafx.scene.Node"))))),
                "10 names say what a thing is",
                noClasses().should().haveNameMatching(".*\\.(" + BAD_NAME.pattern() + ")"),
                "11 threads are born in one place",
                noClasses()
                        .that(DescribedPredicate.not(
                                com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName("FxTasks")))
                        .should()
                        .callMethodWhere(target(owner(assignableTo("java.util.concurrent.Executors")))
                                .or(target(name("runLater"))
                                        .and(target(owner(assignableTo("javafx.application.Platform"))))))
                        .orShould()
                        .callConstructorWhere(target(owner(assignableTo(Thread.class)))),
                "12 nobody asks what time it is but a clock",
                noClasses().should().callMethodWhere(asksTheTimeWithoutAClock()));
    }

    private static DescribedPredicate<JavaCall<?>> asksTheTimeWithoutAClock() {
        return DescribedPredicate.describe(
                "now() without a Clock",
                call -> call.getTarget().getName().equals("now")
                        && CLOCKS.contains(call.getTargetOwner().getName())
                        && call.getTarget().getRawParameterTypes().isEmpty());
    }

    private static String[] rooms(String... names) {
        return Arrays.stream(names).map(n -> "org.bureaudesk." + n + "..").toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> outside(String... names) {
        return DescribedPredicate.not(resideInAnyPackage(rooms(names)));
    }

    private static DescribedPredicate<JavaClass> areNotCalled(String... suffixes) {
        return DescribedPredicate.not(areCalled(suffixes));
    }

    /// Goes by the outermost class, so that a row class inside a view counts as part of the view.
    private static DescribedPredicate<JavaClass> areCalled(String... suffixes) {
        return DescribedPredicate.describe("are called *" + String.join(", *", suffixes), type -> {
            var outer = type;
            while (outer.getEnclosingClass().isPresent()) {
                outer = outer.getEnclosingClass().get();
            }
            var name = outer.getSimpleName();
            return Arrays.stream(suffixes).anyMatch(name::endsWith);
        });
    }
}
