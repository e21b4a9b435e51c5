// The durable tables, as drizzle/*.sql makes them. Every key begins with the tenant.

import { bigint, integer, jsonb, pgTable, primaryKey, text, timestamp, unique } from 'drizzle-orm/pg-core'

export type EntityStatus = 'idle' | 'running' | 'stopping' | 'stopped' | 'paused' | 'killed'
export type ClaimStatus = 'active' | 'released' | 'expired' | 'failed'
export interface StreamOffset {
  path: string
  offset: string
}

/** Statuses that an entity does not leave. */
export const TERMINAL: EntityStatus[] = ['stopped', 'killed']

const tenant = () => text('tenant').notNull()
const epoch = (name: string) => bigint(name, { mode: 'number' })
const time = (name: string) => timestamp(name, { withTimezone: true })

export const runners = pgTable(
  'runners',
  {
    tenant: tenant(),
    id: text('id').notNull(),
    status: text('status').$type<'enabled' | 'disabled'>().notNull().default('enabled'),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.id] })],
)

export const entities = pgTable(
  'entities',
  {
    tenant: tenant(),
    url: text('url').notNull(),
    streamPath: text('stream_path').notNull(),
    status: text('status').$type<EntityStatus>().notNull().default('idle'),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.url] }), unique().on(t.tenant, t.streamPath)],
)

/** Where a consumer's callbacks go upstream. `primary_stream` is mutable: an upsert repoints it. */
export const consumerCallbacks = pgTable(
  'consumer_callbacks',
  {
    tenant: tenant(),
    consumerId: text('consumer_id').notNull(),
    callbackUrl: text('callback_url').notNull(),
    primaryStream: text('primary_stream').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.consumerId] })],
)

/** One wake as this server wrote it down. The last three columns are the release fenced's. */
export const consumerClaims = pgTable(
  'consumer_claims',
  {
    tenant: tenant(),
    consumerId: text('consumer_id').notNull(),
    epoch: epoch('epoch').notNull(),
    status: text('status').$type<ClaimStatus>().notNull(),
    entityUrl: text('entity_url').notNull(),
    streamPath: text('stream_path').notNull(),
    runnerId: text('runner_id').notNull(),
    claimedAt: time('claimed_at').notNull(),
    lastHeartbeatAt: time('last_heartbeat_at'),
    leaseExpiresAt: time('lease_expires_at'),
    releasedAt: time('released_at'),
    ackedStreams: jsonb('acked_streams').$type<StreamOffset[]>(),
    writeToken: text('write_token'),
    renewals: integer('renewals').notNull().default(0),
    leaseMs: integer('lease_ms').notNull().default(30_000),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.consumerId, t.epoch] })],
)

/** Which claim an entity is dispatched to now (all null if none), and when that last changed. */
export const entityDispatchState = pgTable(
  'entity_dispatch_state',
  {
    tenant: tenant(),
    entityUrl: text('entity_url').notNull(),
    activeConsumerId: text('active_consumer_id'),
    activeEpoch: epoch('active_epoch'),
    activeRunnerId: text('active_runner_id'),
    activeClaimedAt: time('active_claimed_at'),
    activeLeaseExpiresAt: time('active_lease_expires_at'),
    lastClaimedAt: time('last_claimed_at'),
    lastReleasedAt: time('last_released_at'),
    lastCompletedAt: time('last_completed_at'),
  },
  (t) => [primaryKey({ columns: [t.tenant, t.entityUrl] })],
)

export type Entity = typeof entities.$inferSelect
export type Runner = typeof runners.$inferSelect
export type ConsumerCallback = typeof consumerCallbacks.$inferSelect
export type ConsumerClaim = typeof consumerClaims.$inferSelect
