// The requests of the line protocol, held to what sim/wakeproof/kit/protocol.schema.json says of them.

import { Refusal } from './refusal.mjs'

export const PROTOCOL = 2
export const LINE_BYTES_MAX = 16 * 1024 * 1024
export const DEPTH_MAX = 200
export const PENDING_MAX = 1000

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const isCount = (value) => Number.isSafeInteger(value) && value >= 0
const isText = (value) => typeof value === 'string'
const isMemory = (value) => value === null || isObject(value)
const isKinds = (value) => value === null || (Array.isArray(value) && value.every(isText))

const ERROR = { definite: [(v) => typeof v === 'boolean'], name: [isText], message: [isText], code: [(v) => v === null || isText(v), true] }
const STEP = { effect: [isCount], outcome: [isOutcome], memory: [isMemory, true] }
const REQUESTS = {
  hello: { type: [isText], protocol: [Number.isSafeInteger], effects: [isKinds, true] },
  run: {
    type: [isText],
    id: [isCount],
    label: [isText],
    handler: [isText],
    args: [Array.isArray, true],
    memory: [isMemory, true],
    history: [(value) => Array.isArray(value) && value.every((step) => wrongIn(step, STEP) === ''), true],
    fresh: [(value) => typeof value === 'boolean', true],
  },
}

function isOutcome(value) {
  if (!isObject(value) || Object.keys(value).length !== 1) return false
  return 'value' in value || ('error' in value && wrongIn(value.error, ERROR) === '')
}

/** What is wrong with a message of these keys; nothing is ''. */
function wrongIn(message, keys) {
  if (!isObject(message)) return 'it is no object'
  for (const key of Object.keys(message)) if (!Object.hasOwn(keys, key)) return `it has no key '${key}'`
  for (const [key, [holds, isOptional]] of Object.entries(keys)) {
    if (!(key in message) ? !isOptional : !holds(message[key])) return `'${key}' is missing, or is not what it has to be`
  }
  return ''
}

/** The request in a line; a line that is none throws its refusal, with the request's id where it can be told. */
export function requestIn(line) {
  if (depthOf(line) > DEPTH_MAX) throw refused(null, 'depth', `a message is nested more than ${DEPTH_MAX} deep`)
  let message
  try {
    message = JSON.parse(line)
  } catch (error) {
    throw refused(null, 'malformed', error.message)
  }
  const keys = isObject(message) && Object.hasOwn(REQUESTS, message.type) ? REQUESTS[message.type] : undefined
  const wrong = keys ? wrongIn(message, keys) : 'it is no request'
  if (wrong) throw refused(isCount(message?.id) ? message.id : null, 'malformed', wrong)
  return message
}

function refused(id, kind, what) {
  return Object.assign(new Refusal(kind, what, { remedy: 'send a message of protocol.schema.json' }), { id })
}

/** How deeply arrays and objects are nested in a line of JSON. */
export function depthOf(line) {
  let deepest = 0
  let here = 0
  let inside = false
  for (let at = 0; at < line.length; at++) {
    const sign = line[at]
    if (inside) {
      if (sign === '\\') at++
      else if (sign === '"') inside = false
    } else if (sign === '"') inside = true
    else if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++here)
    else if (sign === ']' || sign === '}') here--
  }
  return deepest
}

/** A copy of a value that JSON has; anything else throws, in words that follow "sends". */
export function plain(value, depth = 0) {
  if (depth > DEPTH_MAX / 2) throw new RangeError('a value that is nested too deep')
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number' && Number.isFinite(value) && (!Number.isInteger(value) || isExact(value))) return value
  if (Array.isArray(value)) return value.map((part) => plain(part, depth + 1))
  if (typeof value === 'object' && typeof value.toJSON === 'function') return plain(value.toJSON(), depth + 1)
  if (isObject(value) && [Object.prototype, null].includes(Object.getPrototypeOf(value))) {
    const kept = Object.entries(value).filter(([, part]) => part !== undefined)
    return Object.fromEntries(kept.map(([key, part]) => [key, plain(part, depth + 1)]))
  }
  throw new RangeError(`a value that JSON does not have: ${typeof value} ${String(value).slice(0, 60)}`)
}

// Integers that a float holds but that others would read as another number are no data.
const isExact = (value) => Number.isSafeInteger(value) || Math.abs(value) >= 1e21
