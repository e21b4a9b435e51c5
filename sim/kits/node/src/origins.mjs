// Who asked for what is done here: also where a query is sent later than it was called, by a promise that was awaited.
//
// The stack of each promise is expensive, so it is taken in the last segment of a run alone: of what was started before, the
// replies to the histories before it have told the place. Where these stacks lead to no line of the module's own, the same
// history is run once more with all of them (`host.mjs`): the nearest line is the same, whichever were taken.

import { executionAsyncId } from 'node:async_hooks'

const DEPTH_MAX = 64
const made = new Map()

/** A promise was made: its stack tells who awaits, and where it was made itself tells who called that. */
export function notePromise(id) {
  made.set(id, { stack: new Error('made'), by: executionAsyncId() })
}

/** What is over needs no origins. */
export function forgetOrigins() {
  made.clear()
}

/** Errors whose stacks lead from here outwards: the one of this call, then those of the promises that it runs for. */
export function originsHere() {
  const stacks = [new Error('here')]
  let id = executionAsyncId()
  for (let promise = made.get(id); promise && stacks.length < DEPTH_MAX; promise = made.get(id)) {
    stacks.push(promise.stack)
    if (promise.by === id) break
    id = promise.by
  }
  return stacks
}
