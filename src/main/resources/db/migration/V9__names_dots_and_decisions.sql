-- What a decision about an actor changed can be taken back exactly, names are found by more of their forms, and words with
-- the dots of abbreviations are found without them.

-- The actor that a text was filed under, where a decision says that another one is meant: actor_id is who is meant, filed_as
-- who it was before. NULL where no decision is involved.
ALTER TABLE mention ADD COLUMN filed_as uuid REFERENCES actor;
ALTER TABLE participation ADD COLUMN filed_as uuid REFERENCES actor;
ALTER TABLE actor_role
    ADD COLUMN filed_as uuid REFERENCES actor,
    ADD COLUMN affiliation_filed_as uuid REFERENCES actor;
ALTER TABLE actor_name ADD COLUMN filed_as uuid REFERENCES actor;
CREATE INDEX mention_filed_as ON mention (filed_as) WHERE filed_as IS NOT NULL;
CREATE INDEX participation_filed_as ON participation (filed_as) WHERE filed_as IS NOT NULL;
CREATE INDEX actor_role_filed_as ON actor_role (filed_as) WHERE filed_as IS NOT NULL;
CREATE INDEX actor_role_affiliation_filed_as ON actor_role (affiliation_filed_as) WHERE affiliation_filed_as IS NOT NULL;
CREATE INDEX actor_name_filed_as ON actor_name (filed_as) WHERE filed_as IS NOT NULL;

-- Parts in statements that a decision leaves out, because the actor that is meant has the same part already: actor_id is who
-- they were filed under. They come back when the decision is taken back.
CREATE TABLE participation_aside (
    statement_id uuid NOT NULL REFERENCES statement ON DELETE CASCADE,
    actor_id     uuid NOT NULL REFERENCES actor ON DELETE CASCADE,
    role         text NOT NULL,
    span_start   integer,
    span_end     integer,
    words        text,
    PRIMARY KEY (actor_id, statement_id, role)
);
CREATE INDEX participation_aside_of_statement ON participation_aside (statement_id);

-- Of merges that were made before, the texts tell most: a text that uses the name of one merged actor, alone or behind a
-- title, and not that of the one that was kept, was filed under the merged one.
CREATE TEMPORARY TABLE filed_before ON COMMIT DROP AS
    SELECT m.revision_id, m.actor_id, (array_agg(s.id))[1] AS merged_id
    FROM actor s JOIN mention m ON m.actor_id = s.merged_into
        AND right(' ' || lower(m.words), char_length(s.name) + 1) = ' ' || lower(s.name)
    WHERE s.merged_into IS NOT NULL
        AND NOT EXISTS (SELECT FROM mention k JOIN actor a ON a.id = k.actor_id
                        WHERE k.actor_id = m.actor_id AND k.revision_id = m.revision_id
                            AND right(' ' || lower(k.words), char_length(a.name) + 1) = ' ' || lower(a.name))
    GROUP BY 1, 2 HAVING count(DISTINCT s.id) = 1;
UPDATE mention m SET filed_as = f.merged_id FROM filed_before f
    WHERE (m.revision_id, m.actor_id) = (f.revision_id, f.actor_id);
UPDATE participation p SET filed_as = f.merged_id FROM filed_before f JOIN statement s ON s.revision_id = f.revision_id
    WHERE p.statement_id = s.id AND p.actor_id = f.actor_id;
UPDATE actor_role o SET filed_as = f.merged_id FROM filed_before f
    WHERE (o.revision_id, o.actor_id) = (f.revision_id, f.actor_id);
UPDATE actor_role o SET affiliation_filed_as = f.merged_id FROM filed_before f
    WHERE (o.revision_id, o.affiliation_id) = (f.revision_id, f.actor_id);
UPDATE actor_name n SET filed_as = s.id FROM actor s JOIN actor k ON k.id = s.merged_into
    WHERE n.actor_id = k.id AND n.normalized = s.normalized AND n.normalized <> k.normalized;

-- Whether a name only describes ("his wife", "the spokesman"): search does not look at those. It is stored because how a
-- text uses a name is known when the text is filed. An unnamed actor is found by its description, unless that only says
-- whose it is.
ALTER TABLE actor_name ADD COLUMN describes boolean NOT NULL DEFAULT false;
UPDATE actor_name n SET describes = true FROM actor a
    WHERE a.id = n.actor_id AND (NOT a.named AND n.normalized ~ '^(his|her|their|its|my|our|your) '
        OR a.named AND n.name <> a.name
            AND EXISTS (SELECT FROM mention m WHERE m.actor_id = a.id AND m.words = n.name AND m.kind = 'NOMINAL')
            AND NOT EXISTS (SELECT FROM mention m
                            WHERE m.actor_id = a.id AND m.words = n.name AND m.kind IN ('NAME', 'ADJECTIVE')));

