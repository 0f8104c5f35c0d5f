package org.dixit.language;

import java.util.Locale;

/// Letters without a locale.
final class Texts {

    private Texts() {}

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
