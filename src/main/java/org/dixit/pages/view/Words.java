package org.dixit.pages.view;

import java.util.Locale;
import org.dixit.vocabulary.ActorKind;
import org.dixit.vocabulary.Certainty;
import org.dixit.vocabulary.Polarity;
import org.dixit.vocabulary.SpeechAct;
import org.dixit.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/// The values of the API in words for readers.
public final class Words {

    private static final double SURE = 0.8;
    private static final double FAIRLY_SURE = 0.5;

    private Words() {}

    /// Returns how the content of a statement is given.
    public static String of(StatementKind kind) {
        return switch (kind) {
            case DIRECT -> "quoted";
            case INDIRECT -> "told";
            case MIXED -> "quoted in part";
        };
    }

    /// Returns what a speaker does, as a verb in the third person.
    public static String of(SpeechAct act) {
        return switch (act) {
            case ASSERT -> "states";
            case DENY -> "denies";
            case CONFIRM -> "confirms";
            case PROMISE -> "promises";
            case THREATEN -> "threatens";
            case WARN -> "warns";
            case DEMAND -> "demands";
            case REQUEST -> "asks for something";
            case RECOMMEND -> "recommends";
            case QUESTION -> "asks a question";
            case ANSWER -> "answers";
            case DECLINE -> "declines";
            case AGREE -> "agrees";
            case ACCUSE -> "accuses";
            case PRAISE -> "praises";
            case CRITICIZE -> "criticizes";
            case APOLOGIZE -> "apologizes";
            case THANK -> "thanks";
            case ANNOUNCE -> "announces";
            case REPORT -> "reports";
            case REASSURE -> "reassures";
            case HOPE -> "hopes";
            case FEAR -> "fears";
            case EXPECT -> "expects";
            case BELIEVE -> "believes";
            case INTEND -> "intends";
            case LABEL -> "characterizes";
        };
    }

    /// Returns whether a speaker affirms a content.
    public static String of(Polarity polarity) {
        return switch (polarity) {
            case POSITIVE -> "affirms it";
            case NEGATIVE -> "denies it";
            case MIXED -> "affirms part of it and denies part of it";
        };
    }

    /// Returns how certain a speaker is.
    public static String of(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN_POSITIVE -> "certain";
            case CERTAIN_NEGATIVE -> "certain that it is not true";
            case PROBABLE_POSITIVE -> "thinks it probable";
            case PROBABLE_NEGATIVE -> "thinks it improbable";
            case POSSIBLE_POSITIVE -> "thinks it possible";
            case POSSIBLE_NEGATIVE -> "thinks that it may not be true";
            case UNCOMMITTED -> "does not commit to it";
        };
    }

    /// Returns what kind of actor it is.
    public static String of(ActorKind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case ORGANIZATION -> "organization";
            case COUNTRY -> "country";
            case PLACE -> "place";
            case GROUP -> "group of people";
            case MEDIA -> "news medium";
            case DOCUMENT -> "document";
        };
    }

    /// Returns how sure the service is of something.
    ///
    /// @param confidence the probability that it is right
    public static String sureness(double confidence) {
        return confidence >= SURE ? "sure" : confidence >= FAIRLY_SURE ? "fairly sure" : "unsure";
    }

    /// Returns a number with its noun: "1 statement", "1,204 statements".
    public static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /// Returns a share from 0 to 1 as a percentage.
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }

    /// Returns a text with its first letter in lower case if it is a capital only because a sentence begins there.
    public static String inSentence(String words) {
        boolean capital = words.length() > 1
                && Character.isUpperCase(words.charAt(0))
                && words.chars().skip(1).noneMatch(Character::isUpperCase);
        return capital ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    /// Returns the English name of a language.
    ///
    /// @param tag its BCP 47 tag
    public static @Nullable String language(@Nullable String tag) {
        return tag == null ? null : Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }

    /// Returns the beginning of a text, cut after a word, with an ellipsis if something is left out.
    ///
    /// @param most the most code points to keep
    public static String beginning(String text, int most) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, most));
        int space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut).replaceAll("[\\p{Punct}\\s]+$", "") + "…";
    }
}
