// What a run cannot repeat is refused where it is called: files, sockets, processes, workers, the end of the process.

import childProcess from 'node:child_process'
import cluster from 'node:cluster'
import dgram from 'node:dgram'
import dns from 'node:dns'
import fs from 'node:fs'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import tls from 'node:tls'
import workers from 'node:worker_threads'
import { isByNode } from './refusal.mjs'
import { runHere } from './run.mjs'

const PORT = 'take it from a port, so that the world answers it'
const FETCH = 'use the global fetch, or take it from a port'
const RETURN = 'return, or throw an Error'
const DOES = {
  'real-io': ['reaches files or the network', PORT],
  process: ['starts a process', PORT],
  thread: ['starts a thread', 'leave it out: threads run in no order that can be repeated'],
  'process-end': ['ends the process', RETURN],
}

/** `[kind, owner, names, remedy]`: every function of an owner where no names are given. */
const REFUSED = [
  ['real-io', fs, null],
  ['real-io', fs.promises, null],
  ['real-io', net.Socket.prototype, ['connect'], FETCH],
  ['real-io', net.Server.prototype, ['listen']],
  ['real-io', http, ['request', 'get'], FETCH],
  ['real-io', https, ['request', 'get'], FETCH],
  ['real-io', http2, ['connect'], FETCH],
  ['real-io', tls, ['connect'], FETCH],
  ['real-io', dgram, ['createSocket']],
  ['real-io', dns, null],
  ['real-io', dns.promises, null],
  ['process', childProcess, null],
  ['process', cluster, ['fork']],
  ['thread', workers, ['Worker']],
  ['process-end', process, ['exit', 'abort', 'kill', 'reallyExit']],
]

/** Replace them; `allowed` are calls that the host makes itself. */
export function replaceOutside() {
  for (const [kind, owner, names, remedy] of REFUSED) {
    for (const name of names ?? functionsOf(owner)) refuseWhileRunning(kind, owner, name, remedy)
  }
  syncBuiltinESMExports()
}

function functionsOf(owner) {
  return Object.keys(owner).filter((name) => {
    const { value } = Object.getOwnPropertyDescriptor(owner, name)
    return typeof value === 'function' && !/^[A-Z_]/.test(name)
  })
}

function refuseWhileRunning(kind, owner, name, remedy) {
  const original = owner[name]
  const [does, instead] = DOES[kind]
  owner[name] = new Proxy(original, {
    apply: (target, self, args) => check(() => Reflect.apply(target, self, args)),
    construct: (target, args, made) => check(() => Reflect.construct(target, args, made)),
  })
  function check(call) {
    const run = runHere()
    if (run && !isByNode()) run.refuse(kind, `${does} ('${name}')`, remedy ?? instead)
    return call()
  }
}
