-- What the release `fenced` adds: heartbeats that have begun to extend upstream's lease and have not ended. The reaper
-- waits a length of a lease for each.

ALTER TABLE consumer_claims ADD COLUMN renewals integer NOT NULL DEFAULT 0;
