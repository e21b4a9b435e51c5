// Extend upstream's lease, and write the heartbeat down.

import type { Context } from '../context.ts'
import { json } from '../http.ts'
import type { CallbackRequest } from '../messages.ts'
import type { WakeKey } from '../registry.ts'
import { acknowledge, callbackOf } from './callback.ts'

type Materialize = (ctx: Context, wake: WakeKey) => Promise<void>

export const heartbeatWith = (materialize: Materialize) => async (ctx: Context, request: CallbackRequest) => {
  const { consumerId, epoch } = request
  const { callbackUrl } = await callbackOf(ctx, consumerId)
  const reply = await acknowledge(ctx, callbackUrl, request)
  if (epoch !== undefined) await materialize(ctx, { consumerId, epoch })
  return json(reply)
}

/** Since #4353 the row's lease is left alone. */
export const heartbeat = heartbeatWith((ctx, wake) => ctx.registry.materializeHeartbeatClaim(wake))
