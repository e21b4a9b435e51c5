// What a runner's callbacks have in common: where they arrive, and how they go on to upstream.

import type { Context } from '../context.ts'
import { ApiError, type JsonObject } from '../http.ts'
import type { CallbackRequest } from '../messages.ts'
import type { ConsumerCallback } from '../tables.ts'

/** The URL for a consumer's callbacks; it names the wake, too, where the consumer does not. */
export function callbackFor({ settings }: Context, consumerId: string, wakeId: string): string {
  const url = new URL(`/_electric/callback-forward/${encodeURIComponent(consumerId)}`, settings.publicUrl)
  if (consumerId !== wakeId) url.searchParams.set('wake_id', wakeId)
  return url.href
}

export async function callbackOf(ctx: Context, consumerId: string): Promise<ConsumerCallback> {
  const callback = await ctx.registry.getCallback(consumerId)
  if (!callback) throw new ApiError(404, 'CALLBACK_NOT_FOUND', `there is no consumer ${consumerId}`)
  return callback
}

export async function acknowledge(ctx: Context, callbackUrl: string, request: CallbackRequest): Promise<JsonObject> {
  const { wakeIdUpstream: wakeId, epoch: generation, acks, isDone: done, claimToken } = request
  return ctx.streams.ack(callbackUrl, claimToken, { wakeId, generation, acks, done })
}
