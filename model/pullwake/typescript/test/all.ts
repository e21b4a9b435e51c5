// All tests in one process: starting one takes longer than most of them do.

import { readdirSync } from 'node:fs'

const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.test.ts'))
for (const name of files.sort()) await import(`./${name}`)
