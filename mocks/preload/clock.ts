import { AsyncLocalStorage } from "node:async_hooks"
import http, { type IncomingMessage, type ServerResponse } from "node:http"
import { clockHeader } from "./clock-header.ts"

const shift = new AsyncLocalStorage<number>()

/** Seconds between the clock of the running request and the machine's; 0 outside of a request. */
export function clockOffset(): number {
  return shift.getStore() ?? 0
}

/** Makes `Date` obey the clock of the request in whose async context it is asked. */
export function installClock(): void {
  shiftDate()
  // oxlint-disable-next-line typescript/unbound-method -- Called below, with its own `this`.
  const emit = http.Server.prototype.emit
  http.Server.prototype.emit = function (this: http.Server, event: string, ...rest: unknown[]) {
    const pass = () => Reflect.apply(emit, this, [event, ...rest]) as boolean
    if (event !== "request") return pass()
    const [request, response] = rest as [IncomingMessage, ServerResponse]
    const asked = takeClockHeader(request)
    if (asked === undefined) return pass()
    if (/^[+-]?\d+$/.test(asked)) return shift.run(Number(asked), pass)
    response.writeHead(400, { "content-type": "text/plain" })
    response.end(`${clockHeader} is ${JSON.stringify(asked)}, not a whole number of seconds.\n`)
    return true
  }
}

/** Reads the header and leaves no trace of it: the app must not see what is ours. */
function takeClockHeader(request: IncomingMessage): string | undefined {
  const { rawHeaders } = request
  const index = rawHeaders.findIndex((name, i) => i % 2 === 0 && name.toLowerCase() === clockHeader)
  if (index === -1) return undefined
  // Node makes both from rawHeaders when they are first read, and counts on finding all of them.
  delete request.headers[clockHeader]
  delete request.headersDistinct[clockHeader]
  const [, value] = rawHeaders.splice(index, 2)
  return value
}

function shiftDate(): void {
  const RealDate = Date
  const realNow = RealDate.now.bind(RealDate)
  const now = () => realNow() + clockOffset() * 1000
  Object.defineProperty(RealDate, "now", {
    value: { now: () => now() }.now,
    writable: true,
    enumerable: false,
    configurable: true,
  })
  // A proxy keeps length, name, statics, subclassing and instanceof as they are.
  const ShiftedDate = new Proxy(RealDate, {
    construct: (target, args, newTarget): object =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: (target) => new target(now()).toString(),
  })
  RealDate.prototype.constructor = ShiftedDate
  globalThis.Date = ShiftedDate
}
