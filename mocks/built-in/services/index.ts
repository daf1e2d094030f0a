import { leisureServices } from "./leisure.ts"
import type { Service } from "./service.ts"
import { socialServices } from "./social.ts"
import { workServices } from "./work.ts"

/** The OAuth 2 services that next-auth has built in. */
export const services: readonly Service[] = [workServices, socialServices, leisureServices].flatMap(
  (some) => Object.values(some),
)
