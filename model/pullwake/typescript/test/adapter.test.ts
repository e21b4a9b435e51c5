// The module as wakeproof sees it: each statement and each request an effect, and the token store its memory.

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { RELEASES } from '../src/releases/index.ts'
import { NOTHING, replies, rows, TwinHost, type Ran, type Step } from './host.ts'

const CLAIM = { path: '/_electric/runners/r1/claim', body: { subscription_id: 's1' } }
const CALLBACK = { path: '/_electric/callback-forward/w1', body: { wakeId: 'w1', epoch: 1 } }
const DONE = { path: '/_electric/callback-forward/w1', token: 't', body: { epoch: 1, acks: [], done: true } }
const STREAM = { path: 'agents/a/main', tail_offset: '1', has_pending: true }
const WEBHOOK = {
  path: '/_electric/webhook-forward/s1',
  body: {
    wake_id: 'w1',
    generation: 1,
    streams: [STREAM],
    callback_url: 'http://localhost:4000/callback',
    callback_token: 't',
  },
}
const ENTITY = rows(
  [
    ['tenant', 25],
    ['url', 25],
    ['stream_path', 25],
    ['status', 25],
  ],
  ['world', '/agents/a', '/agents/a/main', 'idle'],
)
const RUNNER = rows(
  [
    ['tenant', 25],
    ['id', 25],
    ['status', 25],
  ],
  ['world', 'r1', 'enabled'],
)
const GRANT = replies({ wake_id: 'w1', generation: 1, token: 't', lease_ttl_ms: 30_000, streams: [STREAM] })
const TARGET = rows(
  [
    ['tenant', 25],
    ['consumer_id', 25],
    ['callback_url', 25],
    ['primary_stream', 25],
  ],
  ['world', 'w1', 'ds-subscription:s1', '/agents/a/main'],
)

/** The first words of each pending statement, and where each pending request goes. */
const pending = ({ waits }: Ran) =>
  waits.map(({ text, url }) => url ?? text!.split(' ').slice(0, 3).join(' ').replaceAll('"', ''))
const tables = ({ waits }: Ran) => waits.map(({ text }) => /(?:from|into|update) "?(\w+)/.exec(text ?? '')?.[1])

for (const { name, tokens } of RELEASES) {
  describe(name, () => {
    const host = new TwinHost(name)
    before(async () => {
      const { memory } = await host.hello()
      const blank = Object.keys(tokens()).map((field) => [field, { map: [] }])
      assert.deepEqual(memory, { tokens: { fields: blank } })
    })
    after(async () => assert.equal(await host.end(), 0))

    test('claim reads the runner, claims upstream, and writes in one transaction', async () => {
      const steps: Step[] = [
        [0, RUNNER],
        [1, GRANT],
        [2, ENTITY],
      ]
      assert.deepEqual(tables(await host.run('claim', CLAIM)), ['runners'])
      const [claim] = (await host.run('claim', CLAIM, steps.slice(0, 1))).waits
      assert.deepEqual(
        [claim?.url, claim?.body],
        ['http://localhost:4000/__ds/subscriptions/s1/claim', '{"worker":"r1"}'],
      )
      assert.deepEqual(tables(await host.run('claim', CLAIM, steps.slice(0, 2))), ['entities'])
      const found: [string, number | null][] = []
      for (let ran = await host.run('claim', CLAIM, steps); ; ran = await host.run('claim', CLAIM, steps)) {
        if (ran.ended) {
          assert.equal(ran.ended.value?.status, 200)
          break
        }
        const [{ id, transaction }] = ran.waits as [Ran['waits'][number]]
        found.push([tables(ran)[0] ?? pending(ran)[0]!, transaction!])
        steps.push([id, rows([['bool', 16]], ['t'])])
      }
      const inside = (...words: string[]): [string, number | null][] => words.map((word) => [word, 0])
      assert.deepEqual(
        found,
        name === 'fenced'
          ? inside('begin', 'consumer_claims', 'consumer_callbacks', 'entity_dispatch_state', 'entities', 'commit')
          : [
              ['consumer_callbacks', null],
              ...inside('begin', 'consumer_claims', 'entity_dispatch_state', 'commit'),
              ['entities', null],
            ],
      )
    })

    if (name === 'fenced') return

    test('webhook starts three effects at once, and waits for both reads, then for the upsert', async () => {
      const ran = await host.run('webhook', WEBHOOK)
      assert.deepEqual(tables(ran), ['entities', 'entities', 'consumer_callbacks'])
      const [read, second, upsert] = [
        [0, ENTITY],
        [1, ENTITY],
        [2, NOTHING],
      ] as const satisfies Step[]
      for (const order of [
        [read, second, upsert],
        [upsert, second, read],
        [second, upsert, read],
      ]) {
        const before = await host.run('webhook', WEBHOOK, order.slice(0, 2))
        assert.deepEqual(
          before.waits.map(({ id }) => id),
          [order[2]![0]],
        )
        assert.deepEqual(pending(await host.run('webhook', WEBHOOK, order)), ['update entities set'])
      }
    })
    test('an upsert that failed is logged and forgotten', async () => {
      const ran = await host.run('webhook', WEBHOOK, [
        [2, null, 'refused'],
        [0, ENTITY],
        [1, ENTITY],
      ])
      assert.deepEqual(pending(ran), ['update entities set'])
      const [said] = (await host.run('webhook', WEBHOOK, [[2, null, 'refused']])).said
      assert.deepEqual([said?.level, said?.text.startsWith('callback not written')], ['warning', true])
    })
    test('a claim callback mints, and the next request finds the token', async () => {
      const minted = await host.run('callback', CALLBACK, [
        [0, TARGET],
        [1, ENTITY],
      ])
      const { writeToken } = JSON.parse(minted.ended!.value!.body)
      assert.deepEqual(minted.touched, ['tokens'])
      const write = (token: string) => ({ path: '/streams/agents/a/main', token, body: {} })
      assert.deepEqual(pending(await host.run('write', write(writeToken), [], minted.memory)), [
        'http://localhost:4000/agents/a/main',
      ])
      assert.equal((await host.run('write', write(writeToken))).ended?.value?.status, 401)
    })
    test('done goes to the subscription with the claim token, and begins nothing before its consent', async () => {
      const [ack, ...more] = (await host.run('done', DONE, [[0, TARGET]])).waits
      assert.deepEqual(more, [])
      assert.equal(ack?.url, 'http://localhost:4000/__ds/subscriptions/s1/ack')
      assert.equal(ack?.headers?.authorization, 'Bearer t')
      assert.deepEqual(JSON.parse(ack?.body ?? ''), { wake_id: 'w1', generation: 1, acks: [], done: true })
      const refused = await host.run('done', DONE, [
        [0, TARGET],
        [1, replies({ error: { code: 'FENCED' } }, 409)],
      ])
      assert.deepEqual([refused.ended?.value?.status, refused.waits], [502, []])
      const first = tables(
        await host.run('done', DONE, [
          [0, TARGET],
          [1, replies({ ok: true })],
        ]),
      )
      assert.deepEqual(first, [name === 'stream_scoped' ? 'consumer_claims' : 'entities'])
    })
  })
}
