// What is refused is named, with the line of the module that did it and what to write instead.

import { dirname, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { originsHere } from './origins.mjs'

const KIT = dirname(dirname(fileURLToPath(import.meta.url)))
const OWN = [`${KIT}${sep}src${sep}`, `${KIT}${sep}bin${sep}`, `${KIT}${sep}postgres.mjs`]
const FRAME = /(?:^at |[ (])(?:file:\/\/)?(\/[^():]+|[A-Za-z]:[\\/][^():]+):(\d+):\d+\)?$/
Error.stackTraceLimit = 40

/** A request that is not carried out: it becomes a `refused` reply. */
export class Refusal extends Error {
  constructor(kind, what, { where = '', remedy = '' } = {}) {
    super(what)
    this.kind = kind
    this.where = where
    this.remedy = remedy
  }
}

let helpers = []

/** Files through which everything goes (one that sends again what failed, say): whoever called them is told instead. */
export function passOver(files) {
  helpers = files
}

const isLibrary = (frame) => frame.includes(`${sep}node_modules${sep}`)
const isHelper = (frame) => helpers.some((file) => frame.startsWith(`${file}:`))

/** `file:line` of the innermost frame of the module's own, in the first of these errors that has one; else ''. */
export function ownPlaceOf(...errors) {
  for (const error of errors) {
    const own = framesOf(error).find((frame) => !isLibrary(frame) && !isHelper(frame))
    if (own) return own
  }
  return ''
}

/** The same; where there is none, of a helper, or else of a library that it brought along. */
export function placeOf(...errors) {
  const own = ownPlaceOf(...errors)
  if (own) return own
  const frames = errors.flatMap(framesOf)
  return frames.find(isHelper) ?? frames[0] ?? ''
}

/** The same for whoever calls. */
export const placeOfCaller = () => placeOf(...originsHere())

/** Whether Node itself made this call (its module loader reads files), and not the module. */
export function isByNode() {
  const lines = String(new Error('here').stack).split('\n').slice(1)
  const caller = lines.find((line) => !OWN.some((own) => line.includes(own)))
  return caller !== undefined && caller.includes('node:internal/modules')
}

function framesOf(error) {
  const found = []
  for (const line of String(error?.stack ?? '').split('\n')) {
    const frame = FRAME.exec(line.trim())
    if (frame && !OWN.some((own) => frame[1].startsWith(own))) found.push(`${frame[1]}:${frame[2]}`)
  }
  return found
}
