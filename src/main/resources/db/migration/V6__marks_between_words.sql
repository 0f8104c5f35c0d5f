-- Words are found whatever marks stand about them. PostgreSQL's parser asks the C library what a letter is, and where
-- LC_CTYPE is C, as in the embedded server, every character beyond ASCII is one: “Peace” was found only with its marks,
-- Trump’s only whole. Control characters are no letters anywhere, and here they stand for the marks, one for one, so that
-- Marks.java can put those back into what is shown. So does one for <, behind which the parser would see tags and leave
-- out what stands in them. A text's own control characters, and the two that mark what was found, are blanks.
-- The cut keeps a very long text from making its article unfileable: a tsvector holds at most 1 MB.
CREATE FUNCTION searched(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN translate(left(words, 100000),
        E'\u201C\u201D\u201E\u201F\u00AB\u00BB\u2039\u203A\u2018\u2019\u201A\u00A1\u00BF'
            '\u2013\u2014\u2015\u2026\u2022\u00B7\u00A0\u2009\u202F\u3001\u3002\uFF0C<'
            '\x01\x02\x03\x04\x05\x06\x07\x08\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1A\x1B\x1C\x1D\x1E\x1F\uFDD0\uFDD1',
        E'\x01\x02\x03\x04\x05\x06\x07\x08\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1A\x1B\x1C\x1D\x1E\x1F'
            '                            ');

ALTER TABLE article ALTER COLUMN title_search
    SET EXPRESSION AS (setweight(to_tsvector('dixit', searched(coalesce(title, ''))), 'A'));
ALTER TABLE article_revision ALTER COLUMN text_search SET EXPRESSION AS (to_tsvector('dixit', searched(text)));
ALTER TABLE statement ALTER COLUMN content_search SET EXPRESSION AS (to_tsvector('dixit', searched(content_words)));
