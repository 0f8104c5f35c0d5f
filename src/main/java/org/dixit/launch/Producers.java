package org.dixit.launch;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.dixit.extraction.Extractor;
import org.dixit.grammar.EnglishGrammar;
import org.dixit.intake.ArticleAnalyzer;

/// CDI producers for the objects that the other packages do not create themselves.
@Dependent
public class Producers {

    /// Creates the article analyzer for the commands that run without a service; its models are loaded when this
    /// returns.
    public static ArticleAnalyzer analyzer() {
        return new Extractor(EnglishGrammar.load())::extract;
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
