// What every done has in common: the callback row, upstream's consent, its reply. What lies between is the release's.

import type { Context } from '../context.ts'
import { ApiError, json, messageOf, type JsonObject } from '../http.ts'
import type { CallbackRequest } from '../messages.ts'
import { acknowledge, callbackOf } from './callback.ts'
import { mintFor } from './claim-callback.ts'

type Settle = (ctx: Context, request: CallbackRequest, primaryStream: string) => Promise<void>

/** Whatever goes wrong in `settle` is logged and swallowed: upstream has consented, and the runner sees its reply. */
export const doneWith = (settle: Settle) => async (ctx: Context, request: CallbackRequest) => {
  const { callbackUrl, primaryStream } = await callbackOf(ctx, request.consumerId)
  const reply = await consent(ctx, callbackUrl, request)
  if (request.wakeId !== undefined) {
    const writeToken = await mintFor(ctx, primaryStream, request.consumerId)
    if (writeToken !== undefined) reply.writeToken = writeToken
  }
  await swallowed(ctx, request, () => settle(ctx, request, primaryStream))
  return json(reply)
}

/** Upstream's reply to a done; refused or unreachable, it is the end of it. */
export async function consent(ctx: Context, callbackUrl: string, request: CallbackRequest): Promise<JsonObject> {
  try {
    return await acknowledge(ctx, callbackUrl, request)
  } catch (error) {
    throw new ApiError(502, 'CALLBACK_FORWARD_FAILED', messageOf(error))
  }
}

export async function swallowed(
  ctx: Context,
  { consumerId }: CallbackRequest,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    ctx.log.error('done failed', { consumerId, error: messageOf(error) })
  }
}
