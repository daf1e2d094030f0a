/** Whether a host name or address, in brackets or not, stays on this machine. */
export function isLoopback(hostname: string): boolean {
  const name = hostname.replace(/^\[|\]$/g, "").toLowerCase()
  return name === "localhost" || name.endsWith(".localhost") || name === "::1" || isLoopbackV4(name)
}

function isLoopbackV4(name: string): boolean {
  return /^127\.\d+\.\d+\.\d+$/.test(name)
}
