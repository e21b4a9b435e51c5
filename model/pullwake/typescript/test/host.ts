// The kit's host with a release in it, asked as the harness asks.

import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const PACKAGE = fileURLToPath(new URL('..', import.meta.url))
const KIT = dirname(createRequire(import.meta.url).resolve('@wakeproof/node'))

export interface Effect {
  id: number
  of: string
  text?: string
  params?: (string | null)[]
  transaction?: number | null
  url?: string
  body?: string
  headers?: Record<string, string>
}

export interface Ran {
  type: string
  waits: Effect[]
  ended: { value?: { status: number; body: string } | null; error?: unknown } | null
  memory: Record<string, unknown>
  touched: string[]
  said: { level: string; text: string }[]
}

/** An effect's number and what came of it: a value, or an error that is definite. */
export type Step = [effect: number, value: unknown] | [effect: number, value: null, failed: string]

export class TwinHost {
  private readonly process: ChildProcessWithoutNullStreams
  private readonly lines: AsyncIterator<string>
  private asked = 0

  constructor(release: string) {
    const words = ['--import', 'tsx', join(KIT, 'bin/host.mjs'), 'adapter/wakeproof.ts', release]
    this.process = spawn(process.execPath, words, { cwd: PACKAGE, stdio: ['pipe', 'pipe', 'inherit'] }) as never
    this.lines = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]()
  }

  /** A refusal is an error. */
  private async told(message: unknown): Promise<Ran> {
    this.process.stdin.write(`${JSON.stringify(message)}\n`)
    const reply: Ran = JSON.parse((await this.lines.next()).value ?? 'null')
    if (reply?.type !== 'ran' && reply?.type !== 'hello') throw new Error(`refused: ${JSON.stringify(reply)}`)
    return reply
  }

  hello = () => this.told({ type: 'hello', protocol: 2 })

  async run(handler: string, asked: unknown, steps: Step[] = [], memory: unknown = null): Promise<Ran> {
    const history = steps.map(([effect, value, failed]) => {
      const error = { definite: true, name: 'error', message: failed, code: '23514' }
      return { effect, outcome: failed === undefined ? { value } : { error }, memory: null }
    })
    return this.told({ type: 'run', id: this.asked++, label: 'w1', handler, args: [asked], memory, history })
  }

  async end(): Promise<number> {
    const ended = new Promise<number>((resolve) => this.process.once('exit', (code) => resolve(code ?? -1)))
    this.process.stdin.end()
    return ended
  }
}

/** What PostgreSQL answers to a statement: rows of texts. */
export const rows = (columns: [name: string, oid: number][], ...found: (string | null)[][]) => ({
  columns,
  rows: found,
  count: found.length,
  command: 'SELECT',
})
export const NOTHING = rows([])
export const replies = (body: unknown, status = 200) => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
