-- What the release `fenced` adds: the write token is the claim row's, and a grant asks for newer claims of its stream.

ALTER TABLE consumer_claims ADD COLUMN write_token text;

CREATE INDEX consumer_claims_of_stream ON consumer_claims (tenant, stream_path, epoch);
