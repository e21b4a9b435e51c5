// Before #4346: one gate for all three concerns. A done whose token is gone releases nothing.

import { onEntityChanged } from '../context.ts'
import { doneWith } from '../handlers/done.ts'
import { releaseWith } from '../release.ts'

const done = doneWith(async (ctx, { consumerId, epoch, acks }, stream) => {
  const stillOwnsClaim = ctx.tokens.owns(stream, consumerId)
  const entity = await ctx.registry.getEntityByStream(stream)
  let entityCleared: boolean | undefined
  if (entity && stillOwnsClaim) {
    if (epoch !== undefined) {
      entityCleared = (await ctx.registry.materializeReleasedClaim({ consumerId, epoch }, acks)).entityCleared
    }
    await ctx.registry.updateStatus(entity.url, 'idle')
    ctx.tokens.clearStream(stream)
    await onEntityChanged(ctx, entity.url)
  } else if (stillOwnsClaim) {
    ctx.tokens.clearStream(stream)
  } else {
    ctx.log.info('done ignored for stale claim', { consumerId, stream })
  }
  ctx.log.info('done', { consumerId, entityCleared, stillOwnsClaim })
})

export const tokenGated = releaseWith({
  name: 'token_gated',
  about: 'before #4346: everything hangs on the token',
  done,
})
