// The kit's standard handlers with a release booted beside them: the host keeps to the protocol with all that it loads.
// wakeproof kit check node --import tsx path/to/kits/node/bin/host.mjs adapter/conformance.ts decoupled

import type { Boot, Kit } from '@wakeproof/node'
import { boot as bootExample } from '@wakeproof/node/example'
import { boot as bootRelease } from './wakeproof.ts'

export const boot: Boot = async (kit) => {
  const undeclared: Kit = { ...kit, watched: (_, target) => target }
  await bootRelease(undeclared)
  return bootExample(kit)
}
