package org.dixit.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/// The commands with their options and operands, as picocli parses and describes them. They are described by calls and
/// not by annotations, so that a native binary needs no reflection.
final class Commands {

    static final String ROOT = "dixit";
    static final String EVALUATE = "evaluate";
    static final String INGEST = "ingest";

    static final String TITLE = "--title";
    static final String URL = "--url";
    static final String PUBLISHER = "--publisher";
    static final String AUTHOR = "--author";
    static final String DATE = "--date";
    static final String LANGUAGE = "--language";
    static final String ENCODING = "--encoding";
    static final String FIELDS = "--fields";
    static final String SERVICE = "--service";
    static final String WAIT = "--wait";
    static final String RESUME = "--resume";

    /// The width of a help text, in characters.
    private static final int WIDTH = 118;

    private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16", "windows-1252", "ISO-8859-1");

    /// The parts of a help text. The header of a command stands only in the list of all.
    private static final List<String> SECTIONS = List.of(
            UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING,
            UsageMessageSpec.SECTION_KEY_SYNOPSIS,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION_HEADING,
            UsageMessageSpec.SECTION_KEY_DESCRIPTION,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_COMMAND_LIST,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_OPTION_LIST,
            UsageMessageSpec.SECTION_KEY_FOOTER_HEADING,
            UsageMessageSpec.SECTION_KEY_FOOTER,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST_HEADING,
            UsageMessageSpec.SECTION_KEY_EXIT_CODE_LIST);

    private Commands() {}

