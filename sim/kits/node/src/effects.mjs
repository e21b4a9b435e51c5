// What reaches outside the module is an effect: timers, fetch, and calls on ports of one's own.

import timers from 'node:timers'
import timersPromises from 'node:timers/promises'
import { syncBuiltinESMExports } from 'node:module'
import util from 'node:util'
import { plain } from './protocol.mjs'
import { runHere, Run } from './run.mjs'
import { placeOfCaller, Refusal } from './refusal.mjs'

const VALUE_REMEDY = 'send what JSON has: null, booleans, numbers, text, arrays, plain objects'
const LATEST_MS = 2 ** 31 - 1

/** What a call raises whose outcome is an error; `definite`: it did not happen. */
export class EffectFailed extends Error {
  constructor({ name, message, code, definite }) {
    super(message)
    this.name = name
    this.code = code ?? undefined
    this.definite = definite
  }
}

/**
 * One effect: pending from now on. The promise settles with its outcome: `succeed` makes the value, `fail` the error.
 * A run that is over waits for ever, as does the request that it stands for.
 */
export function effect(of, body, { succeed = (value) => value, fail = (error) => new EffectFailed(error), signal } = {}) {
  const run = runOf('real-io', `an effect ('${of}')`)
  if (run.isOver) return new Promise(() => {})
  const sent = checked(run, body)
  if (signal?.aborted) return Promise.reject(signal.reason)
  return new Promise((resolve, reject) => {
    const id = run.start(of, sent, (outcome, place) => {
      if ('error' in outcome) reject(given(fail(outcome.error), place))
      else resolve(succeed(outcome.value))
    })
    signal?.addEventListener('abort', () => {
      run.drop(id)
      reject(signal.reason)
    })
  })
}

// Errors that were given as outcomes, whatever a driver made of them.
const injected = new WeakMap()

function given(error, place) {
  injected.set(error, place)
  return error
}

/** Of an error that was given as an outcome, or has one among its causes, the line that started the effect; else null. */
export function placeOfInjected(error, met = new Set()) {
  if (typeof error !== 'object' || error === null || met.has(error)) return null
  met.add(error)
  const causes = [error.cause, ...(Array.isArray(error.errors) ? error.errors : [])]
  return injected.get(error) ?? causes.map((each) => placeOfInjected(each, met)).find((place) => place !== null) ?? null
}

function runOf(kind, what) {
  const run = runHere()
  if (run instanceof Run) return run
  const remedy = 'start it in a handler: nobody answers it while the module is loaded'
  throw new Refusal(kind, `${what} that no request asked for`, { where: placeOfCaller(), remedy })
}

function checked(run, body) {
  try {
    return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, plain(value)]))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return run.refuse('value', `sends ${error.message}`, VALUE_REMEDY)
  }
}

/** Ports of one's own by name: `ports.database.readRow(1)` is the effect `database.readRow`. */
export const ports = new Proxy(
  {},
  { get: (known, port) => (typeof port === 'string' ? (known[port] ??= portNamed(port)) : undefined) },
)

function portNamed(port) {
  const call = (name) => (...args) => effect('call', { port, name, args })
  return new Proxy({}, { get: (_, name) => (typeof name === 'string' && name !== 'then' ? call(name) : undefined) })
}

// --- timers ---

/** As Node's own, as far as modules use it; `unref` changes nothing, for a host never ends by itself. */
class Timer {
  constructor(ms, call, isInterval) {
    this.run = runOf('timer', 'a timer')
    this.ms = ms
    this.call = call
    this.isInterval = isInterval
    this.id = null
    this.refresh()
  }

  refresh() {
    this.close()
    if (this.run.isOver) return this
    const due = this.run.elapsedMs + this.ms
    this.id = this.run.start('timer', { ms: this.ms }, () => {
      this.run.elapsedMs = Math.max(this.run.elapsedMs, due)
      this.id = null
      if (this.isInterval) this.refresh()
      this.fire()
    })
    return this
  }

