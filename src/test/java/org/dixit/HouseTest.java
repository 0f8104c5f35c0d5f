package org.dixit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The house and its arrows: which room may use which.
class HouseTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dixit");

    @Test
    void roomsUseOnlyTheRoomsThatTheyMay() {
        // extraction also holds the vocabulary (kinds, speech acts), which every outer room speaks
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.dixit..")
                .layer("text")
                .definedBy("org.dixit.text..")
                .layer("language")
                .definedBy("org.dixit.language..")
                .layer("extraction")
                .definedBy("org.dixit.extraction..")
                .layer("archive")
                .definedBy("org.dixit.archive..")
                .layer("watch")
                .definedBy("org.dixit.watch..")
                .layer("intake")
                .definedBy("org.dixit.intake..")
                .layer("curation")
                .definedBy("org.dixit.curation..")
                .layer("graphql")
                .definedBy("org.dixit.graphql..")
                .layer("launch")
                .definedBy("org.dixit.launch..")
                .whereLayer("launch")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("graphql")
                .mayOnlyBeAccessedByLayers("launch")
                .whereLayer("curation")
                .mayOnlyBeAccessedByLayers("graphql", "launch")
                .whereLayer("intake")
                .mayOnlyBeAccessedByLayers("graphql", "launch")
                .whereLayer("watch")
                .mayOnlyBeAccessedByLayers("intake", "curation", "graphql", "launch")
                .whereLayer("archive")
                .mayOnlyBeAccessedByLayers("intake", "curation", "graphql", "launch")
                .whereLayer("extraction")
                .mayOnlyBeAccessedByLayers("archive", "intake", "curation", "graphql", "launch")
                .whereLayer("language")
                .mayOnlyBeAccessedByLayers("extraction", "launch")
                .withOptionalLayers(true)
                .check(HOUSE);
    }

    /// The window and what serves it: HTTP runs plans, plans run the window's reads, and nothing points back.
    @Test
    void theWindowKnowsNeitherItsPlansNorHttp() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.dixit.graphql..")
                .layer("window")
                .definedBy("org.dixit.graphql")
                .layer("plan")
                .definedBy("org.dixit.graphql.plan..")
                .layer("http")
                .definedBy("org.dixit.graphql.http..")
                .whereLayer("http")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("plan")
                .mayOnlyBeAccessedByLayers("http")
                .check(HOUSE);
    }

    @Test
    void theInnerRoomsKnowNoFrameworkClockOrFile() {
        noClasses()
                .that()
                .resideInAnyPackage("org.dixit.text..", "org.dixit.language..", "org.dixit.extraction..")
                .and()
                .resideOutsideOfPackage("org.dixit.language.compact..")
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
                .check(HOUSE);
    }

    @Test
    void entitiesStayOutOfTheWindow() {
        noClasses()
                .that()
                .resideInAPackage("org.dixit.graphql..")
                .should()
                .dependOnClassesThat()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .check(HOUSE);
    }
}
