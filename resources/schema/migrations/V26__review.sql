-- What makes a state of review rare, found without walking all steps and all posts.
CREATE INDEX review_step_urgent ON review_step (post_id) WHERE kind = 'URGENT';
CREATE INDEX review_step_approved ON review_step (post_id) WHERE kind = 'SIGN' AND level = levels;
CREATE INDEX post_by_hash ON post (id, content_hash) WHERE deleted_at IS NULL;
