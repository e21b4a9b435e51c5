const swept = setInterval(() => {}, 1000)

export const boot = () => ({ handlers: { swept: async () => typeof swept } })
