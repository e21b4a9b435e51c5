// The releases of the module. Each file is one short story: its done, and what else it changes.

import type { Release } from '../release.ts'
import { decoupled } from './decoupled.ts'
import { fenced } from './fenced/index.ts'
import { leaseNulling } from './lease-nulling.ts'
import { streamScoped } from './stream-scoped.ts'
import { tokenGated } from './token-gated.ts'

export const RELEASES: readonly Release[] = [leaseNulling, tokenGated, decoupled, streamScoped, fenced]

/** Throws for a name that no release has. */
export function releaseNamed(name: string | undefined): Release {
  const release = RELEASES.find((each) => each.name === name)
  const names = RELEASES.map((each) => each.name).join(', ')
  if (!release) throw new Error(`there is no release '${name ?? ''}'; there are ${names}`)
  return release
}
