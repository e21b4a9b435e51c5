// Webhook dispatch: no rows, an upsert that may fail, a post that may fail.

import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { Bench } from './bench.ts'
import { NEEDS_POSTGRES } from './database.ts'

describe('webhook', NEEDS_POSTGRES, () => {
  let bench: Bench
  beforeEach(async () => {
    bench = await Bench.started('decoupled')
    await bench.entity('a')
  })
  afterEach(() => bench.end())

  test('posts the wake on, and writes neither a claim nor a dispatch', async () => {
    assert.equal((await bench.webhook('a')).status, 200)
    const [wake] = bench.posted
    assert.deepEqual([wake?.wakeId, wake?.epoch, wake?.streamPath], ['a-w1', 1, '/agents/a/main'])
    assert.equal(await bench.entityStatus('a'), 'running')
    assert.deepEqual([await bench.claimStatus(wake!), await bench.dispatchedTo('a')], ['no row', null])
    assert.equal((await bench.write('/agents/a/main', await bench.minted(wake!))).status, 200)
  })
  test('its done is recognised by the token alone', async () => {
    const [wake] = await bench.workingByWebhook('a')
    await bench.done(wake)
    assert.deepEqual(bench.lastDone(), { consumerId: 'a-w1', entityCleared: false, stillOwnsClaim: true })
    assert.deepEqual([await bench.entityStatus('a'), bench.holderOf('a')], ['idle', undefined])
  })
  test('an upsert that failed is logged and forgotten: the wake goes on without a callback row', async () => {
    await bench.refuse('consumer_callbacks', 'false')
    assert.equal((await bench.webhook('a')).status, 200)
    const [wake] = bench.posted
    assert.deepEqual(
      bench.logged.map(([event]) => event),
      ['callback not written'],
    )
    assert.equal(await bench.entityStatus('a'), 'running')
    assert.equal((await bench.callback(wake!)).status, 404)
    assert.equal((await bench.done(wake!)).status, 404)
  })
  test('a post that fails sets the entity idle', async () => {
    bench.runnerStatus = 503
    const { status, body } = await bench.webhook('a')
    assert.deepEqual([status, (body.error as { code: string }).code], [502, 'WEBHOOK_FORWARD_FAILED'])
    assert.equal(await bench.entityStatus('a'), 'idle')
  })
  test('a read that fails ends it before the entity is running', async () => {
    await bench.sql`alter table entities rename column status to state`
    assert.equal((await bench.webhook('a')).status, 500)
    await bench.sql`alter table entities rename column state to status`
    assert.deepEqual([await bench.entityStatus('a'), bench.posted], ['idle', []])
  })
})
