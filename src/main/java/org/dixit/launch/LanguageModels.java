package org.dixit.launch;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.dixit.extraction.Extractor;
import org.dixit.grammar.EnglishGrammar;
import org.dixit.intake.ArticleAnalyzer;
import org.dixit.vocabulary.Extraction;

/// The article analyzer whose language models are loaded on a thread of their own, from startup on. Only an article
/// that arrives before they are loaded has to wait.
@ApplicationScoped
class LanguageModels implements ArticleAnalyzer {

    private final FutureTask<Extractor> reading = new FutureTask<>(() -> new Extractor(EnglishGrammar.load()));

    /// The state of loading.
    enum State {
        /// The models are being loaded.
        READING,
        /// The models are loaded.
        READ,
        /// The models cannot be read, so no article can be analysed.
        BROKEN
    }

    void read(@Observes StartupEvent started) {
        StartLog.stage("Loading the language models");
        Thread.ofPlatform().daemon().name("language models").start(reading);
    }

    /// The present state of loading.
    State state() {
        return switch (reading.state()) {
            case RUNNING -> State.READING;
            case SUCCESS -> State.READ;
            case FAILED, CANCELLED -> State.BROKEN;
        };
    }

    /// Waits until the models are loaded or have turned out to be unreadable.
    State await() throws InterruptedException {
        try {
            reading.get();
        } catch (ExecutionException e) {
            // the state reports it
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
            throw new IllegalStateException("stopped before the language models were loaded", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the language models cannot be loaded", e.getCause());
        }
    }
}
