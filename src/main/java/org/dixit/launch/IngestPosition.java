package org.dixit.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How far a run of `./dixit ingest` has come, kept in a small file, so that a later run over the same files can go on
/// there: all articles before the position were answered.
final class IngestPosition {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long INTERVAL = 1_000_000_000;

    private final Path file;
    private final Queue<Ticket> underWay = new ArrayDeque<>();
    private @Nullable Place reached;
    private long kept;

    private IngestPosition(Path file) {
        this.file = file;
    }

    /// Up to where articles were answered.
    ///
    /// @param input the file, as the run names it
    /// @param line  the number of its last line, 0 where the file is one article
    record Place(String input, int line) {}

    /// An article that is under way.
    static final class Ticket {
        private final Place place;
        private boolean done;

        private Ticket(Place place) {
            this.place = place;
        }
    }

    /// The position of runs that send `inputs` to the same service.
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

    /// Where an earlier run stopped, or `null` where none did.
    @Nullable
    Place earlier() {
        try {
            JsonNode kept = JSON.readTree(Files.readString(file));
            return new Place(kept.path("file").asText(), kept.path("line").asInt());
        } catch (IOException e) {
            return null;
        }
    }

    /// An article is sent; articles are told in their order.
    synchronized Ticket begin(String input, int line) {
        Ticket ticket = new Ticket(new Place(input, line));
        underWay.add(ticket);
        return ticket;
    }

    /// An article was answered.
    synchronized void end(Ticket ticket) {
        ticket.done = true;
        for (Ticket first = underWay.peek(); first != null && first.done; first = underWay.peek()) {
            reached = first.place;
            underWay.remove();
        }
        if (System.nanoTime() - kept > INTERVAL) {
            keep();
        }
    }

    /// Writes it down.
    ///
    /// @return the place, or `null` where nothing was answered yet
    synchronized @Nullable Place keep() {
        Place place = reached;
        if (place == null) {
            return null;
        }
        kept = System.nanoTime();
        try {
            DataFolder.createPrivate(file.resolveSibling("."));
            Path making = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(
                    making,
                    JSON.createObjectNode()
                            .put("file", place.input())
                            .put("line", place.line())
                            .toString(),
                    UTF_8);
            Files.move(making, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return place;
        } catch (IOException e) {
            return null; // nobody can go on there, and to send everything again does no harm
        }
    }

    /// All is done, and there is nothing to go on with.
    synchronized void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // a later run with --resume sends nothing again that matters
        }
    }
}
