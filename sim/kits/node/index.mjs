// What an adapter may import: the rest is handed to its boot({ ports, watched, EffectFailed }).

export { effect, EffectFailed, ports } from './src/effects.mjs'
