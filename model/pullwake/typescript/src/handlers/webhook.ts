// Upstream posts a wake, and it is posted on to the runner. No claim row and no dispatch row is ever written.

import type { Context } from '../context.ts'
import { ApiError, json, messageOf } from '../http.ts'
import type { WebhookRequest } from '../messages.ts'
import type { Entity } from '../tables.ts'
import { callbackFor } from './callback.ts'

export async function webhook(ctx: Context, wake: WebhookRequest): Promise<Response> {
  const { wakeId: consumerId, callbackUrl, streamPath } = wake
  const read = ctx.registry.getEntityByStream(streamPath)
  const enriched = enrich(ctx, wake)
  const upserted = ctx.registry
    .upsertCallback({ consumerId, callbackUrl, primaryStream: streamPath })
    .catch((error: unknown) => ctx.log.warn('callback not written', { consumerId, error: messageOf(error) }))
  const [entity, payload] = await Promise.all([read, enriched])
  await upserted
  if (!entity) throw new ApiError(404, 'ENTITY_NOT_FOUND', `${streamPath} is no entity's stream`)
  await ctx.registry.updateStatus(entity.url, 'running')
  try {
    await postToRunner(ctx, payload)
  } catch (error) {
    await ctx.registry.updateStatus(entity.url, 'idle')
    throw notForwarded(error)
  }
  return json({ ok: true })
}

/** The payload reads the entity for itself. */
async function enrich(ctx: Context, wake: WebhookRequest) {
  return payloadOf(ctx, wake, await ctx.registry.getEntityByStream(wake.streamPath))
}

/** What a runner needs to know of its wake. */
export function payloadOf(ctx: Context, wake: WebhookRequest, entity: Entity | undefined) {
  return {
    consumerId: wake.wakeId,
    epoch: wake.generation,
    wakeId: wake.wakeId,
    streamPath: wake.streamPath,
    streams: wake.streams,
    callback: callbackFor(ctx, wake.wakeId, wake.wakeId),
    claimToken: wake.callbackToken,
    entity: entity && { url: entity.url, status: entity.status },
  }
}

export async function postToRunner({ settings }: Context, payload: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' }
  const response = await fetch(settings.runnerUrl, { method: 'POST', headers, body: JSON.stringify(payload) })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`the runner answers ${response.status}`)
}

export const notForwarded = (error: unknown) => new ApiError(502, 'WEBHOOK_FORWARD_FAILED', messageOf(error))
