// The release fenced: authority is in the tables, so that nothing depends on what this process remembers.

import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { drizzle } from 'drizzle-orm/postgres-js'
import { Registry } from '../src/registry.ts'
import { beginRenewal, endRenewal, grantClaim } from '../src/releases/fenced/statements.ts'
import { Bench, streamOf, type Wake } from './bench.ts'
import { NEEDS_POSTGRES } from './database.ts'

describe('fenced', NEEDS_POSTGRES, () => {
  let bench: Bench
  beforeEach(async () => {
    bench = await Bench.started('fenced')
    await bench.entity('a')
  })
  afterEach(() => bench.end())

  const registry = () => new Registry(drizzle(bench.sql), bench.settings.tenant)
  const age = ({ consumerId }: Wake, ms: number) => bench.sql`
    update consumer_claims set lease_expires_at = lease_expires_at - ${ms} * interval '1 millisecond'
    where tenant = ${bench.settings.tenant} and consumer_id = ${consumerId}`
  const writes = async (token: string) => (await bench.write(streamOf('a'), token)).status

  test('a token outlives a restart', async () => {
    const [, token] = await bench.working('a')
    bench.restart()
    assert.equal(await writes(token), 200)
  })
  test("an older wake's token and done are void once a newer one is granted", async () => {
    const [older, olderToken] = await bench.working('a')
    bench.upstream.produce('a')
    let newerToken = ''
    bench.upstream.afterDone = async () => void ([, newerToken] = await bench.working('a'))
    await bench.done(older)
    assert.deepEqual([await writes(olderToken), await writes(newerToken)], [401, 200])
    assert.deepEqual([await bench.claimStatus(older), await bench.entityStatus('a')], ['released', 'running'])
    assert.equal(await bench.dispatchedTo('a'), 'a-w2')
    await bench.callback(older)
    assert.equal(await writes(newerToken), 200)
  })
  test('an older grant that is late writes nothing, nor does the same one again', async () => {
    bench.upstream.expire('a')
    const wake = await bench.claimed('a')
    await bench.done(wake)
    const { consumerId, streamPath } = wake
    const rest = { entityUrl: '/agents/a', streamPath, runnerId: 'r1', leaseMs: 30_000, callbackUrl: 'x' }
    await grantClaim(registry(), { consumerId: 'late', epoch: 1, ...rest })
    await grantClaim(registry(), { consumerId, epoch: 2, ...rest })
    const rows = await bench.claimRows()
    assert.deepEqual(
      rows.map(({ consumer_id, status }) => [consumer_id, status]),
      [['a-w2', 'released']],
    )
    assert.equal(await bench.entityStatus('a'), 'idle')
  })
  test('of grants that overlap the newest is dispatched to', async () => {
    const rest = {
      entityUrl: '/agents/a',
      streamPath: streamOf('a'),
      runnerId: 'r1',
      leaseMs: 30_000,
      callbackUrl: 'x',
    }
    const epochs = [3, 1, 5, 2, 4]
    await Promise.all(epochs.map((epoch) => grantClaim(registry(), { consumerId: `w${epoch}`, epoch, ...rest })))
    assert.equal(await bench.dispatchedTo('a'), 'w5')
  })
  test('the reaper ends what is lapsed, and tells it', async () => {
    const wake = await bench.claimed('a')
    await bench.app.reap()
    assert.equal(await bench.claimStatus(wake), 'active')
    await age(wake, 30_001)
    await bench.app.reap()
    assert.deepEqual([await bench.claimStatus(wake), await bench.entityStatus('a')], ['expired', 'idle'])
    assert.deepEqual(
      bench.upstream.appended.map(([path]) => path),
      ['/_electric/entity-changes'],
    )
  })
  test('the reaper waits a lease for each renewal that has not ended', async () => {
    const wake = await bench.claimed('a')
    const reaped = async (ms: number) => (await age(wake, ms), await bench.app.reap(), await bench.claimStatus(wake))
    await beginRenewal(registry(), wake)
    await beginRenewal(registry(), wake)
    await endRenewal(registry(), wake)
    assert.equal((await bench.claimRow(wake))?.renewals, 1)
    assert.equal(await reaped(30_001), 'active')
    assert.equal(await reaped(30_000), 'expired')
  })
  test('the lease is as long as upstream grants it', async () => {
    const wake = await bench.claimed('a')
    const { lease_expires_at, claimed_at, lease_ms } = (await bench.claimRow(wake))!
    assert.deepEqual([Date.parse(lease_expires_at) - Date.parse(claimed_at), lease_ms], [30_000, 30_000])
  })
  test('after a failed post nothing is undone', async () => {
    bench.runnerStatus = 500
    assert.equal((await bench.webhook('a')).status, 502)
    assert.deepEqual([await bench.entityStatus('a'), await bench.dispatchedTo('a')], ['running', 'a-w1'])
  })
})
