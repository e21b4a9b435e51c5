// The runner's next request after its claim: it asks for its write token. No upstream contact.

import type { Context } from '../context.ts'
import { ApiError, json } from '../http.ts'
import type { CallbackRequest } from '../messages.ts'
import { callbackOf } from './callback.ts'

export async function claimCallback(ctx: Context, { consumerId }: CallbackRequest): Promise<Response> {
  const { primaryStream } = await callbackOf(ctx, consumerId)
  const writeToken = await mintFor(ctx, primaryStream, consumerId)
  if (writeToken === undefined) throw new ApiError(404, 'ENTITY_NOT_FOUND', `${primaryStream} is no entity's stream`)
  return json({ ok: true, writeToken })
}

/** A write token for an entity's stream; whoever had one is evicted. */
export async function mintFor(ctx: Context, streamPath: string, consumerId: string): Promise<string | undefined> {
  const entity = await ctx.registry.getEntityByStream(streamPath)
  return entity && ctx.tokens.mint(streamPath, consumerId)
}
