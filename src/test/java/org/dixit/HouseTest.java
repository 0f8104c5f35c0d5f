package org.dixit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Which package may use which. Each list names packages from the top down, where `.` stands for the classes
/// directly in the parent package: a package uses only packages on later lines, and packages on one line do not
/// use each other.
class HouseTest {

    private static final List<String> TOP = List.of(
            ".",
            "cli",
            "postgres",
            "pages launch",
            "graphql",
            "formats",
            "intake curation",
            "extraction archive",
            "layout grammar vocabulary",
            "text telemetry evaluation");

    private static final List<String> EXTRACTION =
            List.of(".", "semantics coreference", "attribution names", "syntax", "lexicon");

    private static final List<String> ATTRIBUTION = List.of(".", "quotation", "draft");

    private static final List<String> ARCHIVE =
            List.of("statistics relation sources feed", "read", "filter provenance", "sql entity");

    private static final List<String> GRAPHQL = List.of(
            ". websocket",
            "statistics relation sources search provenance mutation live http",
            "type document schema",
            "filter",
            "relay protocol",
            "plan",
            "selection error");

    private static final List<String> PAGES =
            List.of(".", "reader statement sources actor search home help", "view", "web", "answer");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dixit");

    @Test
    void packagesUseOnlyThoseBelowThem() {
        assertThat(upwardUses("org.dixit", TOP)).isEmpty();
    }

    @Test
    void packagesOfTheExtractorUseOnlyThoseBelowThem() {
        assertThat(upwardUses("org.dixit.extraction", EXTRACTION)).isEmpty();
    }

    @Test
    void packagesOfAttributionUseOnlyThoseBelowThem() {
        assertThat(upwardUses("org.dixit.extraction.attribution", ATTRIBUTION)).isEmpty();
    }

    @Test
    void packagesOfTheArchiveUseOnlyThoseBelowThem() {
        assertThat(upwardUses("org.dixit.archive", ARCHIVE)).isEmpty();
    }

    @Test
    void packagesOfTheApiUseOnlyThoseBelowThem() {
        assertThat(upwardUses("org.dixit.graphql", GRAPHQL)).isEmpty();
    }

    @Test
    void packagesOfThePagesUseOnlyThoseBelowThem() {
        assertThat(upwardUses("org.dixit.pages", PAGES)).isEmpty();
    }

    /// Pages are clients of the API: what they show comes from its answers.
    @Test
    void pagesReadNothingButAnswers() {
        noClasses()
                .that()
                .resideInAPackage("org.dixit.pages..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.dixit.archive..", "org.dixit.intake..", "org.dixit.extraction..", "org.dixit.curation..")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.dixit.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noMoreThanTwoClassesFormACircle() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String from = outermost(type);
                String to = outermost(dependency.getTargetClass());
                if (to.startsWith("org.dixit.") && !to.equals(from)) {
                    uses.computeIfAbsent(from, key -> new TreeSet<>()).add(to);
                }
            }
        }
        assertThat(new Circles(uses).largerThan(2)).isEmpty();
    }

    @Test
    void theExtractorKnowsNoFrameworkClockOrFile() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.dixit.text..", "org.dixit.layout..", "org.dixit.grammar..", "org.dixit.extraction..")
                .and()
                .resideOutsideOfPackage("org.dixit.grammar.compact..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "io.quarkus..",
                        "io.smallrye..",
                        "jakarta..",
                        "org.hibernate..",
                        "org.eclipse.microprofile..",
                        "com.fasterxml..",
                        "java.time..",
                        "java.nio.file..",
                        "java.sql..")
                .check(CLASSES);
    }

    /// The vocabulary carries the descriptions that the schema shows, and nothing else of a framework.
    @Test
    void theVocabularyKnowsOnlyTheAnnotationsOfTheSchema() {
        noClasses()
                .that()
                .resideInAPackage("org.dixit.vocabulary..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java.lang..",
                        "java.util..",
                        "org.dixit.vocabulary..",
                        "org.dixit.text..",
                        "org.jspecify.annotations..",
                        "org.eclipse.microprofile.graphql..")
                .check(CLASSES);
    }

    @Test
    void noEntityAppearsInTheApi() {
        noClasses()
                .that()
                .resideInAPackage("org.dixit.graphql..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .check(CLASSES);
    }

    /// Every use of a package below `parent` by one that is not above it in `order`, as `Class -> Class`.
    private static Set<String> upwardUses(String parent, List<String> order) {
        Map<String, Integer> levels = new HashMap<>();
        for (int level = 0; level < order.size(); level++) {
            for (String name : List.of(order.get(level).split(" ", -1))) {
                levels.put(name, level);
            }
        }
        Set<String> uses = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (!isInside(parent, type) || type.getSimpleName().equals("package-info")) {
                continue;
            }
            String from = child(parent, type);
            assertThat(levels).as("the package of " + type.getName()).containsKey(from);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass();
                if (isInside(parent, target)) {
                    String to = child(parent, target);
                    if (!from.equals(to) && levels.getOrDefault(from, -1) >= levels.getOrDefault(to, -1)) {
                        uses.add(type.getName() + " -> " + target.getName());
                    }
                }
            }
        }
        return uses;
    }

    private static boolean isInside(String parent, JavaClass type) {
        return type.getPackageName().equals(parent) || type.getPackageName().startsWith(parent + ".");
    }

    private static String child(String parent, JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(parent)) {
            return ".";
        }
        String rest = name.substring(parent.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static String outermost(JavaClass type) {
        JavaClass component = type.getBaseComponentType();
        String name = component.getName();
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }
}
