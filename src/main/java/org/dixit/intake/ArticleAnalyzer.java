package org.dixit.intake;

import org.dixit.vocabulary.Extraction;

/// Analyses the texts of incoming articles. Implementations must be safe for use by multiple threads.
@FunctionalInterface
public interface ArticleAnalyzer {

    /// Finds the actors and statements in `text`.
    Extraction analyse(String text);
}
