package org.dixit.intake;

import jakarta.enterprise.context.ApplicationScoped;

/// The door for articles: checks, has the text analysed, files it.
@ApplicationScoped
public class Intake {

    /// Takes a submission, or says why not. The same text again changes nothing.
    public Receipt receive(Submission submission) {
        throw new UnsupportedOperationException(submission.text());
    }
}
