// The statements of the release module, each committed by itself but for those of a transaction. Keys are
// `(consumer_id, epoch)`, which is one wake, and the entity's URL; all rows are this tenant's.

import { and, eq, notInArray, sql, type SQL } from 'drizzle-orm'
import type { Database } from './database.ts'
import { retried } from './retry.ts'
import { consumerCallbacks, consumerClaims, entities, entityDispatchState, runners, TERMINAL } from './tables.ts'
import type { ConsumerCallback, ConsumerClaim, Entity, EntityStatus, Runner, StreamOffset } from './tables.ts'

export interface WakeKey {
  consumerId: string
  epoch: number
}

export interface ActiveClaim extends WakeKey {
  entityUrl: string
  streamPath: string
  runnerId: string
  leaseMs: number
}

/** What a release did: the claim row it released, and whether the entity was dispatched to that claim. */
export interface ReleasedClaim {
  claim: ConsumerClaim | undefined
  entityCleared: boolean
}

/** How statements are sent: again where that is safe. Those of a transaction are not: it is sent again as a whole. */
type Send = <T>(work: () => PromiseLike<T>) => PromiseLike<T>

export const now = sql`now()`

export class Registry {
  readonly db: Database
  readonly tenant: string
  readonly send: Send

  constructor(db: Database, tenant: string, send: Send = retried) {
    this.db = db
    this.tenant = tenant
    this.send = send
  }

  /** All of the statements or none. */
  async transaction<T>(work: (registry: Registry) => Promise<T>): Promise<T> {
    return this.send(() => this.db.transaction((tx) => work(new Registry(tx, this.tenant, (sent) => sent()))))
  }

  async createRunner(id: string): Promise<void> {
    const { db, tenant } = this
    await this.send(() => db.insert(runners).values({ tenant, id }).onConflictDoNothing())
  }

  async createEntity(url: string, streamPath: string): Promise<void> {
    const { db, tenant } = this
    await this.send(() => db.insert(entities).values({ tenant, url, streamPath }).onConflictDoNothing())
  }

  async getRunner(id: string): Promise<Runner | undefined> {
    const isIt = and(eq(runners.tenant, this.tenant), eq(runners.id, id))
    const [runner] = await this.send(() => this.db.select().from(runners).where(isIt).limit(1))
    return runner
  }

  async getEntityByStream(streamPath: string): Promise<Entity | undefined> {
    const isIt = and(eq(entities.tenant, this.tenant), eq(entities.streamPath, streamPath))
    const [entity] = await this.send(() => this.db.select().from(entities).where(isIt).limit(1))
    return entity
  }

  async getCallback(consumerId: string): Promise<ConsumerCallback | undefined> {
    const isIt = and(eq(consumerCallbacks.tenant, this.tenant), eq(consumerCallbacks.consumerId, consumerId))
    const [callback] = await this.send(() => this.db.select().from(consumerCallbacks).where(isIt).limit(1))
    return callback
  }

  async upsertCallback({ consumerId, callbackUrl, primaryStream }: Omit<ConsumerCallback, 'tenant'>): Promise<void> {
    const target = [consumerCallbacks.tenant, consumerCallbacks.consumerId]
    await this.send(() =>
      this.db
        .insert(consumerCallbacks)
        .values({ tenant: this.tenant, consumerId, callbackUrl, primaryStream })
        .onConflictDoUpdate({ target, set: { callbackUrl, primaryStream } }),
    )
  }

  /** Blind, but for one refusal: a terminal status stays. */
  async updateStatus(url: string, status: EntityStatus): Promise<void> {
    const isIt = and(eq(entities.tenant, this.tenant), eq(entities.url, url), notInArray(entities.status, TERMINAL))
    await this.send(() => this.db.update(entities).set({ status }).where(isIt))
  }

