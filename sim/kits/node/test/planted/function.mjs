export const boot = ({ watched }) => ({ handlers: { a: watched('waiting', { queue: [() => 1] }).a } })