CREATE INDEX actor_name_normalized ON actor_name (normalized) WHERE NOT describes;
CREATE INDEX actor_name_words ON actor_name USING gin (string_to_array(normalized, ' ')) WHERE NOT describes;

-- The actors with a name like one of some forms, each with the most similar of its names. A form counts with a weight. All
-- are as Names.normalize makes them; a pattern is a form for LIKE. exact holds names to be met as they are, slips forms whose
-- words must all be there: those with two letters transposed, which have few trigrams in common with what is meant.
-- It takes the place of actors_named, which stays for instances of the former version.
CREATE FUNCTION actors_found(forms text[], weights double precision[], patterns text[], pattern_forms text[],
        pattern_weights double precision[], exact text[], slips text[])
    RETURNS TABLE (actor_id uuid, name text, similarity double precision)
    LANGUAGE sql STABLE ROWS 50 SET pg_trgm.word_similarity_threshold = 0.45 AS $$
    SELECT DISTINCT ON (n.actor_id) n.actor_id, n.name, round(n.likeness::numeric, 4)::double precision
    FROM (
        SELECT o.id, o.actor_id, o.name,
            f.weight * (.75 * word_similarity(f.form, o.normalized) + .25 * similarity(f.form, o.normalized)) AS likeness
        FROM unnest(forms, weights) AS f (form, weight) JOIN actor_name o ON f.form <% o.normalized
        WHERE NOT o.describes
        UNION ALL
        SELECT o.id, o.actor_id, o.name,
            f.weight * (.75 * word_similarity(f.form, o.normalized) + .25 * similarity(f.form, o.normalized))
        FROM unnest(patterns, pattern_forms, pattern_weights) AS f (pattern, form, weight)
            JOIN actor_name o ON o.normalized LIKE f.pattern
        WHERE NOT o.describes
        UNION ALL
        SELECT o.id, o.actor_id, o.name, .9 FROM actor_name o WHERE o.normalized = ANY (exact) AND NOT o.describes
        UNION ALL
        SELECT o.id, o.actor_id, o.name,
            .85 * (.75 * word_similarity(f.form, o.normalized) + .25 * similarity(f.form, o.normalized))
        FROM unnest(slips) AS f (form) JOIN actor_name o
            ON string_to_array(o.normalized, ' ') @> string_to_array(f.form, ' ')
        WHERE NOT o.describes) n
    ORDER BY n.actor_id, n.likeness DESC, n.id $$;

-- Abbreviations of two to five letters are searched without their dots: PostgreSQL's parser takes "U.S." for the name of a
-- host, and "U.S.-led" for no compound. As searched (V6), with the dots gone and DEL, which is no letter anywhere, in front
-- of each abbreviation, twice where it has no dot at its end, so that Marks.java can put the dots back. There are no
-- lookbehinds in it: PostgreSQL looks back to the beginning of the text for each (2.7 s for 100,000 characters, now .1 s).
-- The former function stays for instances of the former version.
CREATE FUNCTION searchable(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN words ~ '[A-Za-z]\.[A-Za-z]' THEN
            regexp_replace(regexp_replace(regexp_replace(regexp_replace(
                regexp_replace(regexp_replace(searched(translate(words, E'\x7F', ' ')),
                    '(^|[^[:alnum:].])([A-Za-z](?:\.[A-Za-z]){1,4})\.(?!\.?[[:alnum:]])', E'\\1\x7F\\2', 'g'),
                    '(^|[^[:alnum:].\x7F])([A-Za-z](?:\.[A-Za-z]){1,4})(?!\.?[[:alnum:]])', E'\\1\x7F\x7F\\2', 'g'),
                '(\x7F[A-Za-z])\.', '\1', 'g'),
                '(\x7F[A-Za-z]{2})\.(?=[A-Za-z](?![A-Za-z]))', '\1', 'g'),
                '(\x7F[A-Za-z]{3})\.(?=[A-Za-z](?![A-Za-z]))', '\1', 'g'),
                '(\x7F[A-Za-z]{4})\.(?=[A-Za-z](?![A-Za-z]))', '\1', 'g')
        ELSE searched(translate(words, E'\x7F', ' ')) END;

ALTER TABLE article ALTER COLUMN title_search
    SET EXPRESSION AS (setweight(to_tsvector('dixit', searchable(coalesce(title, ''))), 'A'));
ALTER TABLE article_revision ALTER COLUMN text_search SET EXPRESSION AS (to_tsvector('dixit', searchable(text)));
ALTER TABLE statement ALTER COLUMN content_search SET EXPRESSION AS (to_tsvector('dixit', searchable(content_words)));
