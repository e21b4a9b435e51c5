-- The tables of the claim protocol, and the runners that may claim. Every key begins with the tenant.

CREATE TABLE runners (
    tenant text NOT NULL,
    id text NOT NULL,
    status text NOT NULL DEFAULT 'enabled' CHECK (status IN ('enabled', 'disabled')),
    PRIMARY KEY (tenant, id)
);
--> statement-breakpoint
CREATE TABLE entities (
    tenant text NOT NULL,
    url text NOT NULL,
    stream_path text NOT NULL,
    status text NOT NULL DEFAULT 'idle'
        CHECK (status IN ('idle', 'running', 'stopping', 'stopped', 'paused', 'killed')),
    PRIMARY KEY (tenant, url),
    UNIQUE (tenant, stream_path)
);
--> statement-breakpoint
CREATE TABLE consumer_callbacks (
    tenant text NOT NULL,
    consumer_id text NOT NULL,
    callback_url text NOT NULL,
    primary_stream text NOT NULL,
    PRIMARY KEY (tenant, consumer_id)
);
--> statement-breakpoint
CREATE TABLE consumer_claims (
    tenant text NOT NULL,
    consumer_id text NOT NULL,
    epoch bigint NOT NULL CHECK (epoch > 0),
    status text NOT NULL CHECK (status IN ('active', 'released', 'expired', 'failed')),
    entity_url text NOT NULL,
    stream_path text NOT NULL,
    runner_id text NOT NULL,
    claimed_at timestamptz NOT NULL,
    last_heartbeat_at timestamptz,
    lease_expires_at timestamptz,
    released_at timestamptz,
    acked_streams jsonb,
    PRIMARY KEY (tenant, consumer_id, epoch),
    CHECK ((status = 'active') = (released_at IS NULL))
);
--> statement-breakpoint
CREATE TABLE entity_dispatch_state (
    tenant text NOT NULL,
    entity_url text NOT NULL,
    active_consumer_id text,
    active_epoch bigint,
    active_runner_id text,
    active_claimed_at timestamptz,
    active_lease_expires_at timestamptz,
    last_claimed_at timestamptz,
    last_released_at timestamptz,
    last_completed_at timestamptz,
    PRIMARY KEY (tenant, entity_url),
    CHECK (num_nonnulls(
        active_consumer_id, active_epoch, active_runner_id, active_claimed_at, active_lease_expires_at
    ) IN (0, 5))
);
--> statement-breakpoint
-- What a reaper looks for.
CREATE INDEX consumer_claims_leased ON consumer_claims (tenant, lease_expires_at) WHERE status = 'active';
