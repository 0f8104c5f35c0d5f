-- What search and relations read: words of articles, names that are nearly right, who said how much when.

-- Words of titles count most. The cut keeps a very long text from making its article unfileable, as for statements.
ALTER TABLE article ADD COLUMN title_search tsvector NOT NULL
    GENERATED ALWAYS AS (setweight(to_tsvector('dixit', left(coalesce(title, ''), 100000)), 'A')) STORED;
ALTER TABLE article_revision ADD COLUMN text_search tsvector NOT NULL
    GENERATED ALWAYS AS (to_tsvector('dixit', left(text, 100000))) STORED;
CREATE INDEX article_title_search ON article USING gin (title_search);
CREATE INDEX article_revision_text_search ON article_revision USING gin (text_search) WHERE current;

-- Who speaks in a stretch of time, without a look at the statements.
CREATE INDEX participation_spoken ON participation (dated, actor_id, role, statement_id)
    WHERE current AND role IN ('SPEAKER', 'CO_SPEAKER');

-- The actors with a name that holds the asked words or is nearly like them, each with the most similar of its names.
-- asked is a name as Names.normalize makes it, pattern the same for LIKE. similarity is 1 for the very name, a little less
-- for a name that holds it as a word, and falls with every letter that differs. Transposed or missing letters of a
-- short name leave some .45 of its trigrams; less finds strangers.
SELECT similarity('', ''); -- so that pg_trgm is loaded and its setting known
CREATE FUNCTION actors_named(asked text, pattern text)
    RETURNS TABLE (actor_id uuid, name text, similarity double precision)
    LANGUAGE sql STABLE ROWS 50 SET pg_trgm.word_similarity_threshold = 0.45 AS $$
    SELECT DISTINCT ON (n.actor_id) n.actor_id, n.name, n.likeness
    FROM (SELECT o.id, o.actor_id, o.name,
              round((.75 * word_similarity(asked, o.normalized) + .25 * similarity(asked, o.normalized))::numeric, 4)
                  ::double precision AS likeness
          FROM actor_name o WHERE o.normalized LIKE pattern OR asked <% o.normalized) n
    ORDER BY n.actor_id, n.likeness DESC, n.id $$;
