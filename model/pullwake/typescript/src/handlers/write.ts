// Append upstream, if the token is the stored one of that stream.

import type { Context } from '../context.ts'
import { ApiError, json } from '../http.ts'
import type { WriteRequest } from '../messages.ts'

export async function write(ctx: Context, { streamPath, token, body }: WriteRequest): Promise<Response> {
  if (token === undefined || !ctx.tokens.isValid(streamPath, token)) throw unauthorized(streamPath)
  await ctx.streams.append(streamPath, body)
  return json({ ok: true })
}

export const unauthorized = (streamPath: string) =>
  new ApiError(401, 'UNAUTHORIZED', `the write token is not that of ${streamPath}`)
