// Claim upstream, then write it down. The runner gets no token yet.

import type { Context } from '../context.ts'
import { ApiError, json } from '../http.ts'
import type { ClaimRequest } from '../messages.ts'
import { StreamsError, type Grant } from '../streams.ts'
import type { Entity, EntityStatus } from '../tables.ts'
import { callbackFor } from './callback.ts'

const GONE: EntityStatus[] = ['stopped', 'killed', 'paused']

export async function claim(ctx: Context, request: ClaimRequest): Promise<Response> {
  const { grant, consumerId } = await grantFor(ctx, request)
  const { generation: epoch, streamPath, callbackUrl, leaseMs } = grant
  const entity = await ctx.registry.getEntityByStream(streamPath)
  if (!isAwake(entity)) return handBack(ctx, request.subscriptionId, grant, entity)
  await ctx.registry.upsertCallback({ consumerId, callbackUrl, primaryStream: streamPath })
  const { runnerId } = request
  await ctx.registry.materializeActiveClaim({ consumerId, epoch, entityUrl: entity.url, streamPath, runnerId, leaseMs })
  await ctx.registry.updateStatus(entity.url, 'running')
  return json(notification(ctx, grant, consumerId, entity))
}

/** The wake that upstream grants to a runner that this server knows; a refusal is the answer. */
export async function grantFor(ctx: Context, { runnerId, subscriptionId }: ClaimRequest) {
  const runner = await ctx.registry.getRunner(runnerId)
  if (!runner) throw new ApiError(404, 'RUNNER_NOT_FOUND', `there is no runner ${runnerId}`)
  if (runner.status !== 'enabled') throw new ApiError(409, 'RUNNER_DISABLED', `${runnerId} is disabled`)
  const grant = await ctx.streams.claim(subscriptionId, runnerId)
  return { grant, consumerId: ctx.settings.consumerIdentity === 'runner' ? runnerId : grant.wakeId }
}

export const isAwake = (entity: Entity | undefined): entity is Entity => !!entity && !GONE.includes(entity.status)

/** A wake that nobody is to run goes back to upstream; one that is over already is no matter. */
export async function handBack(
  ctx: Context,
  subscriptionId: string,
  wake: Pick<Grant, 'token' | 'wakeId' | 'generation' | 'streamPath'>,
  entity: Entity | undefined,
): Promise<Response> {
  await ctx.streams.release(subscriptionId, wake.token, wake).catch((error: unknown) => {
    if (!(error instanceof StreamsError) || error.status !== 409) throw error
  })
  if (!entity) throw new ApiError(404, 'ENTITY_NOT_FOUND', `${wake.streamPath} is no entity's stream`)
  return json({ done: true })
}

/** What a runner needs to know of its wake. */
export function notification(ctx: Context, grant: Grant, consumerId: string, { url, status }: Entity) {
  return {
    consumerId,
    epoch: grant.generation,
    wakeId: grant.wakeId,
    streamPath: grant.streamPath,
    streams: grant.streams,
    callback: callbackFor(ctx, consumerId, grant.wakeId),
    claimToken: grant.token,
    entity: { url, status },
  }
}
