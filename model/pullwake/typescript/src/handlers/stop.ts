// The operator stops an entity: its status, then whatever token its stream has.

import type { Context } from '../context.ts'
import { json } from '../http.ts'
import type { StopRequest } from '../messages.ts'

export const mainStreamOf = (entityUrl: string) => `${entityUrl}/main`

export async function stop(ctx: Context, { entityUrl, status }: StopRequest): Promise<Response> {
  await ctx.registry.updateStatus(entityUrl, status)
  ctx.tokens.clearStream(mainStreamOf(entityUrl))
  return json({ ok: true })
}
