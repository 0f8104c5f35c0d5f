package org.dixit.intake;

import org.dixit.extraction.Extraction;

/// Who reads the articles that come in. Any number of threads may ask at once.
@FunctionalInterface
public interface Analyst {

    /// Finds actors and statements in `text`.
    Extraction analyse(String text);
}
