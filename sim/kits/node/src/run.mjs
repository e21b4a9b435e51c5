// One run through one history: its pending effects, what it says, and how it is known that everything waits.

import { AsyncLocalStorage, createHook } from 'node:async_hooks'
import { forgetOrigins, notePromise, originsHere } from './origins.mjs'
import { PENDING_MAX } from './protocol.mjs'
import { ownPlaceOf, placeOf, placeOfCaller, Refusal } from './refusal.mjs'

const IDLE_ROUNDS = 2
const SAID_MAX = 1000
const realImmediate = setImmediate
const storage = new AsyncLocalStorage()
let current = null

/** The run that the code which asks belongs to; null while a module is loaded. */
export const runHere = () => storage.getStore() ?? current

/**
 * A run: `label` is what chance is drawn from, `kinds` the kinds of effect that somebody will answer (null: all). `places`
 * are those of its effects that are known, by id; from which step on those of others are looked for, `from` says.
 */
export class Run {
  constructor(label, kinds, { places, from } = { places: {}, from: 0 }) {
    this.label = label
    this.kinds = kinds
    this.pending = new Map()
    this.dropped = []
    this.said = []
    this.refused = []
    this.ended = null
    this.isOver = false
    this.segment = 0
    this.activity = 0
    this.drawn = 0
    this.elapsedMs = 0
    this.transactions = 0
    this.started = 0
    this.places = { ...places }
    this.tracedFrom = from
    this.isPlaceLacking = false
  }

  /** Begin a segment: what was said and dropped before belongs to the one before. */
  beginSegment() {
    this.segment++
    this.said = []
    this.dropped = []
  }

  /** Start an effect; `learn` is given the outcome. Returns its id. */
  start(of, body, learn) {
    const id = this.started++
    this.activity++
    if (this.kinds && !this.kinds.includes(of)) {
      this.refuse('effect', `has an effect of a kind that nothing answers: '${of}'`, 'leave it out')
    }
    if (this.pending.size >= PENDING_MAX) {
      this.refuse('pending', `has more than ${PENDING_MAX} effects pending at once`, 'start fewer at once')
    }
    if (!(id in this.places)) this.places[id] = this.placeHere()
    this.pending.set(id, { of, body, learn })
    return id
  }

  /** The line that asks for what is started here. */
  placeHere() {
    const stacks = originsHere()
    const own = ownPlaceOf(...stacks)
    if (!own && this.tracedFrom > 0) this.isPlaceLacking = true
    return own || placeOf(...stacks)
  }

  /** Nobody hears the outcome of this effect any more. */
  drop(id) {
    if (this.pending.delete(id)) this.dropped.push(id)
    this.activity++
  }

  answer(id, outcome) {
    const { learn } = this.pending.get(id)
    this.pending.delete(id)
    this.activity++
    this.inside(() => learn(outcome, this.places[id]))
  }

  say(level, text) {
    this.activity++
    if (this.said.length < SAID_MAX) this.said.push({ level, text })
  }

  /** Keep the refusal, for a clause that catches everything would hide it; then throw it. */
  refuse(kind, what, remedy) {
    const refusal = new Refusal(kind, what, { where: placeOfCaller(), remedy })
    this.refused.push(refusal)
    throw refusal
  }

  /** Call it as code of this run. */
  inside(call) {
    return storage.run(this, call)
  }

  /** Wait until nothing goes on by itself: no microtask, no callback of Node's own, nothing in its thread pool. */
  async settle() {
    let idle = 0
    let seen = this.activity
    while (idle < IDLE_ROUNDS) {
      await turn()
      idle = this.activity === seen && !isPoolBusy() ? idle + 1 : 0
      seen = this.activity
    }
  }
}

/** Have this run be the one that code without a context of its own belongs to. */
export async function asCurrent(run, call) {
  current = run
  try {
    return await call()
  } finally {
    current = null
    run.isOver = true
    forgetOrigins()
  }
}

// --- Node's thread pool: work that ends by itself, and that a run waits for ---

const POOL = /^(\w+REQUEST|FSREQPROMISE|FSREQCALLBACK|FILEHANDLECLOSEREQ)$/
const NEVER = /^(SHUTDOWNWRAP|HTTPCLIENTREQUEST|WRITEWRAP)$/
const busy = new Map()
let isOwnTurn = false
let ownTurn = 0

/** One turn of Node's loop, which is no activity of the run's. */
function turn() {
  return new Promise((resolve) => {
    isOwnTurn = true
    realImmediate(resolve)
    isOwnTurn = false
  })
}

function isPoolBusy() {
  // A job that was made for a call that blocks (pbkdf2Sync) is told to nobody, and is over already.
  for (const resource of busy.values()) if (typeof resource.ondone === 'function' || resource.isCounted) return true
  return false
}

createHook({
  init(id, type, trigger, resource) {
    if (type === 'PROMISE') {
      if (current && current.segment > current.tracedFrom) notePromise(id)
      return
    }
    if (isOwnTurn) {
      ownTurn = id
      return
    }
    if (current) current.activity++
    if (type === 'ZLIB') countWrites(id, resource)
    else if (POOL.test(type) && !NEVER.test(type)) {
      if (type.startsWith('FS') || type.startsWith('FILE')) resource.isCounted = true
      busy.set(id, resource)
    }
  },
  // The work is over before its callback begins, which may start more of it on the same resource.
  before(id) {
    if (current && id !== ownTurn && busy.has(id)) current.activity++
    busy.delete(id)
  },
  destroy(id) {
    busy.delete(id)
  },
}).enable()

/** A compressor is one resource for many writes; those that block never come back. */
function countWrites(id, resource) {
  const write = resource.write
  if (typeof write !== 'function') return
  resource.write = function (...args) {
    busy.set(id, { isCounted: true })
    return write.apply(this, args)
  }
}
