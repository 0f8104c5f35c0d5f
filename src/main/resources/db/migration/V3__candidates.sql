-- Who may have said a statement, where the text does not settle who: parts like any other, the likeliest filed first.
ALTER TABLE participation DROP CONSTRAINT participation_role_check;
ALTER TABLE participation ADD CONSTRAINT participation_role_check
    CHECK (role IN ('SPEAKER', 'CO_SPEAKER', 'ADDRESSEE', 'MENTIONED', 'SPEAKER_CANDIDATE'));

-- A statement has a speaker or candidates for one, never both.
CREATE FUNCTION speaker_leaves_no_candidates() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM participation WHERE statement_id = NEW.statement_id AND role = 'SPEAKER')
        AND EXISTS (SELECT FROM participation WHERE statement_id = NEW.statement_id AND role = 'SPEAKER_CANDIDATE') THEN
        RAISE EXCEPTION 'statement % would have both a speaker and candidates', NEW.statement_id
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER participation_speaker_or_candidates AFTER INSERT OR UPDATE OF role, statement_id ON participation
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.role IN ('SPEAKER', 'SPEAKER_CANDIDATE'))
    EXECUTE FUNCTION speaker_leaves_no_candidates();
