CREATE SCHEMA roder;
CREATE FUNCTION roder.refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'what is in the journal is never changed'; END $$;
CREATE TABLE roder.bodies (
    municipality text NOT NULL,
    commitment bytea NOT NULL,
    salt bytea NOT NULL,
    body bytea NOT NULL,
    CONSTRAINT bodies_commitment_check CHECK ((length(commitment) = 32))
);
ALTER TABLE ONLY roder.bodies FORCE ROW LEVEL SECURITY;
CREATE TABLE roder.heads (
    municipality text NOT NULL,
    "position" bigint NOT NULL,
    digest bytea NOT NULL,
    CONSTRAINT heads_digest_check CHECK ((length(digest) = 32)),
    CONSTRAINT heads_position_check CHECK (("position" >= 0))
);
ALTER TABLE ONLY roder.heads FORCE ROW LEVEL SECURITY;
CREATE TABLE roder.persons (
    municipality text NOT NULL,
    id text NOT NULL,
    name text NOT NULL,
    email text NOT NULL
);
ALTER TABLE ONLY roder.persons FORCE ROW LEVEL SECURITY;
CREATE TABLE roder.revisions (
    municipality text NOT NULL,
    "position" bigint NOT NULL,
    instant bigint NOT NULL,
    actor text NOT NULL,
    function text,
    kind text NOT NULL,
    id text NOT NULL,
    version bigint NOT NULL,
    form bigint NOT NULL,
    commitment bytea NOT NULL,
    previous bytea NOT NULL,
    digest bytea NOT NULL,
    CONSTRAINT revisions_commitment_check CHECK ((length(commitment) = 32)),
    CONSTRAINT revisions_digest_check CHECK ((length(digest) = 32)),
    CONSTRAINT revisions_form_check CHECK ((form > 0)),
    CONSTRAINT revisions_position_check CHECK (("position" > 0)),
    CONSTRAINT revisions_previous_check CHECK ((length(previous) = 32)),
    CONSTRAINT revisions_version_check CHECK ((version > 0))
);
ALTER TABLE ONLY roder.revisions FORCE ROW LEVEL SECURITY;
CREATE TABLE roder.steps (
    taken bigint NOT NULL
);
CREATE TABLE roder.traces (
    municipality text NOT NULL
);
ALTER TABLE ONLY roder.traces FORCE ROW LEVEL SECURITY;
ALTER TABLE ONLY roder.bodies
    ADD CONSTRAINT bodies_pkey PRIMARY KEY (municipality, commitment);
ALTER TABLE ONLY roder.heads
    ADD CONSTRAINT heads_pkey PRIMARY KEY (municipality);
ALTER TABLE ONLY roder.persons
    ADD CONSTRAINT persons_pkey PRIMARY KEY (municipality, id);
ALTER TABLE ONLY roder.revisions
    ADD CONSTRAINT revisions_municipality_kind_id_version_key UNIQUE (municipality, kind, id, version);
ALTER TABLE ONLY roder.revisions
    ADD CONSTRAINT revisions_pkey PRIMARY KEY (municipality, "position");
ALTER TABLE ONLY roder.steps
    ADD CONSTRAINT steps_pkey PRIMARY KEY (taken);
ALTER TABLE ONLY roder.traces
    ADD CONSTRAINT traces_pkey PRIMARY KEY (municipality);
CREATE TRIGGER bodies_stay BEFORE UPDATE OR TRUNCATE ON roder.bodies FOR EACH STATEMENT EXECUTE FUNCTION roder.refuse();
CREATE TRIGGER revisions_stay BEFORE DELETE OR UPDATE OR TRUNCATE ON roder.revisions FOR EACH STATEMENT EXECUTE FUNCTION roder.refuse();
ALTER TABLE roder.bodies ENABLE ROW LEVEL SECURITY;
ALTER TABLE roder.heads ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON roder.bodies USING ((municipality = current_setting('roder.municipality'::text)));
CREATE POLICY own ON roder.heads USING ((municipality = current_setting('roder.municipality'::text)));
CREATE POLICY own ON roder.persons USING ((municipality = current_setting('roder.municipality'::text)));
CREATE POLICY own ON roder.revisions USING ((municipality = current_setting('roder.municipality'::text)));
CREATE POLICY own ON roder.traces USING ((municipality = current_setting('roder.municipality'::text)));
ALTER TABLE roder.persons ENABLE ROW LEVEL SECURITY;
ALTER TABLE roder.revisions ENABLE ROW LEVEL SECURITY;
ALTER TABLE roder.traces ENABLE ROW LEVEL SECURITY;
