// The Node kit: what is pinned, what is an effect, what is put back, what is refused, and when everything waits.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, test } from 'node:test'
import { started, TestHost } from './hosts.mjs'
import { problemsOf } from './schema.mjs'

const ERROR = { definite: true, name: 'Unlucky', message: 'no such luck', code: 'X1' }
let host
before(async () => (host = await started('module.mjs')))
after(() => host.end())

const valueOf = async (...asked) => {
  const reply = await host.run(...asked)
  assert.equal(reply.type, 'ran', JSON.stringify(reply))
  assert.ok(reply.ended && 'value' in reply.ended, JSON.stringify(reply))
  return reply.ended.value
}
const waitsOf = async (...asked) => (await host.run(...asked)).waits

describe('time and chance', () => {
  test('time stands still but for timers', async () => {
    const start = [Date.UTC(2026, 0, 1), '2026-01-01T00:00:00.000Z', 0, '0']
    const later = [start[0] + 1500, '2026-01-01T00:00:01.500Z', 1500, '1500000000']
    assert.deepEqual(await valueOf('times', [], [[0, null]]), [start, later, 0, true])
  })
  test('chance is drawn from the label', async () => {
    const [one, again] = [await valueOf('draws'), await valueOf('draws')]
    const other = await valueOf('draws', [], [], { label: 'w2' })
    assert.deepEqual(one, again)
    assert.ok(one.every((drawn, at) => at === 2 || JSON.stringify(drawn) !== JSON.stringify(other[at])), `${one} ${other}`)
    assert.match(one[1], /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})

describe('effects', () => {
  test('an interval is a new effect each time it fires', async () => {
    const [{ of, ms, at }] = await waitsOf('interval')
    assert.deepEqual([of, ms], ['timer', 10])
    assert.match(at, /module\.mjs:\d+$/)
    assert.deepEqual((await waitsOf('interval', [], [[0, null]])).map(({ id }) => id), [1])
    const end = await host.run('interval', [], [[0, null], [1, null]])
    assert.deepEqual([end.ended, end.waits, end.dropped], [{ value: 2 }, [], [2]])
  })
  test('setImmediate is a timer of no length', async () => {
    assert.deepEqual((await waitsOf('immediate')).map(({ of, ms }) => [of, ms]), [['timer', 0]])
    assert.equal(await valueOf('immediate', [], [[0, null]]), 'went on')
  })
  test('fetch is an effect, and its outcome a response', async () => {
    const url = 'http://localhost:3000/claim'
    const [{ at, ...asked }] = await waitsOf('fetches', [url])
    const headers = { 'content-type': 'text/plain;charset=UTF-8', 'x-wake': 'w1' }
    assert.deepEqual(asked, { id: 0, of: 'http', method: 'POST', url, headers, body: 'a=1' })
    assert.deepEqual(await valueOf('fetches', [url], [[0, { status: 409, headers: {}, body: '{"a":1}' }]]), [409, { a: 1 }])
    const failing = async (error) => valueOf('fetches', [url], [[0, { error: { ...ERROR, ...error } }]])
    assert.deepEqual(await failing({ code: null }), ['TypeError', 'ECONNREFUSED'])
    assert.deepEqual(await failing({ code: null, definite: false }), ['TypeError', 'ECONNRESET'])
  })
  test('an effect is told by the line that waited for it, also where it is sent later', async () => {
    const lines = readFileSync(new URL('module.mjs', import.meta.url), 'utf8').split('\n')
    const lineOf = ({ at }) => lines[at.match(/module\.mjs:(\d+)$/)[1] - 1].trim()
    const steps = [[0, null], [1, 'x'], [2, null]]
    const [first, second, third] = await Promise.all([0, 1, 2].map((count) => waitsOf('lazily', [], steps.slice(0, count))))
    const firstOf = "const firstOf = async (world, name) => await new LazyRead(world, name)"
    const told = ["await world.read('first')", firstOf, "await new LazyRead(world, 'third')"]
    assert.deepEqual([first, second, third].map(([wait]) => lineOf(wait)), told)
    const end = await host.run('lazily', [], [...steps.slice(0, 2), [2, { error: ERROR }]])
    assert.deepEqual([lineOf(end.ended.error), end.ended.error.injected], [told[2], true])
    const other = await started('module.mjs')
    const alone = (await other.run('lazily', [], steps.slice(0, 2))).waits // by a host that was asked for nothing before it
    await other.end()
    assert.deepEqual(alone, third)
  })
  test('an aborted fetch is dropped', async () => {
    const url = 'http://localhost:3000/'
    const waits = await waitsOf('fetches_in_time', [url])
    const [timer, call] = ['timer', 'http'].map((kind) => waits.find(({ of }) => of === kind).id)
    const late = await host.run('fetches_in_time', [url], [[timer, null]])
    assert.deepEqual([late.ended, late.waits, late.dropped], [{ value: 'TimeoutError' }, [], [call]])
  })
  test('a Response is told by its parts', async () => {
    const headers = { 'content-type': 'text/plain;charset=UTF-8', 'x-a': 'b' }
    assert.deepEqual(await valueOf('responds'), { status: 201, headers, body: 'made' })
  })
  test('an error of an effect has its name, its code, and whether it is definite', async () => {
    assert.deepEqual(await valueOf('fails_by_kind', [], [[0, { error: ERROR }]]), [true, 'X1', true])
  })
  test('an error that nobody caught has its line', async () => {
    const { ended } = await host.run('throws')
    assert.deepEqual([ended.error.name, ended.error.message], ['TypeError', 'not like this'])
    assert.match(ended.error.at, /module\.mjs:\d+$/)
  })
  test('whatever is thrown is told', async () => {
    assert.deepEqual((await host.run('throws_nothing')).ended, { error: { name: 'object', message: 'null', at: '' } })
  })
  test('code of another asynchronous context belongs to the run that is under way', async () => {
    assert.equal((await waitsOf('from_another_context')).length, 1)
  })
})

describe('memory', () => {
  test('Map, Set, array, object and instances of named classes are put back', async () => {
    const first = await host.run('mints', ['s', 't1'])
    assert.deepEqual(first.ended.value, [null, 1, '1 tokens'])
    assert.deepEqual(first.touched, ['tokens'])
    const second = await host.run('mints', ['s', 't2'], [], { memory: first.memory })
    assert.deepEqual(second.ended.value, ['t1', 1, '1 tokens'])
    assert.deepEqual(await valueOf('mints', ['s', 't3']), [null, 1, '1 tokens'])
  })
  test('what is not touched is not said to be', async () => {
    assert.deepEqual((await host.run('untouched')).touched, [])
  })
  test('a method that waits itself has touched memory whenever it goes on', async () => {
    const first = await host.run('slowly')
    const second = await host.run('slowly', [], [[0, null]])
    assert.deepEqual([first.touched, second.touched], [['tokens'], ['tokens']])
    assert.notDeepEqual(second.memory, first.memory)
  })
  test('a part of it that is used after an await is refused', async () => {
    const { memory } = await host.run('mints', ['s', 't1'])
    const reply = await host.run('holds', ['s'], [[0, null]], { memory })
    assert.equal(reply.name, 'memory-part')
    assert.match(reply.where, /module\.mjs:\d+$/)
  })
})

describe('when everything waits', () => {
  const RESULTS = { pool: 'ba6a5f6c9ea4a4e8', digests: '86f7e437faa5a7fce15d1ddcb9eaeaea377667b8', zips: 100_000, imports: 'imported' }
  for (const [handler, result] of Object.entries(RESULTS)) {
    test(`${handler}: the thread pool is waited for`, async () => {
      const value = await valueOf(handler)
      if (handler !== 'pool') assert.equal(value, result)
      else assert.match(value, /^[0-9a-f]{16}$/)
    })
  }
  test('work that blocks leaves nothing to wait for', async () => {
    assert.equal((await waitsOf('pool_sync')).length, 1)
  })
  test('a long chain of promises is gone through', async () => {
    assert.equal((await waitsOf('microtasks')).length, 1)
  })
  test('an unhandled rejection is told', async () => {
    const { said } = await host.run('unheard')
    assert.deepEqual(said, [{ level: 'error', text: 'unhandled rejection: Error: nobody listens' }])
  })
})

describe('refused', () => {
  const REFUSED = {
    reads_file: 'real-io',
    reads_file_later: 'real-io',
    swallows: 'real-io',
    connects: 'real-io',
    requests: 'real-io',
    spawns: 'process',
    works: 'thread',
    exits: 'process-end',
    no_json: 'value',
  }
  test('half of a surrogate pair, which is no text', async () => {
    assert.equal((await host.run('half_a_pair')).name, 'value')
  })
  for (const [handler, name] of Object.entries(REFUSED)) {
    test(`${handler}: ${name}, by its line, with a remedy`, async () => {
      const reply = await host.run(handler)
      assert.deepEqual([reply.type, reply.name, reply.remedy !== ''], ['refused', name, true], JSON.stringify(reply))
      assert.match(reply.where, /module\.mjs:\d+$/)
    })
  }
  test('an exception in a timer, which in Node ends the process', async () => {
    const reply = await host.run('throws_in_a_timer', [], [[0, null]])
    assert.equal(reply.name, 'process-end')
  })
  const MODULES = {
    private: ['private-field', '#tokens'],
    timer: ['timer', 'no request asked for'],
    function: ['memory', 'a function at waiting.queue[0]'],
    twice: ['memory', 'one object twice'],
    nobody: ['boot', 'no function boot'],
    broken: ['boot', 'no settings'],
    fetch: ['real-io', 'no request asked for'],
  }
  for (const [module, [name, what]] of Object.entries(MODULES)) {
    test(`a module of this kind: ${module}`, async () => {
      const planted = new TestHost(`planted/${module}.mjs`)
      const reply = await planted.hello()
      assert.deepEqual([reply.type, reply.name], ['refused', name], JSON.stringify(reply))
      assert.ok(reply.what.includes(what), reply.what)
      assert.match(reply.where, new RegExp(`planted/${module}\\.mjs:\\d+$`))
      assert.equal(await planted.end(), 0)
    })
  }
})

describe('hidden state shows', () => {
  test('a counter on the app: again, and afresh', async () => {
    const [one, two] = [await valueOf('counts'), await valueOf('counts')]
    assert.notEqual(one, two)
    assert.equal(await valueOf('counts', [], [], { fresh: true }), 1)
  })
  test('a key made at load: in a second process', async () => {
    const second = await started('module.mjs')
    const one = await valueOf('keyed')
    assert.equal(one, await valueOf('keyed', [], [], { fresh: true }))
    assert.notEqual(one, (await second.run('keyed')).ended.value)
    await second.end()
  })
})

test('the validator of these tests sees what is no message', () => {
  const run = { type: 'run', id: 1, label: '', handler: 'a' }
  assert.deepEqual(problemsOf(run), [])
  for (const wrong of [{ type: 'walk' }, { ...run, id: -1 }, { ...run, afresh: true }, { ...run, history: [{ effect: 0, outcome: {} }] }]) {
    assert.notDeepEqual(problemsOf(wrong), [])
  }
})
