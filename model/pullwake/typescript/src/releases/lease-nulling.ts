// `token_gated` before #4353: each heartbeat sets the claim row's lease to null, so no reaper could ever act on it.

import { heartbeatWith } from '../handlers/heartbeat.ts'
import { releaseWith } from '../release.ts'
import { tokenGated } from './token-gated.ts'

export const leaseNulling = releaseWith({
  ...tokenGated,
  name: 'lease_nulling',
  about: 'token_gated before #4353: heartbeats null the lease',
  heartbeat: heartbeatWith((ctx, wake) => ctx.registry.materializeHeartbeatClaim(wake, { leaseExpiresAt: null })),
})
