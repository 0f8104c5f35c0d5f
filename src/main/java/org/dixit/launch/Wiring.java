package org.dixit.launch;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.dixit.extraction.Extractor;
import org.dixit.intake.Analyst;
import org.dixit.language.Language;

/// Hands the rooms what they need from outside.
@Dependent
class Wiring {

    /// Who reads articles outside a service, ready when this returns.
    static Analyst analyst() {
        return new Extractor(Language.load())::extract;
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
