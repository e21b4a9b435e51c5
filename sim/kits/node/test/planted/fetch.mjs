export const boot = async () => ({ handlers: { got: await fetch('http://127.0.0.1:9/') } })
