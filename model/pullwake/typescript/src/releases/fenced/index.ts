// This project's own release: authority is in the tables, each decision is one transaction, a reaper ends what is left.
// Nothing here asks what this process remembers, so a restart or a second replica changes nothing.

import { releaseWith } from '../../release.ts'
import { claim, claimCallback, done, heartbeat, reap, webhook, write } from './handlers.ts'

export const fenced = releaseWith({
  name: 'fenced',
  about: 'authority in the tables, one transaction per decision, a reaper',
  claim,
  claimCallback,
  done,
  heartbeat,
  webhook,
  write,
  reap,
  isolation: 'serializable',
})
