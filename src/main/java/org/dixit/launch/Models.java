package org.dixit.launch;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.dixit.extraction.Extraction;
import org.dixit.extraction.Extractor;
import org.dixit.intake.Analyst;
import org.dixit.language.Language;

/// The analyst with his language models, which are read on a thread of their own from the start on: nobody waits for
/// them but who brings an article before they are there.
@ApplicationScoped
class Models implements Analyst {

    private final FutureTask<Extractor> reading = new FutureTask<>(() -> new Extractor(Language.load()));

    /// How far it is.
    enum State {
        /// They are being read.
        READING,
        /// They are there.
        READ,
        /// They cannot be read: no article can be.
        BROKEN
    }

    void read(@Observes StartupEvent started) {
        StartLog.stage("Reading the language models");
        Thread.ofPlatform().daemon().name("language models").start(reading);
    }

    /// How far it is.
    State state() {
        return switch (reading.state()) {
            case RUNNING -> State.READING;
            case SUCCESS -> State.READ;
            case FAILED, CANCELLED -> State.BROKEN;
        };
    }

    /// Waits until they are there, or cannot be read.
    State await() throws InterruptedException {
        try {
            reading.get();
        } catch (ExecutionException e) {
            // the state says so
        }
        return state();
    }

    @Override
    public Extraction analyse(String text) {
        reading.run();
        try {
            return reading.get().extract(text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped before the language models were read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the language models cannot be read", e.getCause());
        }
    }
}
