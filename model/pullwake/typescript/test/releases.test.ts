// What the releases have in common, and where each differs from the one before.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ConsumerIdentity } from '../src/context.ts'
import { RELEASES } from '../src/releases/index.ts'
import { Bench } from './bench.ts'
import { NEEDS_POSTGRES } from './database.ts'

function on(release: string, name: string, run: (bench: Bench) => Promise<void>, identity?: ConsumerIdentity): void {
  test(`${release}: ${name}`, NEEDS_POSTGRES, async () => {
    const bench = await Bench.started(release, identity)
    try {
      await bench.entity('a')
      await run(bench)
    } finally {
      await bench.end()
    }
  })
}

describe('every release', () => {
  for (const { name } of RELEASES) {
    on(name, 'claim, callback, write, heartbeat, done', async (bench) => {
      const wake = await bench.claimed('a')
      assert.deepEqual([await bench.entityStatus('a'), await bench.dispatchedTo('a')], ['running', 'a-w1'])
      assert.equal(await bench.claimStatus(wake), 'active')
      const token = await bench.minted(wake)
      assert.equal((await bench.write('/agents/a/main', token)).status, 200)
      assert.equal((await bench.write('/agents/a/main', 'another')).status, 401)
      assert.equal((await bench.heartbeat(wake)).status, 200)
      const row = await bench.claimRow(wake)
      assert.notEqual(row?.last_heartbeat_at, null)
      assert.equal(row?.renewals, 0)
      assert.deepEqual(await bench.done(wake), { status: 200, body: { ok: true, next_wake: false } })
      assert.deepEqual([await bench.claimStatus(wake), await bench.entityStatus('a')], ['released', 'idle'])
      assert.equal(await bench.dispatchedTo('a'), null)
      assert.equal((await bench.write('/agents/a/main', token)).status, 401)
      const changes = bench.upstream.appended.filter(([path]) => path === '/_electric/entity-changes')
      assert.deepEqual(
        changes.map(([, body]) => JSON.parse(body)),
        [{ type: 'entity_changed', url: '/agents/a' }],
      )
    })
    on(name, 'a stopped entity: its wake goes back, its token is void, and it stays stopped', async (bench) => {
      const [wake, token] = await bench.working('a')
      assert.equal((await bench.ask('POST', '/_electric/entities/agents/a/stop')).status, 200)
      assert.equal((await bench.write('/agents/a/main', token)).status, 401)
      bench.upstream.produce('a')
      await bench.done(wake)
      assert.equal(await bench.entityStatus('a'), 'stopped')
      assert.deepEqual(await bench.claim('a'), { status: 200, body: { done: true } })
      assert.deepEqual(bench.upstream.asked.slice(-2), ['claim', 'release'])
      assert.equal(await bench.entityStatus('a'), 'stopped')
    })
    on(name, 'what upstream refuses or nobody knows is told', async (bench) => {
      const code = async (reply: Promise<{ status: number; body: Record<string, unknown> }>) => {
        const { status, body } = await reply
        return [status, (body.error as { code: string }).code]
      }
      assert.deepEqual(await code(bench.claim('a', 'nobody')), [404, 'RUNNER_NOT_FOUND'])
      const wake = await bench.claimed('a')
      assert.deepEqual(await code(bench.claim('a')), [409, 'ALREADY_CLAIMED'])
      bench.upstream.expire('a')
      assert.deepEqual(await code(bench.heartbeat(wake)), [409, 'FENCED'])
      assert.deepEqual(await code(bench.done(wake)), [502, 'CALLBACK_FORWARD_FAILED'])
      assert.equal(await bench.claimStatus(wake), 'active')
      await bench.sql`update runners set status = 'disabled' where tenant = ${bench.settings.tenant}`
      assert.deepEqual(await code(bench.claim('a')), [409, 'RUNNER_DISABLED'])
      assert.deepEqual(await code(bench.ask('POST', '/_electric/callback-forward/nobody', { epoch: 1, done: true })), [
        404,
        name === 'fenced' ? 'CLAIM_NOT_FOUND' : 'CALLBACK_NOT_FOUND',
      ])
      assert.deepEqual(await code(bench.ask('POST', '/nowhere')), [404, 'NOT_FOUND'])
      assert.deepEqual(await code(bench.ask('POST', '/_electric/runners/r1/claim', '[')), [400, 'INVALID_REQUEST'])
    })
  }
})

