// Statements of both drivers are effects, and their results what the driver would have made of them.
// The drivers are looked for in the folder WAKEPROOF_DRIVERS, else in this package; without them this is skipped, and says so.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, describe, test } from 'node:test'
import { started } from './hosts.mjs'

const from = createRequire(`${process.env.WAKEPROOF_DRIVERS ?? import.meta.dirname}/`)
const lacking = ['postgres', 'pg'].filter((name) => {
  try {
    return !from.resolve(name)
  } catch {
    return true
  }
})
const skip = lacking.length ? `not installed: ${lacking.join(', ')}` : false
const COLUMNS = [['id', 23], ['at', 1184], ['tags', 1009], ['more', 3802]]
const ROW = ['7', '2026-01-01 00:00:00+00', '{a,"b,c"}', '{"x":[1]}']
const ANSWER = { columns: COLUMNS, rows: [ROW], count: 1, command: 'SELECT' }
const NOTHING = { columns: [], rows: [], count: 0, command: 'BEGIN' }
const ONE = { columns: [['a', 23]], rows: [['1']], count: 1, command: 'SELECT' }
const FAILED = { error: { definite: true, name: 'ERROR', message: 'duplicate key', code: '23505' } }
const LOST = { error: { definite: false, name: 'lost', message: 'gone', code: null } }
const PARSED = [7, Date.UTC(2026, 0, 1), ['a', 'b,c']]

