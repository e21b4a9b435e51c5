// Parses sequence diagrams with Mermaid's own parser: a JSON list of texts comes in, a list of what was read goes out.
// The folder of installed packages is the one argument. Exit code 77: it is not there.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const [parser, page] = [
  join(process.argv[2], 'mermaid/dist/mermaid.core.mjs'),
  join(process.argv[2], 'jsdom/lib/api.js'),
]
if (!existsSync(parser) || !existsSync(page)) process.exit(77)

const { JSDOM } = await import(pathToFileURL(page))
globalThis.window = new JSDOM('').window // it cleans texts in a page's way
globalThis.document = globalThis.window.document
const { default: mermaid } = await import(pathToFileURL(parser))
mermaid.initialize({ securityLevel: 'strict' })

const read = []
for (const text of JSON.parse(readFileSync(0, 'utf8'))) {
  try {
    await mermaid.parse(text)
    const { db, type } = await mermaid.mermaidAPI.getDiagramFromText(text)
    read.push({
      type,
      lanes: [...db.getActors().values()].map((actor) => actor.description),
      messages: db.getMessages().map((message) => [message.from ?? null, message.to ?? null, message.message ?? '']),
      title: db.getAccTitle(),
    })
  } catch (error) {
    read.push({ error: String(error) })
  }
}
process.stdout.write(JSON.stringify(read))
