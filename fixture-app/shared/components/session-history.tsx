"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import {
  getCsrfToken,
  getProviders,
  getSession,
  signIn,
  signOut,
  useSession,
} from "next-auth/react"
import type { UseSessionQuery } from "../queries"

/** Prints every state that `useSession` went through in this component, one list item a state. */
export default function SessionHistory({ required, onUnauthenticated }: UseSessionQuery) {
  const [unauthenticatedCalls, setUnauthenticatedCalls] = useState(0)
  // Another function on each render would be called on each render.
  const count = useCallback(() => setUnauthenticatedCalls((calls) => calls + 1), [])
  const session = useSession(
    required
      ? { required, onUnauthenticated: onUnauthenticated ? count : undefined }
      : { required: false },
  )

  // Collected while rendering, because an effect would miss a state that is replaced at once.
  const history = useRef<string[]>([])
  const state = JSON.stringify({ status: session?.status, data: session?.data })
  if (history.current[history.current.length - 1] !== state) history.current.push(state)

  // The client API, to be called from the browser's console.
  useEffect(() => {
    Object.assign(window, {
      nextAuth: {
        getCsrfToken,
        getProviders,
        getSession,
        signIn,
        signOut,
        update: session?.update,
      },
    })
  })

  return (
    <main>
      <h1>Session</h1>
      <p>
        Status: <output id="status">{session?.status}</output>
      </p>
      <p>
        onUnauthenticated calls: <output id="unauthenticated-calls">{unauthenticatedCalls}</output>
      </p>
      <ol id="history">
        {history.current.map((entry, index) => (
          <li key={index}>{entry}</li>
        ))}
      </ol>
      <button onClick={() => signIn("github")}>Sign in with GitHub</button>
      <button onClick={() => signOut()}>Sign out</button>
      <button onClick={() => session?.update()}>Update</button>
    </main>
  )
}
