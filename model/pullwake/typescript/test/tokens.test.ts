// The token store: whose token a stream has, and that its two maps agree whatever was done to it.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ClaimWriteTokens, OneStreamTokens } from '../src/tokens.ts'

const STREAMS = ['/a', '/b', '/c']
const CONSUMERS = ['w1', 'w2']

/** Each stream of a consumer is a stream that has a claim of that consumer, and the other way round. */
function agree({ claimOfStream, streamsOfConsumer }: ClaimWriteTokens): void {
  const byStream = [...claimOfStream].map(([stream, { consumerId }]) => `${consumerId} ${stream}`)
  const byConsumer = [...streamsOfConsumer].flatMap(([consumer, streams]) => {
    assert.notEqual(streams.size, 0, `${consumer} is kept without a stream`)
    return [...streams].map((stream) => `${consumer} ${stream}`)
  })
  assert.deepEqual(byStream.sort(), byConsumer.sort())
}

/** What may be done next, and what each possible way of doing so many things leaves behind. */
function everyWay(make: () => ClaimWriteTokens, length: number, check: (store: ClaimWriteTokens) => void): number {
  const mints = STREAMS.flatMap((stream) =>
    CONSUMERS.map((consumer) => (store: ClaimWriteTokens) => store.mint(stream, consumer)),
  )
  const clears = STREAMS.map((stream) => (store: ClaimWriteTokens) => store.clearStream(stream))
  const steps = [...mints, ...clears]
  for (let way = 0; way < steps.length ** length; way++) {
    const store = make()
    for (let left = way, at = 0; at < length; at++, left = Math.floor(left / steps.length))
      steps[left % steps.length]!(store)
    check(store)
  }
  return steps.length ** length
}

for (const Store of [ClaimWriteTokens, OneStreamTokens]) {
  describe(Store.name, () => {
    test('its two maps agree after any four steps', () => {
      assert.equal(
        everyWay(() => new Store(), 4, agree),
        9 ** 4,
      )
    })
    test('a newer mint evicts the older one, and a clear whoever is there', () => {
      const store = new Store()
      const older = store.mint('/a', 'w1')
      const newer = store.mint('/a', 'w2')
      assert.deepEqual([store.isValid('/a', older), store.isValid('/a', newer)], [false, true])
      assert.deepEqual([store.owns('/a', 'w1'), store.owns('/a', 'w2')], [false, true])
      store.clearStream('/a')
      assert.deepEqual([store.owns('/a', 'w2'), store.isValid('/a', newer)], [false, false])
    })
    test('a second mint of the same consumer is another token', () => {
      const store = new Store()
      const first = store.mint('/a', 'w1')
      const second = store.mint('/a', 'w1')
      assert.notEqual(first, second)
      assert.deepEqual([store.isValid('/a', first), store.isValid('/a', second)], [false, true])
    })
  })
}

test('before #4616 a mint for a second stream deletes the token for the first', () => {
  const store = new OneStreamTokens()
  store.mint('/a', 'r1')
  store.mint('/b', 'r1')
  assert.deepEqual([store.owns('/a', 'r1'), store.owns('/b', 'r1')], [false, true])
  everyWay(
    () => new OneStreamTokens(),
    4,
    ({ streamsOfConsumer }) => {
      for (const streams of streamsOfConsumer.values()) assert.equal(streams.size, 1)
    },
  )
})

test('since #4616 a consumer holds tokens for several streams', () => {
  const store = new ClaimWriteTokens()
  store.mint('/a', 'r1')
  store.mint('/b', 'r1')
  assert.deepEqual([store.owns('/a', 'r1'), store.owns('/b', 'r1')], [true, true])
})
