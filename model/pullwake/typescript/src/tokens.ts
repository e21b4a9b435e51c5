// The write tokens of claims, in this process's memory: whoever has the stored token of a stream may write to it. Empty
// after a restart. Two maps that agree: each stream's claim, and each consumer's streams.

import { randomUUID } from 'node:crypto'

export interface StoredToken {
  token: string
  consumerId: string
}

/** Since #4616: a consumer may hold tokens for several streams. */
export class ClaimWriteTokens {
  readonly claimOfStream = new Map<string, StoredToken>()
  readonly streamsOfConsumer = new Map<string, Set<string>>()

  /** A fresh token; whoever held the stream is evicted silently. */
  mint(streamPath: string, consumerId: string): string {
    this.leaveHolder(streamPath)
    const token = randomUUID()
    this.claimOfStream.set(streamPath, { token, consumerId })
    const streams = this.streamsOfConsumer.get(consumerId) ?? new Set()
    this.streamsOfConsumer.set(consumerId, streams.add(streamPath))
    return token
  }

  /** By consumer alone, not by epoch. */
  owns(streamPath: string, consumerId: string): boolean {
    return this.claimOfStream.get(streamPath)?.consumerId === consumerId
  }

  isValid(streamPath: string, token: string): boolean {
    return this.claimOfStream.get(streamPath)?.token === token
  }

  /** Whatever is there, whoever owns it. */
  clearStream(streamPath: string): void {
    this.leaveHolder(streamPath)
    this.claimOfStream.delete(streamPath)
  }

  private leaveHolder(streamPath: string): void {
    const consumerId = this.claimOfStream.get(streamPath)?.consumerId
    if (consumerId === undefined) return
    const streams = this.streamsOfConsumer.get(consumerId)
    streams?.delete(streamPath)
    if (streams?.size === 0) this.streamsOfConsumer.delete(consumerId)
  }
}

/** Before #4616: minting for a second stream deletes the consumer's token for the first. */
export class OneStreamTokens extends ClaimWriteTokens {
  override mint(streamPath: string, consumerId: string): string {
    const others = [...(this.streamsOfConsumer.get(consumerId) ?? [])].filter((other) => other !== streamPath)
    for (const other of others) this.clearStream(other)
    return super.mint(streamPath, consumerId)
  }
}
