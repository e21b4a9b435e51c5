// What a release is: the handlers it answers with, and the token store it keeps.

import type { Context } from './context.ts'
import type { Isolation } from './database.ts'
import * as handlers from './handlers/index.ts'
import type { CallbackRequest, ClaimRequest, StopRequest, WebhookRequest, WriteRequest } from './messages.ts'
import { OneStreamTokens, type ClaimWriteTokens } from './tokens.ts'

type Handler<Message> = (ctx: Context, message: Message) => Promise<Response>

export interface Release {
  name: string
  /** In one line, what it changed, and where. */
  about: string
  claim: Handler<ClaimRequest>
  claimCallback: Handler<CallbackRequest>
  heartbeat: Handler<CallbackRequest>
  done: Handler<CallbackRequest>
  write: Handler<WriteRequest>
  webhook: Handler<WebhookRequest>
  stop: Handler<StopRequest>
  tokens: () => ClaimWriteTokens
  /** What its servers do from time to time about claims whose lease ran out, where they do anything. */
  reap?: (ctx: Context) => Promise<void>
  /** What its transactions and statements ask of a database where they overlap. */
  isolation: Isolation
}

type Change = Pick<Release, 'name' | 'about' | 'done'> & Partial<Release>

/** The handlers that no release changes, but those that this one does. */
export function releaseWith(change: Change): Release {
  return { ...handlers, tokens: () => new OneStreamTokens(), isolation: 'read committed', ...change }
}
