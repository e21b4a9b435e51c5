// Time stands still but for timers, and chance is drawn from the run's label: the same in any process.

import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { runHere } from './run.mjs'

const RealDate = Date
const START_MS = RealDate.UTC(2026, 0, 1)
const { createHash } = crypto
let atLoad = 0

/** Milliseconds since the run began: the least that is consistent with the timers that have fired. */
const elapsedMs = () => runHere()?.elapsedMs ?? 0
const nowMs = () => START_MS + elapsedMs()

function draw(size) {
  const run = runHere()
  const seed = run ? `${run.label}#${run.drawn++}` : `boot#${atLoad++}`
  return createHash('shake256', { outputLength: Math.max(size, 1) }).update(seed).digest().subarray(0, size)
}

/** What is drawn while a module is loaded is the same each time that it is loaded. */
export function beginBoot() {
  atLoad = 0
}

export function pin() {
  pinTime()
  pinChance()
  syncBuiltinESMExports()
}

function pinTime() {
  const now = () => Math.floor(nowMs())
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args, made) => Reflect.construct(target, args.length ? args : [now()], made),
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  })
  RealDate.prototype.constructor = globalThis.Date
  performance.now = elapsedMs
  const hrtime = (before) => {
    const ns = process.hrtime.bigint() - (before ? BigInt(before[0]) * 1000000000n + BigInt(before[1]) : 0n)
    return [Number(ns / 1000000000n), Number(ns % 1000000000n)]
  }
  hrtime.bigint = () => BigInt(Math.round(elapsedMs() * 1e6))
  process.hrtime = hrtime
  process.uptime = () => elapsedMs() / 1000
}

function pinChance() {
  const fill = (array) => {
    const bytes = new Uint8Array(array.buffer ?? array, array.byteOffset ?? 0, array.byteLength)
    bytes.set(draw(bytes.length))
    return array
  }
  const randomUUID = () => {
    const bytes = draw(16)
    bytes[6] = (bytes[6] & 0x0f) | 0x40
    bytes[8] = (bytes[8] & 0x3f) | 0x80
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  }
  const fraction = () => draw(6).readUIntBE(0, 6) / 2 ** 48
  const later = (learn, value) => process.nextTick(learn, null, value)
  Math.random = fraction
  crypto.randomUUID = randomUUID
  crypto.randomFillSync = (array) => fill(array)
  crypto.randomFill = (array, ...rest) => later(rest.at(-1), fill(array))
  crypto.randomBytes = (size, learn) => (learn ? later(learn, Buffer.from(draw(size))) : Buffer.from(draw(size)))
  crypto.randomInt = (...args) => {
    const learn = typeof args.at(-1) === 'function' ? args.pop() : null
    const [least, beyond] = args.length > 1 ? args : [0, args[0]]
    const drawn = least + Math.floor(fraction() * (beyond - least))
    return learn ? later(learn, drawn) : drawn
  }
  // node:crypto asks the global crypto for its getRandomValues each time.
  for (const [name, value] of Object.entries({ randomUUID, getRandomValues: fill })) {
    Object.defineProperty(globalThis.crypto, name, { value, configurable: true, writable: true })
  }
}
