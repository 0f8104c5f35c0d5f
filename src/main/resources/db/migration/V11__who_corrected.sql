-- Who corrected the data of an appearance (updateArticle). It is NULL if data sent later by the publisher replaced it, if
-- no name was given, and for earlier corrections.
ALTER TABLE appearance_history ADD COLUMN corrected_by text CHECK (corrected_by <> '');

-- The name is set for the transaction. After a transaction that set it, the setting is empty.
CREATE OR REPLACE FUNCTION appearance_is_corrected() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO appearance_history (appearance_id, url, url_given, title, publisher, author, published_at, corrected_by)
    VALUES (OLD.id, OLD.url, OLD.url_given, OLD.title, OLD.publisher, OLD.author, OLD.published_at,
        nullif(current_setting('dixit.corrected_by', true), ''));
    INSERT INTO article_change (kind, article_id) VALUES ('CORRECTED', NEW.article_id);
    RETURN NULL;
END $$;
