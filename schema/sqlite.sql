CREATE TABLE revisions (
  position INTEGER PRIMARY KEY,
  instant INTEGER NOT NULL,
  actor TEXT NOT NULL,
  function TEXT,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  form INTEGER NOT NULL CHECK (form > 0),
  commitment BLOB NOT NULL CHECK (length(commitment) = 32),
  previous BLOB NOT NULL CHECK (length(previous) = 32),
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  UNIQUE (kind, id, version)
) STRICT;

CREATE TABLE bodies (
  commitment BLOB PRIMARY KEY NOT NULL CHECK (length(commitment) = 32),
  salt BLOB NOT NULL,
  body BLOB NOT NULL
) STRICT;

CREATE TABLE persons (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL
) STRICT;

CREATE TABLE traces (
  position INTEGER PRIMARY KEY
) STRICT;

CREATE TRIGGER revisions_follow_each_other BEFORE INSERT ON revisions
WHEN NEW.position <> coalesce((SELECT max(position) FROM revisions), 0) + 1
  OR NEW.previous <>
    coalesce((SELECT digest FROM revisions WHERE position = NEW.position - 1), zeroblob(32))
BEGIN SELECT raise(ABORT, 'a revision follows the one before'); END;

CREATE TRIGGER revisions_stay BEFORE UPDATE ON revisions
BEGIN SELECT raise(ABORT, 'a revision is never changed'); END;

CREATE TRIGGER revisions_remain BEFORE DELETE ON revisions
BEGIN SELECT raise(ABORT, 'a revision is never deleted'); END;

CREATE TRIGGER bodies_stay BEFORE UPDATE ON bodies
BEGIN SELECT raise(ABORT, 'a body is never changed, only struck'); END;
