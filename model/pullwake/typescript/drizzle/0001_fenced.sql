-- What the release `fenced` adds to a claim: its write token; heartbeats that have begun to extend upstream's lease and
-- have not ended, for each of which the reaper waits a length of the lease; and that length, as upstream granted it.

ALTER TABLE consumer_claims ADD COLUMN write_token text;
--> statement-breakpoint
ALTER TABLE consumer_claims ADD COLUMN renewals integer NOT NULL DEFAULT 0;
--> statement-breakpoint
ALTER TABLE consumer_claims ADD COLUMN lease_ms integer NOT NULL DEFAULT 30000;
--> statement-breakpoint
-- A grant asks for newer claims of its stream.
CREATE INDEX consumer_claims_of_stream ON consumer_claims (tenant, stream_path, epoch);
