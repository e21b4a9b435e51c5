// A host in a process of its own, asked one thing at a time; whatever crosses the pipe is held to the schema.

import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { problemsOf } from './schema.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

export class TestHost {
  constructor(module) {
    this.process = spawn(process.execPath, [here('../bin/host.mjs'), here(module)], { stdio: ['pipe', 'pipe', 'inherit'] })
    this.lines = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]()
    this.asked = 0
  }

  async say(message) {
    const problems = [problemsOf(message)]
    this.process.stdin.write(`${JSON.stringify(message)}\n`)
    const reply = JSON.parse((await this.lines.next()).value)
    problems.push(problemsOf(reply))
    if (problems.flat().length) throw new Error(problems.flat().join('\n'))
    return reply
  }

  hello = () => this.say({ type: 'hello', protocol: 2 })

  /** Where a handler stands after these steps, each `[effect, value]` or `[effect, { error }]` with `memory` beside it. */
  run(handler, args = [], steps = [], more = {}) {
    const history = steps.map(([effect, outcome, memory]) => {
      return { effect, outcome: outcome?.error ? outcome : { value: outcome ?? null }, memory: memory ?? null }
    })
    return this.say({ type: 'run', id: this.asked++, label: 'w1', handler, args, history, ...more })
  }

  end() {
    this.process.stdin.end()
    return new Promise((resolve) => this.process.on('exit', resolve))
  }
}

/** A host that has said hello. */
export async function started(module) {
  const host = new TestHost(module)
  await host.hello()
  return host
}
