// #4346: three concerns, three gates. The row by its key, the entity by either signal, the token by ownership.

import { onEntityChanged } from '../context.ts'
import { doneWith } from '../handlers/done.ts'
import type { ReleasedClaim } from '../registry.ts'
import { releaseWith } from '../release.ts'

const done = doneWith(async (ctx, { consumerId, epoch, acks }, stream) => {
  const stillOwnsClaim = ctx.tokens.owns(stream, consumerId)
  const entity = await ctx.registry.getEntityByStream(stream)
  let released: ReleasedClaim = { claim: undefined, entityCleared: false }
  if (epoch !== undefined) released = await ctx.registry.materializeReleasedClaim({ consumerId, epoch }, acks)
  const { entityCleared } = released
  if (entity && (entityCleared || stillOwnsClaim)) {
    await ctx.registry.updateStatus(entity.url, 'idle')
    await onEntityChanged(ctx, entity.url)
  }
  if (stillOwnsClaim) ctx.tokens.clearStream(stream)
  ctx.log.info('done', { consumerId, entityCleared, stillOwnsClaim })
})

export const decoupled = releaseWith({
  name: 'decoupled',
  about: '#4346: row, entity and token each with its own gate',
  done,
})
