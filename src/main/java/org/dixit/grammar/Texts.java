package org.dixit.grammar;

import java.util.Locale;

/// Locale-independent case conversion.
final class Texts {

    private Texts() {}

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
