-- The posts whose text as it stands no review has approved, so that a list narrowed to a rare state asks for those
-- alone and never walks all posts. It says nothing that does not follow from steps and texts: triggers keep it, no store
-- writes it, and it is not carried in the portable file.
CREATE TABLE review_unapproved (
    post_id INTEGER PRIMARY KEY,
    -- whether any earlier text of it was approved
    ever_approved INTEGER NOT NULL CHECK (ever_approved IN (0, 1)),
    -- whether it may stand as changed: approved once, or handed in with another text
    changed INTEGER NOT NULL CHECK (changed IN (0, 1))
) STRICT;
CREATE INDEX review_unapproved_changed ON review_unapproved (post_id) WHERE changed = 1;
CREATE INDEX review_unapproved_never ON review_unapproved (post_id) WHERE ever_approved = 0;

-- The same, worked out anew.
CREATE VIEW review_unapproved_now AS
SELECT p.id AS post_id,
       EXISTS (SELECT 1 FROM review_step a
                WHERE a.post_id = p.id AND a.kind = 'SIGN' AND a.level = a.levels) AS ever_approved,
       COALESCE(s.kind IN ('SUBMIT', 'SIGN') AND s.content_hash <> p.content_hash, 0)
           OR EXISTS (SELECT 1 FROM review_step a
                       WHERE a.post_id = p.id AND a.kind = 'SIGN' AND a.level = a.levels) AS changed
  FROM post p
  LEFT JOIN review_step s
    ON s.id = (SELECT MAX(x.id) FROM review_step x WHERE x.post_id = p.id AND x.kind <> 'URGENT')
 WHERE NOT COALESCE(s.kind = 'SIGN' AND s.level = s.levels AND s.content_hash = p.content_hash, 0);

INSERT INTO review_unapproved (post_id, ever_approved, changed)
SELECT post_id, ever_approved, changed FROM review_unapproved_now;

CREATE TRIGGER review_of_new_post AFTER INSERT ON post
BEGIN
    INSERT INTO review_unapproved (post_id, ever_approved, changed)
    SELECT post_id, ever_approved, changed FROM review_unapproved_now WHERE post_id = NEW.id;
END;

CREATE TRIGGER review_of_changed_post AFTER UPDATE OF content_hash ON post WHEN OLD.content_hash <> NEW.content_hash
BEGIN
    DELETE FROM review_unapproved WHERE post_id = NEW.id;
    INSERT INTO review_unapproved (post_id, ever_approved, changed)
    SELECT post_id, ever_approved, changed FROM review_unapproved_now WHERE post_id = NEW.id;
END;

CREATE TRIGGER review_of_gone_post AFTER DELETE ON post
BEGIN
    DELETE FROM review_unapproved WHERE post_id = OLD.id;
END;

CREATE TRIGGER review_by_new_step AFTER INSERT ON review_step WHEN NEW.kind <> 'URGENT'
BEGIN
    DELETE FROM review_unapproved WHERE post_id = NEW.post_id;
    INSERT INTO review_unapproved (post_id, ever_approved, changed)
    SELECT post_id, ever_approved, changed FROM review_unapproved_now WHERE post_id = NEW.post_id;
END;

-- Steps are never changed and only those of a demonstration are taken out; kept right all the same.
CREATE TRIGGER review_by_changed_step AFTER UPDATE ON review_step
BEGIN
    DELETE FROM review_unapproved WHERE post_id IN (OLD.post_id, NEW.post_id);
    INSERT INTO review_unapproved (post_id, ever_approved, changed)
    SELECT post_id, ever_approved, changed FROM review_unapproved_now WHERE post_id IN (OLD.post_id, NEW.post_id);
END;

CREATE TRIGGER review_by_gone_step AFTER DELETE ON review_step
BEGIN
    DELETE FROM review_unapproved WHERE post_id = OLD.post_id;
    INSERT INTO review_unapproved (post_id, ever_approved, changed)
    SELECT post_id, ever_approved, changed FROM review_unapproved_now WHERE post_id = OLD.post_id;
END;

-- What made a walk over all posts bearable; there is none left.
DROP INDEX post_by_hash;