describe('heartbeats', () => {
  const nulls = { lease_nulling: true, token_gated: false }
  for (const [name, isNull] of Object.entries(nulls)) {
    on(name, `the lease is ${isNull ? 'set to null' : 'left alone'}`, async (bench) => {
      const wake = await bench.claimed('a')
      const before = (await bench.claimRow(wake))?.lease_expires_at
      await bench.heartbeat(wake)
      const after = (await bench.claimRow(wake))?.lease_expires_at
      assert.deepEqual(after, isNull ? null : before)
    })
  }
})

describe('done', () => {
  for (const [name, status] of Object.entries({ decoupled: 'idle', stream_scoped: 'stopped' })) {
    on(name, `an entity that is stopping becomes ${status}`, async (bench) => {
      const [wake] = await bench.working('a')
      await bench.setEntityStatus('stopping')
      await bench.done(wake)
      assert.equal(await bench.entityStatus('a'), status)
    })
  }
  on('decoupled', 'with a wake id it mints again, and evicts a newer token', async (bench) => {
    const [older] = await bench.working('a')
    bench.upstream.produce('a')
    let newer = ''
    bench.upstream.afterDone = async () => void ([, newer] = await bench.working('a'))
    const { body } = await bench.done(older, { wakeId: older.wakeId })
    assert.equal(typeof body.writeToken, 'string')
    assert.deepEqual(bench.lastDone(), { consumerId: 'a-w1', entityCleared: false, stillOwnsClaim: true })
    assert.equal((await bench.write('/agents/a/main', newer)).status, 401)
    assert.equal(await bench.entityStatus('a'), 'idle')
  })
  on('decoupled', 'a notification that fails is swallowed, and leaves the token', async (bench) => {
    const [wake] = await bench.working('a')
    bench.upstream.readOnly.add('/_electric/entity-changes')
    assert.equal((await bench.done(wake)).status, 200)
    assert.deepEqual([await bench.entityStatus('a'), bench.holderOf('a')], ['idle', 'a-w1'])
    assert.deepEqual(
      bench.logged.map(([event]) => event),
      ['done failed'],
    )
  })
  on(
    'decoupled',
    'of a lasting consumer: only the epoch tells its wakes apart',
    async (bench) => {
      const [older] = await bench.working('a')
      bench.upstream.produce('a')
      let newer = older
      bench.upstream.afterDone = async () => void (newer = await bench.claimed('a'))
      await bench.done(older)
      assert.deepEqual([newer.consumerId, newer.epoch], ['r1', 2])
      assert.deepEqual([await bench.claimStatus(older), await bench.claimStatus(newer)], ['released', 'active'])
      assert.equal(await bench.dispatchedTo('a'), 'r1')
    },
    'runner',
  )
  for (const name of ['decoupled', 'stream_scoped']) {
    on(
      name,
      'a lasting consumer with wakes of two streams',
      async (bench) => {
        await bench.entity('a2', true)
        await bench.entity('b', true)
        bench.upstream.expire('b')
        const [first] = await bench.working('a2')
        const [second] = await bench.working('b')
        assert.deepEqual([first.consumerId, first.epoch, second.consumerId, second.epoch], ['r1', 1, 'r1', 2])
        await bench.done(first)
        const statuses = [await bench.claimStatus(first), await bench.entityStatus('a2'), await bench.entityStatus('b')]
        const holders = [bench.holderOf('a2'), bench.holderOf('b')]
        // The callback row was repointed to b by then, and the token of a2 dropped by the mint for b.
        const before = [
          ['released', 'running', 'idle'],
          [undefined, undefined],
        ]
        const since = [
          ['released', 'idle', 'running'],
          [undefined, 'r1'],
        ]
        assert.deepEqual([statuses, holders], name === 'decoupled' ? before : since)
      },
      'runner',
    )
  }
})
