"""A module in TypeScript is told by its own lines, whether it is bundled, with a source map, or loaded as it is."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from typescript_host import FOLDER, LOADER, NEEDS_PACKAGES

import wakeproof
from kits import NEEDS_NODE, NODE

SOURCE = """interface Lock { take(client: string): Promise<number | null>; free(client: string): Promise<void> }
interface Disk { put(token: number): Promise<void> }
interface Ports { lock: Lock; disk: Disk }

async function stored(ports: Ports, token: number): Promise<boolean> {
  await ports.disk.put(token)
  return true
}

export function boot({ ports }: { ports: Ports }) {
  const { lock } = ports
  const write = (token: number) => stored(ports, token)
  const acquire = (client: string) => lock.take(client)
  const free = (client: string) => lock.free(client)
  return { handlers: { acquire, free, write } }
}
"""


def bundled(folder: Path) -> tuple[str, str]:
    """Its bundle, minified, and the flag by which Node reads its map."""
    options = ("--bundle", "--minify", "--sourcemap", "--format=esm", "--platform=node", "--outfile=dist/module.mjs")
    subprocess.run(
        [FOLDER / "node_modules/.bin/esbuild", "src/module.ts", *options, "--log-level=error"], cwd=folder, check=True
    )
    return "dist/module.mjs", "--enable-source-maps"


def as_it_is(folder: Path) -> tuple[str, str]:
    return "src/module.ts", f"--import={LOADER.as_uri()}"


@NEEDS_NODE
@NEEDS_PACKAGES
@pytest.mark.parametrize("made", [bundled, as_it_is])
def test_each_step_names_the_line_of_the_module_as_it_was_written(tmp_path, made):
    (tmp_path / "src").mkdir()
    (tmp_path / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    (tmp_path / "src/module.ts").write_text(SOURCE, encoding="utf-8")
    adapter, flag = made(tmp_path)
    command = json.dumps([NODE[0], flag, NODE[1]])
    text = (
        f'world = "lock"\nadapter = "{adapter}"\nfiles = ["src/*.ts"]\n[host]\ncommand = {command}\nstarting_s = 120\n'
    )
    (tmp_path / "release.toml").write_text(text, encoding="utf-8")
    run = wakeproof.order("lock-pause", "acquire(c1).take < write(c1).put", release=str(tmp_path / "release.toml"))
    told = {step.label: [(site.file, site.line, site.text) for site in step.sites] for step in run.steps}
    lines = SOURCE.splitlines()
    assert told["write(c1).put"] == [("src/module.ts", 6, lines[5].strip())]
    assert told["acquire(c1).send"] == [("src/module.ts", 13, lines[12].strip())]
