// The statements that only `fenced` sends. Each decides by `(consumer_id, epoch)` in the tables, and by the database's
// clock alone: leases are compared with each other.

import { and, eq, notInArray, sql } from 'drizzle-orm'
import { now, type ActiveClaim, type Registry, type WakeKey } from '../../registry.ts'
import { consumerCallbacks, consumerClaims, entities, entityDispatchState, TERMINAL } from '../../tables.ts'

/** A wake to be written down, and where its callbacks go. */
export interface GrantedClaim extends ActiveClaim {
  callbackUrl: string
}

const leaseFromNow = sql`now() + ${consumerClaims.leaseMs} * interval '1 millisecond'`

/** All rows and the entity running, at once; nothing, where the stream has a claim of this wake or of a newer one. */
export async function grantClaim(registry: Registry, { callbackUrl, ...claim }: GrantedClaim): Promise<void> {
  await registry.transaction(async (inside) => {
    if (!(await insertClaim(inside, claim))) return
    const { consumerId, streamPath, leaseMs, entityUrl } = claim
    await inside.upsertCallback({ consumerId, callbackUrl, primaryStream: streamPath })
    await inside.upsertDispatch(claim, sql`now() + ${leaseMs}::integer * interval '1 millisecond'`)
    await inside.updateStatus(entityUrl, 'running')
  })
}

async function insertClaim({ db, tenant }: Registry, claim: ActiveClaim): Promise<boolean> {
  const { consumerId, epoch, entityUrl, streamPath, runnerId, leaseMs } = claim
  const inserted = await db.execute(sql`
    insert into consumer_claims
      (tenant, consumer_id, epoch, status, entity_url, stream_path, runner_id, claimed_at, lease_expires_at, lease_ms)
    select
      ${tenant}, ${consumerId}, ${epoch}::bigint, 'active', ${entityUrl}, ${streamPath}, ${runnerId}, now(),
      now() + ${leaseMs}::integer * interval '1 millisecond', ${leaseMs}::integer
    where not exists (
      select from consumer_claims
      where tenant = ${tenant} and stream_path = ${streamPath} and epoch >= ${epoch}::bigint
    )
    on conflict (tenant, consumer_id, epoch) do nothing
    returning true
  `)
  return inserted.length > 0
}

/** One wake, as its own claim row has it: the callback row alone may have been repointed to another stream. */
export async function readWake(registry: Registry, wake: WakeKey) {
  const isCallback = and(
    eq(consumerCallbacks.tenant, consumerClaims.tenant),
    eq(consumerCallbacks.consumerId, consumerClaims.consumerId),
  )
  const columns = { callbackUrl: consumerCallbacks.callbackUrl, entityUrl: consumerClaims.entityUrl }
  const [found] = await registry.send(() =>
    registry.db
      .select(columns)
      .from(consumerClaims)
      .innerJoin(consumerCallbacks, isCallback)
      .where(registry.isClaim(wake))
      .limit(1),
  )
  return found
}

/** The claim's write token; it is good for as long as the entity is dispatched to this claim. */
export async function storeToken(registry: Registry, wake: WakeKey, writeToken: string): Promise<void> {
  await registry.send(() => registry.db.update(consumerClaims).set({ writeToken }).where(registry.isClaim(wake)))
}

/** Whether the stream's entity, which was not stopped, is dispatched to a claim that holds this token. */
export async function isValidToken(registry: Registry, streamPath: string, token: string): Promise<boolean> {
  const isDispatch = and(
    eq(entityDispatchState.tenant, entities.tenant),
    eq(entityDispatchState.entityUrl, entities.url),
  )
  const isActive = and(
    eq(consumerClaims.tenant, entities.tenant),
    eq(consumerClaims.consumerId, entityDispatchState.activeConsumerId),
    eq(consumerClaims.epoch, entityDispatchState.activeEpoch),
  )
  const holds = and(
    eq(entities.tenant, registry.tenant),
    eq(entities.streamPath, streamPath),
    notInArray(entities.status, TERMINAL),
    eq(consumerClaims.writeToken, token),
  )
  const found = await registry.send(() =>
    registry.db
      .select({ url: entities.url })
      .from(entities)
      .innerJoin(entityDispatchState, isDispatch)
      .innerJoin(consumerClaims, isActive)
      .where(holds)
      .limit(1),
  )
  return found.length > 0
}

/** A new lease for the row, and one renewal more that upstream may still be told of, whoever dies meanwhile. */
export const beginRenewal = (registry: Registry, wake: WakeKey) => renew(registry, wake, 1)

/** Upstream has been told: a new lease again, which outlasts what upstream gave, and one renewal less. */
export const endRenewal = (registry: Registry, wake: WakeKey) => renew(registry, wake, -1)

async function renew(registry: Registry, wake: WakeKey, more: number): Promise<void> {
  const renewals = sql`${consumerClaims.renewals} + ${more}::integer`
  const renewed = { lastHeartbeatAt: now, leaseExpiresAt: leaseFromNow, renewals }
  await registry.send(() => registry.db.update(consumerClaims).set(renewed).where(registry.isClaim(wake)))
}

/** The row ends; if the entity is dispatched to it, the dispatch does, and then it is idle. Whether it was. */
export async function endClaim(registry: Registry, wake: WakeKey, entityUrl: string): Promise<boolean> {
  return registry.transaction(async (inside) => {
    const released = { status: 'released' as const, releasedAt: now }
    await inside.db.update(consumerClaims).set(released).where(inside.isClaim(wake))
    const entityCleared = await inside.clearDispatch(entityUrl, wake)
    if (entityCleared) await inside.updateStatus(entityUrl, 'idle')
    return entityCleared
  })
}

/**
 * What `endClaim` does, for every active claim that no renewal can keep alive any more: each that was begun and has not
 * ended may have extended upstream's lease by a length since. The entities that are idle now.
 */
export async function expireLapsed(registry: Registry): Promise<string[]> {
  const { db, tenant } = registry
  const cleared = await registry.send(() =>
    db.execute<{ entity_url: string }>(sql`
      with lapsed as (
        update consumer_claims set status = 'expired', released_at = now()
        where tenant = ${tenant} and status = 'active'
          and lease_expires_at <= now() - renewals * lease_ms * interval '1 millisecond'
        returning entity_url, consumer_id, epoch
      ), cleared as (
        update entity_dispatch_state as dispatch
        set active_consumer_id = null, active_epoch = null, active_runner_id = null, active_claimed_at = null,
          active_lease_expires_at = null, last_released_at = now(), last_completed_at = now()
        from lapsed
        where dispatch.tenant = ${tenant} and dispatch.entity_url = lapsed.entity_url
          and dispatch.active_consumer_id = lapsed.consumer_id and dispatch.active_epoch = lapsed.epoch
        returning dispatch.entity_url
      ), idled as (
        update entities set status = 'idle' from cleared
        where entities.tenant = ${tenant} and entities.url = cleared.entity_url
          and entities.status not in ('stopped', 'killed')
      )
      select entity_url from cleared order by entity_url
    `),
  )
  return cleared.map(({ entity_url }) => entity_url)
}
