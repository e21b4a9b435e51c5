// The handlers of `fenced`. What a handler decides, it decides in one transaction, by `(consumer_id, epoch)`.

import { randomUUID } from 'node:crypto'
import { onEntityChanged, type Context } from '../../context.ts'
import { acknowledge, callbackOf } from '../../handlers/callback.ts'
import { grantFor, handBack, isAwake, notification } from '../../handlers/claim.ts'
import { consent, swallowed } from '../../handlers/done.ts'
import { notForwarded, payloadOf, postToRunner } from '../../handlers/webhook.ts'
import { unauthorized } from '../../handlers/write.ts'
import { ApiError, invalid, json } from '../../http.ts'
import type { CallbackRequest, ClaimRequest, WebhookRequest, WriteRequest } from '../../messages.ts'
import type { WakeKey } from '../../registry.ts'
import { DEFAULT_LEASE_MS } from '../../streams.ts'
import { beginRenewal, endClaim, endRenewal, expireLapsed, grantClaim } from './statements.ts'
import { isValidToken, readWake, storeToken } from './statements.ts'

/** Claim upstream, then write all of it down at once. Where a newer wake was first, the runner's token will be void. */
export async function claim(ctx: Context, request: ClaimRequest): Promise<Response> {
  const { grant, consumerId } = await grantFor(ctx, request)
  const { generation: epoch, streamPath, callbackUrl, leaseMs } = grant
  const entity = await ctx.registry.getEntityByStream(streamPath)
  if (!isAwake(entity)) return handBack(ctx, request.subscriptionId, grant, entity)
  const { runnerId } = request
  await grantClaim(ctx.registry, {
    consumerId,
    epoch,
    entityUrl: entity.url,
    streamPath,
    runnerId,
    leaseMs,
    callbackUrl,
  })
  return json(notification(ctx, grant, consumerId, entity))
}

/** Rows for a webhook wake too. After a failed post nobody here knows who has the wake: upstream posts again. */
export async function webhook(ctx: Context, wake: WebhookRequest): Promise<Response> {
  const { subscriptionId, wakeId: consumerId, generation: epoch, streamPath, callbackUrl, callbackToken } = wake
  const entity = await ctx.registry.getEntityByStream(streamPath)
  if (!isAwake(entity)) return handBack(ctx, subscriptionId, { ...wake, token: callbackToken }, entity)
  const leaseMs = wake.leaseMs ?? DEFAULT_LEASE_MS
  const runnerId = consumerId
  await grantClaim(ctx.registry, {
    consumerId,
    epoch,
    entityUrl: entity.url,
    streamPath,
    runnerId,
    leaseMs,
    callbackUrl,
  })
  try {
    await postToRunner(ctx, payloadOf(ctx, wake, entity))
  } catch (error) {
    throw notForwarded(error)
  }
  return json({ ok: true })
}

/** The token is the claim row's: it outlives this process, every other knows it, and without a row it is void. */
export async function claimCallback(ctx: Context, request: CallbackRequest): Promise<Response> {
  const writeToken = randomUUID()
  await storeToken(ctx.registry, wakeKeyOf(request), writeToken)
  return json({ ok: true, writeToken })
}

export async function write(ctx: Context, { streamPath, token, body }: WriteRequest): Promise<Response> {
  if (token === undefined || !(await isValidToken(ctx.registry, streamPath, token))) throw unauthorized(streamPath)
  await ctx.streams.append(streamPath, body)
  return json({ ok: true })
}

/**
 * The row knows before upstream does, and again after: what is told in between, the reaper waits for. Heartbeats
 * overlap, and each may be answered late; a renewal that never ends is waited for as well.
 */
export async function heartbeat(ctx: Context, request: CallbackRequest): Promise<Response> {
  const wake = wakeKeyOf(request)
  const { callbackUrl } = await callbackOf(ctx, request.consumerId)
  await beginRenewal(ctx.registry, wake)
  const reply = await acknowledge(ctx, callbackUrl, request)
  await endRenewal(ctx.registry, wake)
  return json(reply)
}

/** As shipped, nothing that goes wrong after upstream's consent is told; the reaper mends it. */
export async function done(ctx: Context, request: CallbackRequest): Promise<Response> {
  const wake = wakeKeyOf(request)
  const found = await readWake(ctx.registry, wake)
  if (!found) throw new ApiError(404, 'CLAIM_NOT_FOUND', `there is no claim ${wake.consumerId}, ${wake.epoch}`)
  const reply = await consent(ctx, found.callbackUrl, request)
  await swallowed(ctx, request, async () => {
    if (await endClaim(ctx.registry, wake, found.entityUrl)) await onEntityChanged(ctx, found.entityUrl)
  })
  return json(reply)
}

/** What is lapsed has outlasted upstream's lease, so the wake is over, and stays over. */
export async function reap(ctx: Context): Promise<void> {
  for (const url of await expireLapsed(ctx.registry)) await onEntityChanged(ctx, url)
}

function wakeKeyOf({ consumerId, epoch }: CallbackRequest): WakeKey {
  if (epoch === undefined) throw invalid('epoch is missing')
  return { consumerId, epoch }
}
