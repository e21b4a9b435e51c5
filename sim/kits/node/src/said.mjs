// What the module prints or logs in a run is told by the reply; while it is loaded, it goes to standard error.

import { format } from 'node:util'
import { runHere } from './run.mjs'

const LEVELS = { log: 'info', info: 'info', debug: 'debug', trace: 'debug', dir: 'info', warn: 'warning', error: 'error' }

export function replaceOutput() {
  const write = process.stderr.write.bind(process.stderr)
  const say = (level, text) => {
    const run = runHere()
    if (run) for (const line of text.split('\n')) run.say(level, line)
    else write(`${text}\n`)
  }
  for (const [name, level] of Object.entries(LEVELS)) console[name] = (...args) => say(level, format(...args))
  console.assert = (holds, ...args) => holds || say('error', format('Assertion failed:', ...args))
  const writing = (level) => (chunk, ...rest) => {
    say(level, String(chunk).replace(/\n$/, ''))
    const done = rest.at(-1)
    if (typeof done === 'function') process.nextTick(done)
    return true
  }
  process.stdout.write = writing('info')
  process.stderr.write = writing('error')
}
