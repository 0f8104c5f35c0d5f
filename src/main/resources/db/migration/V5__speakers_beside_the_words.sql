-- Who speaks stands beside the words: a search for words of some speakers is one look into one index, and a statement is
-- read together with its speaker.

-- Who speaks does not speak together with itself: filing and merging keep to it, from here on the database does.
DELETE FROM participation c USING participation s
    WHERE c.role = 'CO_SPEAKER' AND s.role = 'SPEAKER' AND c.statement_id = s.statement_id AND c.actor_id = s.actor_id;
CREATE UNIQUE INDEX participation_speaks_once ON participation (statement_id, actor_id)
    WHERE role IN ('SPEAKER', 'CO_SPEAKER');

-- The speaker and, in speakers, all who said it, the speaker first: what the participations say, kept equal to them by the triggers below.
ALTER TABLE statement ADD COLUMN speaker_id uuid, ADD COLUMN speakers uuid[] NOT NULL DEFAULT '{}';

CREATE FUNCTION who_speaks(statement uuid, OUT speaker_id uuid, OUT speakers uuid[])
    LANGUAGE sql STABLE AS $$
    SELECT (array_agg(q.actor_id) FILTER (WHERE q.role = 'SPEAKER'))[1],
        coalesce(array_agg(q.actor_id ORDER BY q.role DESC, q.id), '{}')
    FROM participation q WHERE q.statement_id = statement AND q.role IN ('SPEAKER', 'CO_SPEAKER') $$;

UPDATE statement s SET speaker_id = w.speaker_id, speakers = w.speakers
    FROM (SELECT q.statement_id, (array_agg(q.actor_id) FILTER (WHERE q.role = 'SPEAKER'))[1] AS speaker_id,
              array_agg(q.actor_id ORDER BY q.role DESC, q.id) AS speakers
          FROM participation q WHERE q.role IN ('SPEAKER', 'CO_SPEAKER') GROUP BY 1) w
    WHERE s.id = w.statement_id;

CREATE FUNCTION speakers_follow() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    said uuid := CASE WHEN TG_OP = 'DELETE' THEN OLD.statement_id ELSE NEW.statement_id END;
BEGIN
    UPDATE statement s SET speaker_id = w.speaker_id, speakers = w.speakers FROM who_speaks(said) w
    WHERE s.id = said AND (s.speaker_id, s.speakers) IS DISTINCT FROM (w.speaker_id, w.speakers);
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER speakers_follow_change AFTER INSERT OR UPDATE OF actor_id, role, statement_id ON participation
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.role IN ('SPEAKER', 'CO_SPEAKER'))
    EXECUTE FUNCTION speakers_follow();
CREATE CONSTRAINT TRIGGER speakers_follow_removal AFTER DELETE ON participation
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.role IN ('SPEAKER', 'CO_SPEAKER'))
    EXECUTE FUNCTION speakers_follow();

DROP INDEX statement_content_search;
CREATE INDEX statement_content_search ON statement USING gin (content_search, speakers);