  fire() {
    try {
      this.call()
    } catch (error) {
      endsTheProcess(this.run, error)
    }
  }

  close() {
    if (this.id !== null) this.run.drop(this.id)
    this.id = null
    return this
  }

  ref = () => this
  unref = () => this
  hasRef = () => true;
  [Symbol.toPrimitive] = () => this.id ?? -1;
  [Symbol.dispose ?? Symbol('dispose')] = () => this.close()
}

/** In Node an exception that nobody catches is the end of the process. */
export function endsTheProcess(run, error) {
  if (error instanceof Refusal) return
  const what = `ends the process with an exception that nobody catches: ${error?.name}: ${error?.message}`
  run.refused.push(new Refusal('process-end', what, { where: placeOfCaller(), remedy: 'catch it where it is raised' }))
}

const length = (ms) => (ms >= 1 && ms <= LATEST_MS ? Number(ms) : 1)
const clear = (timer) => timer instanceof Timer && timer.close()
const setTimeoutEffect = (call, ms, ...args) => new Timer(length(ms), () => call(...args), false)
const setIntervalEffect = (call, ms, ...args) => new Timer(length(ms), () => call(...args), true)
const setImmediateEffect = (call, ...args) => new Timer(0, () => call(...args), false)

function after(ms, value, { signal } = {}) {
  if (signal?.aborted) return Promise.reject(signal.reason)
  return new Promise((resolve, reject) => {
    const timer = new Timer(ms, () => resolve(value), false)
    signal?.addEventListener('abort', () => {
      timer.close()
      reject(signal.reason)
    })
  })
}

async function* every(ms, value) {
  while (true) yield await after(length(ms), value)
}

function timeoutSignal(ms) {
  const controller = new AbortController()
  const reason = () => new DOMException('The operation was aborted due to timeout', 'TimeoutError')
  setTimeoutEffect(() => controller.abort(reason()), ms)
  return controller.signal
}

export function replaceTimers() {
  setTimeoutEffect[util.promisify.custom] = (ms, value, options) => after(length(ms), value, options)
  setImmediateEffect[util.promisify.custom] = (value, options) => after(0, value, options)
  const replaced = {
    setTimeout: setTimeoutEffect,
    setInterval: setIntervalEffect,
    setImmediate: setImmediateEffect,
    clearTimeout: clear,
    clearInterval: clear,
    clearImmediate: clear,
  }
  Object.assign(globalThis, replaced)
  Object.assign(timers, replaced)
  timersPromises.setTimeout = setTimeoutEffect[util.promisify.custom]
  timersPromises.setImmediate = setImmediateEffect[util.promisify.custom]
  timersPromises.setInterval = every
  AbortSignal.timeout = timeoutSignal
  syncBuiltinESMExports()
}

// --- fetch ---

const NO_BODY = [101, 204, 205, 304]

/** As undici words it: a definite failure is a refused connection, an indefinite one a connection that was lost. */
function fetchFailed({ message, code, definite }) {
  const cause = Object.assign(new Error(message), { code: code ?? (definite ? 'ECONNREFUSED' : 'ECONNRESET') })
  return Object.assign(new TypeError('fetch failed', { cause }), { definite })
}

async function fetchEffect(input, init = {}) {
  const run = runOf('real-io', 'a fetch')
  const request = new Request(input, init)
  const body = await request.text()
  const headers = Object.fromEntries([...request.headers].sort())
  const succeed = (told) =>
    new Response(NO_BODY.includes(told.status) ? null : told.body, { status: told.status, headers: told.headers })
  const asked = { method: request.method, url: request.url, headers, body }
  return run.inside(() => effect('http', asked, { succeed, fail: fetchFailed, signal: init.signal ?? input?.signal }))
}

export function replaceFetch() {
  globalThis.fetch = fetchEffect
}
