// What every handler is given: the tables, upstream, this process's tokens, whoever watches entities, the log.

import type { Log } from './log.ts'
import type { Registry } from './registry.ts'
import type { StreamsClient } from './streams.ts'
import type { ClaimWriteTokens } from './tokens.ts'

/** What a consumer is: one wake, or (older deployments) a runner with all of its wakes. */
export type ConsumerIdentity = 'wake' | 'runner'

export interface Settings {
  tenant: string
  /** Where runners reach this server. */
  publicUrl: string
  /** The durable-streams service. */
  streamsUrl: string
  /** Where wakes of webhook subscriptions are posted to. */
  runnerUrl: string
  consumerIdentity: ConsumerIdentity
}

export interface Context {
  settings: Settings
  registry: Registry
  streams: StreamsClient
  tokens: ClaimWriteTokens
  log: Log
}

const ENTITY_CHANGES = '/_electric/entity-changes'

/** Tell whoever watches the entity, by a stream. May be slow, may throw. */
export async function onEntityChanged({ streams }: Context, url: string): Promise<void> {
  await streams.append(ENTITY_CHANGES, JSON.stringify({ type: 'entity_changed', url }))
}
