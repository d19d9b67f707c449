-- What is planned and not out yet, by time: the calendar asks for it month by month.
CREATE INDEX publication_by_plan ON publication (planned_at) WHERE published_at IS NULL;
