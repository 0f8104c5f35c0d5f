package org.dixit.cli;

import java.io.PrintStream;
import java.util.Locale;

/// A progress line, shown only on a terminal and updated no faster than an eye can follow.
public final class Progress {

    private static final long INTERVAL = 100_000_000;
    private static final int WIDTH = 24;

    private final PrintStream out;
    private final boolean shown;
    private final long start = System.nanoTime();
    private long last;

    /// @param out the stream to write to
    public Progress(PrintStream out) {
        this.out = out;
        // set by the launcher script, since Java cannot tell whether standard error is a terminal
        this.shown = Boolean.getBoolean("dixit.terminal");
    }

    /// Shows that `done` of an unknown total are done.
    synchronized void show(int done, String what) {
        if (due()) {
            out.printf(Locale.ROOT, "\r%,d %s, %.1f a second\u001b[K", done, what, done / seconds());
            out.flush();
        }
    }

    /// Shows the share of the whole that is done.
    synchronized void show(double share, int done, String what) {
        if (due()) {
            int full = (int) Math.round(Math.clamp(share, 0, 1) * WIDTH);
            String bar = "█".repeat(full) + "░".repeat(WIDTH - full);
            out.printf(
                    Locale.ROOT,
                    "\r%s %3.0f %%  %,d %s, %.1f a second\u001b[K",
                    bar,
                    100 * share,
                    done,
                    what,
                    done / seconds());
            out.flush();
        }
    }

    private boolean due() {
        long now = System.nanoTime();
        if (!shown || now - last < INTERVAL) {
            return false;
        }
        last = now;
        return true;
    }

    private double seconds() {
        return Math.max(1e-3, (System.nanoTime() - start) / 1e9);
    }

    /// Erases the line.
    synchronized void close() {
        if (shown) {
            out.print("\r\u001b[K");
            out.flush();
        }
    }
}
