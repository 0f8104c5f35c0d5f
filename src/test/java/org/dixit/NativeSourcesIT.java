package org.dixit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Checks what the native build passes to GraalVM's compiler (target/native-sources): everything that is called
/// by name or read as a resource, and no more. It replaces a native compilation where no compiler is installed.
@Tag("sources")
class NativeSourcesIT {

    private static final Path SOURCES = Path.of("target", "native-sources");
    private static final String METADATA = "META-INF/native-image/";
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dixit");

    private static FileSystem jar;
    private static Map<String, JsonNode> reflected;
    private static List<Pattern> included;

    @BeforeAll
    static void open() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            Path runner = files.filter(file -> file.toString().endsWith("-runner.jar"))
                    .findFirst()
                    .orElseThrow();
            jar = FileSystems.newFileSystem(runner);
        }
        reflected = new HashMap<>();
        json("reflect-config.json")
                .forEach(entry -> reflected.put(entry.path("name").asText(), entry));
        included = new ArrayList<>();
        json("resource-config.json")
                .path("resources")
                .path("includes")
                .forEach(entry ->
                        included.add(Pattern.compile(entry.path("pattern").asText())));
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    private static JsonNode json(String file) throws IOException {
        try (InputStream in = Files.newInputStream(jar.getPath(METADATA + file))) {
            return new ObjectMapper().readTree(in);
        }
    }

    private static boolean isIncluded(String resource) {
        return included.stream().anyMatch(pattern -> pattern.matcher(resource).matches());
    }

    private static JsonNode entry(String type) {
        return reflected.getOrDefault(type, MissingNode.getInstance());
    }

    private static boolean methodsAreCallable(String type) {
        return entry(type).path("allDeclaredMethods").asBoolean();
    }

    @Test
    void everyEntityIsRegisteredWhole() {
        List<String> kept = names(type -> type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(MappedSuperclass.class));

        assertThat(kept).hasSizeGreaterThanOrEqualTo(10);
        assertThat(kept)
                .allMatch(type -> methodsAreCallable(type)
                        && entry(type).path("allDeclaredConstructors").asBoolean()
                        && entry(type).path("allDeclaredFields").asBoolean());
    }

    @Test
    void everyClassOfResolversIsCallableByName() {
        List<String> apis = names(type -> type.isAnnotatedWith(GraphQLApi.class));

        assertThat(apis).hasSizeGreaterThanOrEqualTo(10).allMatch(NativeSourcesIT::methodsAreCallable);
    }

    @Test
    void everyTypeOfTheSchemaIsCallableByName() throws IOException {
        List<String> missing = new ArrayList<>();
        String schema = Files.readString(Path.of("src/main/graphql/schema.graphql"));
        Map<String, String> types = new HashMap<>();
        for (JavaClass type : HOUSE.that(com.tngtech.archunit.base.DescribedPredicate.describe(
                "of the API", type -> type.getPackageName().startsWith("org.dixit.graphql")))) {
            type.tryGetAnnotationOfType(org.eclipse.microprofile.graphql.Type.class)
                    .ifPresent(named -> types.put(named.value(), type.getName()));
            type.tryGetAnnotationOfType(org.eclipse.microprofile.graphql.Input.class)
                    .ifPresent(named -> types.put(named.value(), type.getName()));
            types.putIfAbsent(type.getSimpleName(), type.getName());
        }
        var declared = Pattern.compile("^(?:type|input|interface) (\\w+)", Pattern.MULTILINE)
                .matcher(schema);
        int found = 0;
        while (declared.find()) {
            String type = types.get(declared.group(1));
            if (type != null) {
                found++;
                if (!methodsAreCallable(type)) {
                    missing.add(declared.group(1) + " by " + type);
                }
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(30);
        assertThat(missing).isEmpty();
    }

    @Test
    void theRecordsOfTheCommandLinesJsonAreCallableByName() {
        List<String> records = names(type -> type.getPackageName().equals("org.dixit.cli")
                && (type.getName().startsWith("org.dixit.cli.StatementsJson")
                        || List.of("Request", "Variables", "ArticleInput", "Place")
                                .contains(type.getSimpleName())));

        assertThat(records).hasSizeGreaterThanOrEqualTo(9).allMatch(NativeSourcesIT::methodsAreCallable);
    }

    @Test
    void theClassesOfTheCacheAreFoundByName() {
        for (String name : List.of("SSMW", "PSMW")) {
            assertThat(entry("com.github.benmanes.caffeine.cache." + name)
                            .path("allDeclaredConstructors")
                            .asBoolean())
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void everyMigrationWordListAndModelIsIncluded() throws IOException {
        List<String> needed = new ArrayList<>(List.of("org/dixit/grammar/english.model"));
        for (String folder : List.of(
                "db/migration",
                "org/dixit/archive/filter",
                "org/dixit/cli/help",
                "org/dixit/extraction/lexicon",
                "org/dixit/pages",
                "org/dixit/pages/assets",
                "templates",
                "templates/pages",
                "templates/tags")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/resources").resolve(folder))) {
                files.filter(Files::isRegularFile).forEach(file -> needed.add(folder + '/' + file.getFileName()));
            }
        }
        assertThat(needed).hasSizeGreaterThanOrEqualTo(10).allMatch(NativeSourcesIT::isIncluded);
        assertThat(needed).allMatch(resource -> Files.exists(jar.getPath(resource)));
    }

    /// Qute would otherwise call by name what a template shows, which a native binary cannot.
    @Test
    void everyTypeThatATemplateDeclaresHasAResolver() throws IOException {
        Set<String> declared = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                Pattern.compile("\\{@(org\\.dixit\\.[\\w.$]+)")
                        .matcher(Files.readString(template))
                        .results()
                        .forEach(type -> declared.add(type.group(1)));
            }
        }
        assertThat(declared)
                .hasSizeGreaterThanOrEqualTo(10)
                .allMatch(type ->
                        Files.exists(jar.getPath(type.replace('.', '/').replace("$", "$_") + "_ValueResolver.class")));
    }

    @Test
    void theGrammarLibrarysWordListsAreIncluded() throws IOException {
        List<String> needed = new ArrayList<>();
        try (FileSystem library = FileSystems.newFileSystem(lib("nlp4j-api"))) {
            for (String folder : List.of("morph/english", "tokenizer/dictionary")) {
                try (Stream<Path> files = Files.list(library.getPath("edu/emory/mathcs/nlp/component/" + folder))) {
                    files.filter(Files::isRegularFile)
                            .forEach(file -> needed.add(file.toString().replaceFirst("^/", "")));
                }
            }
        }
        assertThat(needed).hasSizeGreaterThanOrEqualTo(10).allMatch(NativeSourcesIT::isIncluded);
    }

    private static Path lib(String name) throws IOException {
        try (Stream<Path> libraries = Files.list(SOURCES.resolve("lib"))) {
            return libraries
                    .filter(file -> file.toString().contains(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void theMessagesOfTheEngineAreIncluded() throws IOException {
        JsonNode ours = json("org.dixit/dixit/reachability-metadata.json");
        List<String> bundles =
                new ArrayList<>(json("resource-config.json").path("bundles").findValuesAsText("name"));
        bundles.addAll(ours.path("resources").findValuesAsText("bundle"));

        assertThat(bundles)
                .contains("i18n.Parsing", "i18n.Validation", "i18n.Scalars", "i18n.Execution", "i18n.General");
        try (FileSystem engine = FileSystems.newFileSystem(lib("graphql-java-2"));
                Stream<Path> files = Files.list(engine.getPath("i18n"))) {
            assertThat(files.map(file -> "i18n." + file.getFileName())
                            .filter(file -> !file.contains("_"))
                            .map(file -> file.replace(".properties", "")))
                    .allMatch(bundles::contains);
        }
    }

    @Test
    void nothingUnneededIsIncluded() throws IOException {
        assertThat(included.stream().map(Pattern::pattern))
                .noneMatch(pattern -> pattern.contains("postgres-linux") || pattern.contains(".txz"));
        assertThat(isIncluded("postgres-linux-x86_64.txz")).isFalse();
        assertThat(isIncluded("edu/emory/mathcs/nlp/lexica/en-named-entity-gazetteers-simplified.xz"))
                .isFalse();
        assertThat(json("proxy-config.json")).isEmpty();
        assertThat(json("jni-config.json")).isEmpty();
        assertThat(json("serialization-config.json").path("types")).isEmpty();
        try (Stream<Path> libraries = Files.list(SOURCES.resolve("lib"))) {
            assertThat(libraries.map(library -> String.valueOf(library.getFileName())))
                    .noneMatch(name -> name.contains("zonky") || name.contains("nlp4j-english"));
        }
    }

    @Test
    void ofOursOnlyWhatAFrameworkCallsIsCallableByName() {
        List<String> rooms =
                List.of("org.dixit.text.", "org.dixit.grammar.", "org.dixit.extraction.", "org.dixit.intake.");

        // of the inner packages only what Hibernate makes: enums, and the row of a Panache projection
        assertThat(reflected.keySet().stream()
                        .filter(type -> rooms.stream().anyMatch(type::startsWith))
                        .filter(type -> !HOUSE.get(type).isEnum()))
                .containsExactly("org.dixit.intake.Corrections$FormerText");
    }

    @Test
    void runtimeInitializationIsDeclared() throws IOException {
        String arguments = Files.readString(SOURCES.resolve("native-image.args"));

        assertThat(arguments)
                .contains("--initialize-at-run-time=org.dixit.archive.entity.Uuid7", "-O2", "--no-fallback")
                .doesNotContain("--report-unsupported-elements-at-runtime", "--allow-incomplete-classpath");
        // what is made by the build would be the same in every process, or fail it
        assertThat(names(type -> type.getFields().stream()
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .anyMatch(field ->
                                List.of(Random.class, Thread.class, ExecutorService.class, Process.class).stream()
                                        .anyMatch(live -> field.getRawType().isAssignableTo(live)))))
                .containsExactly("org.dixit.archive.entity.Uuid7");
    }

    private static List<String> names(java.util.function.Predicate<JavaClass> wanted) {
        return HOUSE.stream().filter(wanted).map(JavaClass::getName).sorted().toList();
    }
}