  /** The claim row active, also over a released one of the same key; and the entity dispatched to it. */
  async materializeActiveClaim({ leaseMs, ...claim }: ActiveClaim): Promise<void> {
    const leaseExpiresAt = new Date(Date.now() + leaseMs)
    await this.transaction(async (registry) => {
      await registry.upsertClaim(claim, leaseExpiresAt)
      await registry.upsertDispatch(claim, leaseExpiresAt)
    })
  }

  private async upsertClaim(claim: Omit<ActiveClaim, 'leaseMs'>, leaseExpiresAt: Date): Promise<void> {
    const target = [consumerClaims.tenant, consumerClaims.consumerId, consumerClaims.epoch]
    const active = { ...claim, status: 'active' as const, claimedAt: now, leaseExpiresAt }
    const afresh = { ...active, lastHeartbeatAt: null, releasedAt: null, ackedStreams: null }
    await this.send(() =>
      this.db
        .insert(consumerClaims)
        .values({ tenant: this.tenant, ...active })
        .onConflictDoUpdate({ target, set: afresh }),
    )
  }

  /** Unconditional: whoever was active before is overwritten. */
  async upsertDispatch(claim: Omit<ActiveClaim, 'leaseMs'>, leaseExpiresAt: Date | SQL): Promise<void> {
    const target = [entityDispatchState.tenant, entityDispatchState.entityUrl]
    const dispatched = {
      activeConsumerId: claim.consumerId,
      activeEpoch: claim.epoch,
      activeRunnerId: claim.runnerId,
      activeClaimedAt: now,
      activeLeaseExpiresAt: leaseExpiresAt,
      lastClaimedAt: now,
    }
    await this.send(() =>
      this.db
        .insert(entityDispatchState)
        .values({ tenant: this.tenant, entityUrl: claim.entityUrl, ...dispatched })
        .onConflictDoUpdate({ target, set: dispatched }),
    )
  }

  /** The lease is left alone, but where one is given. */
  async materializeHeartbeatClaim(wake: WakeKey, lease: { leaseExpiresAt?: Date | null } = {}): Promise<void> {
    const beaten = { lastHeartbeatAt: new Date(), ...lease }
    await this.send(() => this.db.update(consumerClaims).set(beaten).where(this.isClaim(wake)))
  }

  /** Two updates that share no transaction: the claim row by its key, whatever its status; then the dispatch row. */
  async materializeReleasedClaim(wake: WakeKey, ackedStreams: StreamOffset[]): Promise<ReleasedClaim> {
    const released = { status: 'released' as const, releasedAt: new Date(), ackedStreams }
    const [claim] = await this.send(() =>
      this.db.update(consumerClaims).set(released).where(this.isClaim(wake)).returning(),
    )
    return { claim, entityCleared: claim !== undefined && (await this.clearDispatch(claim.entityUrl, wake)) }
  }

  /** Only where the entity is dispatched to this claim; whether it was. */
  async clearDispatch(entityUrl: string, { consumerId, epoch }: WakeKey): Promise<boolean> {
    const isActive = and(
      eq(entityDispatchState.tenant, this.tenant),
      eq(entityDispatchState.entityUrl, entityUrl),
      eq(entityDispatchState.activeConsumerId, consumerId),
      eq(entityDispatchState.activeEpoch, epoch),
    )
    const releasedAt = new Date()
    const nobody = {
      activeConsumerId: null,
      activeEpoch: null,
      activeRunnerId: null,
      activeClaimedAt: null,
      activeLeaseExpiresAt: null,
      lastReleasedAt: releasedAt,
      lastCompletedAt: releasedAt,
    }
    const cleared = await this.send(() =>
      this.db
        .update(entityDispatchState)
        .set(nobody)
        .where(isActive)
        .returning({ entityUrl: entityDispatchState.entityUrl }),
    )
    return cleared.length > 0
  }

  isClaim({ consumerId, epoch }: WakeKey) {
    return and(
      eq(consumerClaims.tenant, this.tenant),
      eq(consumerClaims.consumerId, consumerId),
      eq(consumerClaims.epoch, epoch),
    )
  }
}
