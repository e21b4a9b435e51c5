// #4616: the released claim's own stream; several tokens per consumer. An entity that was stopping has stopped.

import { onEntityChanged } from '../context.ts'
import { doneWith } from '../handlers/done.ts'
import type { ReleasedClaim } from '../registry.ts'
import { releaseWith } from '../release.ts'
import { ClaimWriteTokens } from '../tokens.ts'

const done = doneWith(async (ctx, { consumerId, epoch, acks }, primaryStream) => {
  let released: ReleasedClaim = { claim: undefined, entityCleared: false }
  if (epoch !== undefined) released = await ctx.registry.materializeReleasedClaim({ consumerId, epoch }, acks)
  const { claim, entityCleared } = released
  const stream = claim?.streamPath ?? primaryStream
  const stillOwnsClaim = ctx.tokens.owns(stream, consumerId)
  const entity = await ctx.registry.getEntityByStream(stream)
  if (entity && (entityCleared || stillOwnsClaim)) {
    await ctx.registry.updateStatus(entity.url, entity.status === 'stopping' ? 'stopped' : 'idle')
    await onEntityChanged(ctx, entity.url)
  }
  if (stillOwnsClaim) ctx.tokens.clearStream(stream)
  ctx.log.info('done', { consumerId, entityCleared, stillOwnsClaim })
})

export const streamScoped = releaseWith({
  name: 'stream_scoped',
  about: "#4616: the released claim's own stream; several tokens per consumer",
  done,
  tokens: () => new ClaimWriteTokens(),
})
