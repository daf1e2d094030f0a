import { useEffect } from "react"
import { getCsrfToken } from "next-auth/react"

/** A page below SessionProvider that has nothing to do with a session. */
export default function Page() {
  useEffect(() => {
    Object.assign(window, { nextAuth: { getCsrfToken } })
  })
  return <h1>For everyone</h1>
}
