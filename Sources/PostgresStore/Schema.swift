import Journal

/// The tables, and how those of an earlier version of Roder become those of this version.
enum Schema {
  /// Two processes that start at once take turns.
  private static let turn = 0x526F_6472

  /// Step n makes schema n of schema n - 1.
  ///
  /// A step that has been released is never changed.
  private static let steps = [first, second]

  /// The municipality leads every key, and a connection sees no other's rows.
  private static let first =
    """
    CREATE TABLE roder.heads (
      municipality text PRIMARY KEY,
      position bigint NOT NULL CHECK (position >= 0),
      digest bytea NOT NULL CHECK (length(digest) = 32)
    );
    CREATE TABLE roder.revisions (
      municipality text NOT NULL,
      position bigint NOT NULL CHECK (position > 0),
      instant bigint NOT NULL,
      actor text NOT NULL,
      function text,
      kind text NOT NULL,
      id text NOT NULL,
      version bigint NOT NULL CHECK (version > 0),
      form bigint NOT NULL CHECK (form > 0),
      commitment bytea NOT NULL CHECK (length(commitment) = 32),
      previous bytea NOT NULL CHECK (length(previous) = 32),
      digest bytea NOT NULL CHECK (length(digest) = 32),
      PRIMARY KEY (municipality, position),
      UNIQUE (municipality, kind, id, version)
    );
    CREATE TABLE roder.bodies (
      municipality text NOT NULL,
      commitment bytea NOT NULL CHECK (length(commitment) = 32),
      salt bytea NOT NULL,
      body bytea NOT NULL,
      PRIMARY KEY (municipality, commitment)
    );
    CREATE TABLE roder.persons (
      municipality text NOT NULL,
      id text NOT NULL,
      name text NOT NULL,
      email text NOT NULL,
      PRIMARY KEY (municipality, id)
    );
    CREATE FUNCTION roder.refuse() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'what is in the journal is never changed'; END $$;
    CREATE TRIGGER revisions_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON roder.revisions
      FOR EACH STATEMENT EXECUTE FUNCTION roder.refuse();
    CREATE TRIGGER bodies_stay BEFORE UPDATE OR TRUNCATE ON roder.bodies
      FOR EACH STATEMENT EXECUTE FUNCTION roder.refuse();

    """ + ["heads", "revisions", "bodies", "persons"].map(own).joined()

  /// Whose strikes have left bytes in the table's file that are still to be wiped out.
  private static let second =
    """
    CREATE TABLE roder.traces (municipality text PRIMARY KEY);

    """ + own("traces")

  /// Forced: else the owner of the tables would see everybody's rows.
  private static func own(_ table: String) -> String {
    """
    ALTER TABLE roder.\(table) ENABLE ROW LEVEL SECURITY;
    ALTER TABLE roder.\(table) FORCE ROW LEVEL SECURITY;
    CREATE POLICY own ON roder.\(table)
      USING (municipality = current_setting('roder.municipality'));

    """
  }

  /// Takes the tables to the last step; refuses those that are newer.
  static func bringUp(_ connection: Connection) throws(StoreFailure) {
    let isThere = try connection.query("SELECT to_regclass('roder.steps')::text", [])
    if isThere.first?[0] == nil {
      try connection.run(
        """
        BEGIN; SELECT pg_advisory_xact_lock(\(turn)); CREATE SCHEMA IF NOT EXISTS roder;
        CREATE TABLE IF NOT EXISTS roder.steps (taken bigint PRIMARY KEY); COMMIT
        """)
    }
    try connection.run("BEGIN; SELECT pg_advisory_xact_lock(\(turn))")
    let rows = try connection.query("SELECT coalesce(max(taken), 0) FROM roder.steps", [])
    let taken = try rows.first?.integer(0) ?? 0
    guard taken <= steps.count else {
      throw StoreFailure(.newer, while: "opening", cause: "schema \(taken)")
    }
    for (index, step) in steps.enumerated().dropFirst(taken) {
      try connection.run("\(step); INSERT INTO roder.steps VALUES (\(index + 1))")
    }
    try connection.run("COMMIT")
  }
}