describe('statements', { skip }, () => {
  let host
  before(async () => (host = await started('database.mjs')))
  after(() => host.end())

  const waits = async (...asked) => {
    const reply = await host.run(...asked)
    assert.equal(reply.type, 'ran', JSON.stringify(reply))
    return reply.waits.map(({ text, params, transaction }) => [text, params, transaction])
  }
  const ends = async (...asked) => (await host.run(...asked)).ended
  /** The text and transaction of each statement on the way, each answered so. */
  const statements = async (handler, answers) => {
    const found = []
    for (let at = 0; at < answers.length; at++) {
      const steps = answers.slice(0, at).map((answer, number) => [number, answer])
      found.push(...(await waits(handler, [], steps)).map(([text, , transaction]) => [text, transaction]))
    }
    return [found, await ends(handler, [], answers.map((answer, number) => [number, answer]))]
  }

  test('postgres.js: text and parameters are the driver\'s own', async () => {
    const text = 'select * from "claims" where id = $1 and at < $2 and kind = any($3)'
    assert.deepEqual(await waits('js_select', [7]), [[text, ['7', '1970-01-01T00:00:00.000Z', '{"a","b"}'], null]])
    assert.deepEqual(await ends('js_select', [7], [[0, ANSWER]]), { value: [1, 1, 'SELECT', [[...PARSED, { x: [1] }]]] })
    assert.deepEqual(await waits('js_insert', [{ id: 1, name: null }]), [['insert into claims ("id","name")values($1,$2) returning id', ['1', null], null]])
    assert.deepEqual(await waits('js_json'), [['update claims set more = $1', ['{"a":[1]}'], null]])
  })
  test('postgres.js: unsafe and values, as Drizzle uses them', async () => {
    assert.deepEqual(await waits('js_unsafe', ['select $1', ['a']]), [['select $1', ['a'], null]])
    assert.deepEqual(await ends('js_unsafe', ['select $1', ['a']], [[0, ONE]]), { value: [[1]] })
  })
  test('postgres.js: an object whose type nobody knows is refused', async () => {
    const reply = await host.run('js_object')
    assert.deepEqual([reply.name, reply.remedy.startsWith('give it as sql.json')], ['value', true], JSON.stringify(reply))
  })
  test('postgres.js: begin, commit, rollback', async () => {
    assert.deepEqual(await statements('js_begin', [NOTHING, ONE, NOTHING]), [[['begin', 0], ['select 1 as a', 0], ['commit', 0]], { value: 1 }])
    const [found, end] = await statements('js_rolled_back', [NOTHING, ONE, NOTHING])
    assert.deepEqual([found.map(([text]) => text), end.error.message], [['begin', 'select 1', 'rollback'], 'changed my mind'])
  })
  test('postgres.js: a failed statement fails its transaction, whoever caught it', async () => {
    const [found, end] = await statements('js_swallowed', [NOTHING, FAILED, NOTHING])
    assert.deepEqual([found.map(([text]) => text), end.error.message], [['begin', 'select 1', 'rollback'], 'duplicate key'])
  })
  test('postgres.js: a savepoint that is rolled back leaves the transaction', async () => {
    const [found, end] = await statements('js_savepoint', [NOTHING, NOTHING, FAILED, NOTHING, NOTHING])
    assert.deepEqual(found.map(([text]) => text), ['begin', 'savepoint "s0"', 'select 1', 'rollback to "s0"', 'commit'])
    assert.deepEqual(end, { value: 'kept' })
  })
  test('postgres.js: definite errors are the database\'s, indefinite ones the connection\'s', async () => {
    assert.deepEqual(await ends('js_fails', [], [[0, FAILED]]), { value: ['PostgresError', 'duplicate key', '23505', true] })
    assert.deepEqual(await ends('js_fails', [], [[0, LOST]]), { value: ['Error', 'write CONNECTION_CLOSED nowhere:5432', 'CONNECTION_CLOSED', false] })
  })
  for (const name of ['postgres-js', 'node-postgres']) {
    const isThere = (() => {
      try {
        return Boolean(from.resolve('drizzle-orm'))
      } catch {
        return false
      }
    })()
    test(`Drizzle on ${name}: a statement is told by the line that asked for it`, { skip: isThere ? false : 'not installed: drizzle-orm' }, async () => {
      const lines = readFileSync(new URL('database.mjs', import.meta.url), 'utf8').split('\n')
      const found = []
      for (const steps = []; ; steps.push([steps.length, { ...NOTHING, rows: [] }])) {
        const { waits, ended } = await host.run(name, [], steps)
        if (ended) break
        for (const { text, at } of waits) found.push([text.split(' from')[0], lines[at.match(/database\.mjs:(\d+)$/)?.[1] - 1]?.trim() ?? at])
      }
      assert.deepEqual(found, [
        ['select 1', 'await db.execute(sql`select 1`)'],
        ['select 1', 'await db.select({ one: sql`1` }).from(sql`claims`)'],
        ['begin', 'await db.transaction(async (tx) => {'],
        ['select 2', 'const [found] = await Promise.all([tx.execute(sql`select 2`)])'],
        ['commit', 'await db.transaction(async (tx) => {'],
        ['select 3', "const found = await work() // the line of a helper is one of the module's own, unless it is named as one"],
      ])
    })
  }
  for (const name of ['js_select', 'js_unsafe', 'js_fails', 'pg_select', 'pg_callback']) {
    test(`${name}: a statement is told by a line of the module's own`, async () => {
      const [{ at }] = (await host.run(name, name === 'js_unsafe' ? ['select $1', ['a']] : [7])).waits
      assert.match(at, /database\.mjs:\d+$/)
    })
  }
  test('node-postgres: text, parameters and rows are the driver\'s own', async () => {
    assert.deepEqual(await waits('pg_select', [7]), [['select * from claims where id = $1', ['7', '\\x01', '{"a"}'], null]])
    assert.deepEqual(await ends('pg_select', [7], [[0, ANSWER]]), { value: [1, 'SELECT', 4, [PARSED]] })
    assert.deepEqual(await ends('pg_callback', [], [[0, ONE]]), { value: 1 })
  })
  test('node-postgres: what a client sends from BEGIN to COMMIT is one transaction', async () => {
    const [found] = await statements('pg_transaction', [NOTHING, ONE, NOTHING, NOTHING, ONE])
    assert.deepEqual(found, [['BEGIN', 0], ['select 1', 0], ['rollback to s1', 0], ['COMMIT', 0], ['select 2', null]])
  })
  test('node-postgres: definite and indefinite errors', async () => {
    assert.deepEqual(await ends('pg_fails', [], [[0, FAILED]]), { value: ['duplicate key', '23505', true] })
    assert.deepEqual(await ends('pg_fails', [], [[0, LOST]]), { value: ['Connection terminated unexpectedly', null, false] })
  })
})
