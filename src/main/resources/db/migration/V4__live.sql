-- The order in which texts were filed, for those who follow the archive live.
--
-- A number that is taken when a row is written says nothing about who commits first: a reader who has seen number 8 may
-- still miss 7. So the number is taken at the very end of the filing transaction (a deferred trigger), under a lock that
-- PostgreSQL gives back only after the commit can be seen. Whoever takes the next number comes after it; whoever sees a
-- number sees all before it.
CREATE TABLE filing (
    number      bigint PRIMARY KEY,
    revision_id uuid NOT NULL UNIQUE REFERENCES article_revision ON DELETE CASCADE
);
CREATE SEQUENCE filing_number OWNED BY filing.number;

INSERT INTO filing (number, revision_id)
SELECT nextval('filing_number'), r.id FROM (SELECT id FROM article_revision ORDER BY received_at, id) r;

-- The notification carries nothing: it only wakes up, and many of one transaction are one.
CREATE FUNCTION revision_is_filed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(x'44697861'::bigint); -- Locks.FILING
    INSERT INTO filing (number, revision_id) VALUES (nextval('filing_number'), NEW.id);
    PERFORM pg_notify('dixit_filed', '');
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER revision_is_filed AFTER INSERT ON article_revision
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION revision_is_filed();
