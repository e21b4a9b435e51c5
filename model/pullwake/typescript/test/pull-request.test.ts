// The pull request's own table (electric-sql/electric #4346), driven step by step; F is the review's open case.

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { Bench, type Wake } from './bench.ts'
import { NEEDS_POSTGRES } from './database.ts'

type Run = (bench: Bench) => Promise<Wake>
type Cells = [entityCleared: boolean | undefined, stillOwns: boolean, claim: string, entity: string, holder: string]

const RUNS: Record<string, Run> = {
  async 'A: claim, mint, done'(bench) {
    await bench.entity('a')
    const [wake] = await bench.working('a')
    await bench.done(wake)
    return wake
  },
  async 'B: a restart between mint and done'(bench) {
    await bench.entity('a')
    const [wake] = await bench.working('a')
    bench.restart()
    await bench.done(wake)
    return wake
  },
  async "C: a newer wake took the stream over, then the older wake's done"(bench) {
    await bench.entity('a')
    const [wake] = await bench.working('a')
    bench.upstream.produce('a')
    bench.upstream.afterDone = async () => void (await bench.working('a'))
    await bench.done(wake)
    return wake
  },
  async "D: the first done's status update threw, the same done again"(bench) {
    await bench.entity('a', true)
    const [wake] = await bench.working('a')
    await bench.refuse('entities', "status <> 'idle'")
    await bench.done(wake)
    assert.equal(await bench.entityStatus('a'), 'running')
    await bench.allow()
    await bench.done(wake)
    return wake
  },
  async 'E: a stale done of a wake without a claim row, its token evicted'(bench) {
    await bench.entity('a')
    const [wake] = await bench.workingByWebhook('a')
    bench.upstream.produce('a')
    bench.upstream.afterDone = async () => void (await bench.workingByWebhook('a'))
    await bench.done(wake)
    return wake
  },
  async 'F: as D, with a restart in between'(bench) {
    await bench.entity('a', true)
    const [wake] = await bench.working('a')
    await bench.refuse('entities', "status <> 'idle'")
    await bench.done(wake)
    bench.restart()
    await bench.allow()
    await bench.done(wake)
    return wake
  },
}

/** Before the fix nothing is released where the token is gone: then nothing says whether the entity was cleared. */
const EXPECTED: Record<string, Record<string, Cells>> = {
  token_gated: {
    A: [true, true, 'released', 'idle', 'nobody'],
    B: [undefined, false, 'active', 'running', 'nobody'],
    C: [undefined, false, 'active', 'running', 'newer'],
    D: [false, true, 'released', 'idle', 'nobody'],
    E: [undefined, false, 'no row', 'running', 'newer'],
    F: [undefined, false, 'released', 'running', 'nobody'],
  },
  decoupled: {
    A: [true, true, 'released', 'idle', 'nobody'],
    B: [true, false, 'released', 'idle', 'nobody'],
    C: [false, false, 'released', 'running', 'newer'],
    D: [false, true, 'released', 'idle', 'nobody'],
    E: [false, false, 'no row', 'running', 'newer'],
    F: [false, false, 'released', 'running', 'nobody'],
  },
}

for (const [release, rows] of Object.entries(EXPECTED)) {
  describe(release, NEEDS_POSTGRES, () => {
    for (const [name, run] of Object.entries(RUNS)) {
      test(name, async () => {
        const bench = await Bench.started(release)
        try {
          const wake = await run(bench)
          assert.deepEqual(await observed(bench, wake), rows[name[0]!])
        } finally {
          await bench.end()
        }
      })
    }
  })
}

async function observed(bench: Bench, wake: Wake): Promise<Cells> {
  const told = bench.lastDone()!
  assert.equal(told.consumerId, wake.consumerId)
  const holder = bench.holderOf('a')
  return [
    told.entityCleared as boolean | undefined,
    told.stillOwnsClaim as boolean,
    await bench.claimStatus(wake),
    await bench.entityStatus('a'),
    holder === undefined ? 'nobody' : holder === wake.consumerId ? 'older' : 'newer',
  ]
}
