package org.dixit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dixit.postgres.DataFolder;
import org.jspecify.annotations.Nullable;

/// The position of a run of `./dixit ingest`, kept in a small file so that a later run over the same files can resume
/// there: every article up to the position has been answered.
final class IngestPosition {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long INTERVAL = 1_000_000_000;

    private final Path file;
    private final Queue<Ticket> inProgress = new ArrayDeque<>();
    private @Nullable Place reached;
    private long lastSaved;

    private IngestPosition(Path file) {
        this.file = file;
    }

    /// The last article of those that have been answered without a gap.
    ///
    /// @param input the file, by its name in the run
    /// @param line  the number of its last answered line, or 0 if the file is one article
    @RegisterForReflection
    record Place(@JsonProperty("file") String input, int line) {}

    /// An article that has been sent and not yet answered.
    static final class Ticket {
        private final Place place;
        private boolean done;

        private Ticket(Place place) {
            this.place = place;
        }
    }

    /// Returns the position shared by all runs that send `inputs` to the same service.
    static IngestPosition of(IngestOptions options, List<Path> inputs) {
        String all = inputs.stream().map(IngestPosition::absolute).collect(Collectors.joining("\n"));
        UUID name = UUID.nameUUIDFromBytes((options.service() + "\n" + all).getBytes(UTF_8));
        return new IngestPosition(options.state().resolve(name + ".json"));
    }

    private static String absolute(Path input) {
        return input.equals(IngestOptions.STANDARD_INPUT)
                ? input.toString()
                : input.toAbsolutePath().normalize().toString();
    }

    /// Returns where an earlier run stopped, or `null` if none did.
    @Nullable
    Place previous() {
        try {
            return JSON.readValue(Files.readString(file), Place.class);
        } catch (IOException e) {
            return null;
        }
    }

    /// Records that an article is about to be sent. Must be called in the order of the articles.
    synchronized Ticket begin(String input, int line) {
        Ticket ticket = new Ticket(new Place(input, line));
        inProgress.add(ticket);
        return ticket;
    }

    /// Records that an article was answered, and saves the position from time to time.
    synchronized void end(Ticket ticket) {
        ticket.done = true;
        for (Ticket first = inProgress.peek(); first != null && first.done; first = inProgress.peek()) {
            reached = first.place;
            inProgress.remove();
        }
        if (System.nanoTime() - lastSaved > INTERVAL) {
            save();
        }
    }

    /// Saves the position.
    ///
    /// @return the position, or `null` if nothing was answered yet or it could not be saved
    synchronized @Nullable Place save() {
        Place place = reached;
        if (place == null) {
            return null;
        }
        lastSaved = System.nanoTime();
        try {
            DataFolder.createPrivate(file.resolveSibling("."));
            Path making = file.resolveSibling(file.getFileName() + ".new");
            Files.write(making, JSON.writeValueAsBytes(place));
            Files.move(making, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return place;
        } catch (IOException e) {
            return null; // the run cannot be resumed, and sending everything again does no harm
        }
    }

    /// Deletes the file, since the run is complete.
    synchronized void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // at worst, a later run with --resume skips articles that were sent already
        }
    }
}