    /// Returns `dixit` itself, with every command as a subcommand.
    static CommandSpec all() {
        CommandSpec root = described(
                        ROOT,
                        "./dixit COMMAND [ARGUMENT]…",
                        "Dixit records who said what in news articles, and answers GraphQL.")
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("print the version")
                        .build());
        root.usageMessage().commandListHeading("%n").footerHeading("%n").footer("""
                        Each command has a --help of its own.

                        Dixit needs a JDK 25 or newer and, to build, Maven. Settings are environment variables, all listed in README.md:
                          DIXIT_DATA              the folder of the data (~/.local/share/dixit)
                          DIXIT_API_KEY           the key that clients need for writing
                          QUARKUS_HTTP_PORT       the port (8080)
                          QUARKUS_DATASOURCE_JDBC_URL, _USERNAME, _PASSWORD    a PostgreSQL server of your own""".split("\n", -1));
        Stream.of(up(), ingest(), extract(), evaluate(), test(), build(), completion(), help())
                .forEach(command -> root.addSubcommand(command.name(), command));
        return root;
    }

    private static CommandSpec up() {
        CommandSpec up = described(
                "up",
                "./dixit up",
                "Starts the service and reports when it is ready. Ctrl-C stops it. GraphQL is at http://localhost:8080/graphql"
                        + " and GraphiQL, for trying queries in a browser, at http://localhost:8080/q/graphql-ui.",
                "",
                "The first start unpacks PostgreSQL, creates a database in ~/.local/share/dixit and ingests the articles"
                        + " of the folder seeds. Later starts continue with the same data.");
        up.usageMessage()
                .header("start the service at http://localhost:8080, with PostgreSQL inside; Ctrl-C stops it")
                .footerHeading("%n")
                .footer("""
                        Settings are environment variables, all listed in README.md. The most important ones:
                          QUARKUS_HTTP_PORT       the port (8080)
                          QUARKUS_HTTP_HOST       the address to listen on (127.0.0.1: this machine only)
                          DIXIT_DATA              the folder of the data (~/.local/share/dixit)
                          DIXIT_SEEDS             the folder of the first articles (seeds); empty for none
                          DIXIT_API_KEY           the key that clients need for writing
                          QUARKUS_DATASOURCE_JDBC_URL, _USERNAME, _PASSWORD    a PostgreSQL server of your own""".split("\n", -1));
        return exits(up, "after Ctrl-C", "it cannot start");
    }

    private static CommandSpec ingest() {
        CommandSpec ingest = described(
                        INGEST,
                        "./dixit ingest [OPTION]… FILE|FOLDER|-…",
                        "Sends articles to a running service. A file is either one article of plain text, or JSON Lines: one"
                                + " article per line, as an object with \"text\" and, if known, \"title\", \"url\","
                                + " \"publisher\", \"author\", \"language\" and \"publishedAt\". Its content decides which of the"
                                + " two it is. Files may be compressed with gzip (.gz). All *.txt, *.jsonl and *.ndjson files"
                                + " of a folder are sent, and - is standard input. Sending an article again does no harm.")
                .addArgGroup(
                        group(
                                "About the articles:",
                                1,
                                option(TITLE, "TEXT", "the title, for one file of plain text"),
                                option(URL, "URL", "where it was published, for one file of plain text"),
                                option(PUBLISHER, "NAME", "the publisher of all articles that do not name one"),
                                option(AUTHOR, "NAME", "the author, likewise"),
                                option(
                                        DATE,
                                        "DATE",
                                        "when it was published, likewise: 2026-05-02 or 2026-05-02T08:00:00Z"),
                                option(LANGUAGE, "TAG", "the language, likewise: en or en-GB; detected if not given"),
                                encoding(),
                                option(
                                        FIELDS,
                                        "F=N,…",
                                        "what your JSON Lines call a field: --fields text=body,title=headline,publishedAt=date")))
                .addArgGroup(group(
                        "About the service:",
                        2,
                        option(SERVICE, "URL", "http://localhost:8080/graphql if not given"),
                        option(WAIT, "SECONDS", "how long to wait for a service that does not answer; 30 if not given"),
                        OptionSpec.builder(RESUME)
                                .type(boolean.class)
                                .arity("0")
                                .description("continue where an earlier run over the same files stopped (kept in the"
                                        + " folder ingest of DIXIT_DATA)")
                                .build()))
                .addPositional(operands());
        ingest.usageMessage()
                .header("send articles (text, JSON Lines, folders) to a running service")
                .footerHeading("%n")
                .footer("The environment variable DIXIT_API_KEY has the key, if the service needs one.");
        exits(ingest, "all articles were ingested", "some were not");
        return exit(ingest, 3, "the service could not be used");
    }

    private static CommandSpec extract() {
        CommandSpec extract = described(
                "extract",
                "./dixit extract < articles.jsonl > statements.jsonl",
                "Reads articles from standard input, one per line as a JSON object with a text and optionally an id, and"
                        + " writes the statements found in each as a line of JSON, in the same order. It needs no database"
                        + " and no running service.",
                "",
                "  echo '{\"id\": 1, \"text\": \"The bridge is safe, Mayor Ana Ruiz said.\"}' | ./dixit extract",
                "",
                "A line that cannot be read gives a line with \"error\"; the others are still processed.");
        extract.usageMessage()
                .header("read articles from standard input and write their statements, without a database");
        return exits(extract, "all lines were read", "some were not");
    }

    private static CommandSpec evaluate() {
        CommandSpec evaluate = described(
                        EVALUATE,
                        "./dixit evaluate GOLD.jsonl",
                        "Extracts statements from annotated articles and prints how well they agree with the annotations."
                                + " GOLD has one article per line:",
                        "  {\"text\": \"…\", \"statements\": [{\"content\": [[0, 10]], \"cue\": [11, 15], \"source\": [16, 20],"
                                + " \"speaker\": \"…\",",
                        "   \"type\": \"DIRECT\"}]}",
                        "Spans are [start, end] in Unicode code points.")
                .addPositional(operands());
        evaluate.usageMessage().header("measure how well the extractor agrees with articles that people annotated");
        return exits(evaluate, "the agreement was measured", "the file cannot be read");
    }

    private static CommandSpec test() {
        CommandSpec test = described(
                "test",
                "./dixit test [MAVEN OPTION]…",
                "Runs all checks and tests, which takes about half an hour. Options are passed on to mvn verify; to run only"
                        + " a few tests:",
                "  ./dixit test -Dtest=ReadmeTest",
                "",
                "Tests that need Node.js or a browser (Chromium) are skipped if it is not installed.");
        test.usageMessage().header("run all checks and tests");
        test.parser().unmatchedArgumentsAllowed(true);
        return test;
    }

    private static CommandSpec build() {
        CommandSpec build = described(
                "build",
                "./dixit build",
                "Builds Dixit into target/quarkus-app, if the sources are newer than the last build, and lets the JVM learn"
                        + " which classes it needs, so that starts are quick. The other commands build if necessary. The"
                        + " first build takes some minutes.");
        build.usageMessage().header("build; the other commands do so if the sources are newer than the build");
        return build;
    }

    private static CommandSpec completion() {
        CommandSpec completion = described(
                Help.COMPLETION,
                "./dixit generate-completion",
                "Prints a script that completes commands and options in bash, and in zsh. To use it in this shell:",
                "  source <(./dixit generate-completion)");
        completion.usageMessage().header("print a script for bash and zsh that completes commands and options");
        return completion;
    }

    private static CommandSpec help() {
        CommandSpec help = CommandSpec.create()
                .name("help")
                .addPositional(PositionalParamSpec.builder()
                        .arity("0..1")
                        .paramLabel("COMMAND")
                        .type(String.class)
                        .completionCandidates(List.copyOf(Help.COMMANDS))
                        .build());
        help.usageMessage().header("print this text, or that of a command");
        return help;
    }

    private static CommandSpec described(String name, String synopsis, String... description) {
        CommandSpec command = CommandSpec.create()
                .name(name)
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("print this text")
                        .build());
        command.usageMessage()
                .sectionKeys(SECTIONS)
                .width(WIDTH)
                .synopsisHeading("usage: ")
                .customSynopsis(synopsis)
                .descriptionHeading("%n")
                .description(description)
                .optionListHeading("%n")
                .sortOptions(false);
        return command;
    }

    private static CommandSpec exits(CommandSpec command, String zero, String one) {
        command.usageMessage().exitCodeListHeading("%nExit code:%n");
        exit(command, 0, zero);
        exit(command, 1, one);
        return exit(command, 2, "the arguments are wrong");
    }

    private static CommandSpec exit(CommandSpec command, int code, String meaning) {
        Map<String, String> codes = new LinkedHashMap<>(command.usageMessage().exitCodeList());
        codes.put(Integer.toString(code), meaning);
        command.usageMessage().exitCodeList(codes);
        return command;
    }

    private static ArgGroupSpec group(String heading, int order, OptionSpec... options) {
        ArgGroupSpec.Builder group = ArgGroupSpec.builder()
                .heading("%n" + heading + "%n")
                .order(order)
                .exclusive(false)
                .validate(false);
        List.of(options).forEach(group::addArg);
        return group.build();
    }

    private static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    private static OptionSpec encoding() {
        return OptionSpec.builder(ENCODING)
                .type(String.class)
                .paramLabel("NAME")
                .description("the encoding of the files, such as windows-1252; UTF-8 if not given")
                .completionCandidates(ENCODINGS)
                .build();
    }

    /// The files of a command, any number of them as far as picocli is concerned: the command itself says in its own
    /// words how many it takes.
    private static PositionalParamSpec operands() {
        return PositionalParamSpec.builder()
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("FILE")
                .hidden(true)
                .build();
    }
}
