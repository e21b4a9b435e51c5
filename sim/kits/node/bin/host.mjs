#!/usr/bin/env node
// node bin/host.mjs [path/to/adapter.mjs]: without one, the example, which `wakeproof kit check` drives.

import { fileURLToPath } from 'node:url'
import { serve } from '../src/host.mjs'

serve(process.argv[2] ?? fileURLToPath(new URL('../example.mjs', import.meta.url)))
