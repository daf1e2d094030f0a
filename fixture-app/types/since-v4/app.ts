// @ts-expect-error: SessionProvider has properties instead
import { options } from "next-auth/react"
// @ts-expect-error: likewise
import { setOptions } from "next-auth/react"

export default [options, setOptions]
