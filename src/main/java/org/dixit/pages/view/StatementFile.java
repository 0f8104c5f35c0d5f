package org.dixit.pages.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dixit.pages.answer.ArticleAnswer;
import org.dixit.pages.answer.ListAnswer;
import org.dixit.pages.answer.StatementAnswer;
import org.dixit.pages.answer.Who;
import org.dixit.pages.web.PageContent;
import org.dixit.pages.web.PageRequest;
import org.jspecify.annotations.Nullable;

/// The statements of a list as a file: CSV (RFC 4180) for spreadsheets, JSON Lines for programs. Values are those of
/// the API.
public final class StatementFile {

    /// The most statements of a file.
    private static final int MOST = 5_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    /// A form of files, by the value of the parameter `as`.
    private enum Form {
        CSV("csv", "text/csv; charset=utf-8"),
        JSONL("jsonl", "application/jsonl; charset=utf-8");

        private final String ending;
        private final String mediaType;

        Form(String ending, String mediaType) {
            this.ending = ending;
            this.mediaType = mediaType;
        }
    }

    private StatementFile() {}

    /// The addresses of a list's files.
    public record Links(String csv, String jsonl) {

        /// Returns the addresses for the list of a request.
        public static Links of(PageRequest request) {
            return new Links(address(request, Form.CSV), address(request, Form.JSONL));
        }

        private static String address(PageRequest request, Form form) {
            return request.with(Map.of("as", List.of(form.ending), Pager.AFTER, List.of()));
        }
    }

    /// Returns whether a request wants its list as a file.
    public static boolean isWanted(PageRequest request) {
        return form(request) != null;
    }

    private static @Nullable Form form(PageRequest request) {
        for (Form form : Form.values()) {
            if (form.ending.equals(request.form())) {
                return form;
            }
        }
        return null;
    }

    /// Reads the rest of a list, up to 5,000 statements in all, and returns the file that the request wants.
    ///
    /// @param name  the name of the file without its ending
    /// @param first the first part of the list
    /// @param next  returns the part of the list after a cursor
    public static PageContent of(
            PageRequest request,
            String name,
            @Nullable ListAnswer<StatementAnswer> first,
            Function<String, @Nullable ListAnswer<StatementAnswer>> next) {
        List<StatementAnswer> statements = new ArrayList<>();
        ListAnswer<StatementAnswer> part = first;
        while (part != null) {
            statements.addAll(part.all());
            String after = part.next();
            part = after == null || statements.size() >= MOST ? null : next.apply(after);
        }
        return of(request, name, statements);
    }

    /// Returns statements as the file that the request wants.
    ///
    /// @param name the name of the file without its ending
    public static PageContent of(PageRequest request, String name, List<StatementAnswer> statements) {
        Form form = Objects.requireNonNull(form(request));
        List<Map<String, Object>> rows =
                statements.stream().map(StatementFile::row).toList();
        String text = switch (form) {
            case CSV -> csv(rows);
            case JSONL -> rows.stream().map(StatementFile::json).collect(Collectors.joining());
        };
        return new PageContent.Download(name + "." + form.ending, form.mediaType, text);
    }

    /// The columns of a statement. JSON keeps the types of the values.
    private static Map<String, Object> row(StatementAnswer statement) {
        ArticleAnswer article = statement.article();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", statement.id());
        row.put("number", statement.position() + 1);
        row.put(
                "speaker",
                statement.speaker() == null ? "" : statement.speaker().name());
        row.put(
                "speakerNamed",
                statement.speaker() != null && statement.speaker().named());
        row.put(
                "speakerId",
                statement.speaker() == null ? "" : statement.speaker().id());
        row.put(
                "cue",
                statement.cue() == null
                        ? ""
                        : Objects.requireNonNullElse(statement.cue().text(), ""));
        row.put("addressees", names(statement.addressees()));
        row.put("content", statement.text());
        row.put("about", names(statement.mentions()));
        row.put("kind", statement.kind().name());
        row.put("speechAct", statement.speechAct().name());
        row.put("polarity", statement.polarity().name());
        row.put("certainty", statement.certainty().name());
        row.put("realized", statement.realized());
        row.put(
                "condition",
                statement.condition() == null
                        ? ""
                        : Objects.requireNonNullElse(statement.condition().text(), ""));
        row.put("confidence", statement.confidence());
        row.put(
                "reportedBy",
                statement.reportedBy() == null ? "" : statement.reportedBy().id());
        if (article != null) {
            row.put("article", Objects.requireNonNullElse(article.title(), ""));
            row.put("articleId", article.id());
            row.put("publisher", Objects.requireNonNullElse(article.publisher(), ""));
            row.put(
                    "publishedAt",
                    Objects.requireNonNullElse(article.publishedAt(), "").toString());
        }
        return row;
    }

    private static String names(@Nullable ListAnswer<Who> actors) {
        return actors == null ? "" : actors.all().stream().map(Who::name).collect(Collectors.joining("; "));
    }

    private static String json(Map<String, Object> row) {
        try {
            return JSON.writeValueAsString(row) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String csv(List<Map<String, Object>> rows) {
        StringBuilder csv = new StringBuilder();
        if (!rows.isEmpty()) {
            csv.append(String.join(",", rows.getFirst().keySet())).append("\r\n");
        }
        for (Map<String, Object> row : rows) {
            csv.append(row.values().stream()
                            .map(value -> field(value.toString()))
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return csv.toString();
    }

    /// A text that a spreadsheet would run as a formula gets an apostrophe.
    private static String field(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
