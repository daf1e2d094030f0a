"use client"

import { type getProviders, signIn } from "next-auth/react"
import { useEffect } from "react"

type Props = {
  csrfToken: string | undefined
  providers: Awaited<ReturnType<typeof getProviders>>
}

/** The documented sign-in page of one's own: a button for each provider, and a form for the password. */
export default function OwnSignIn({ csrfToken, providers }: Props) {
  useEffect(() => {
    Object.assign(window, { nextAuth: { signIn } })
  }, [])
  return (
    <main>
      <h1>Welcome</h1>
      {Object.values(providers ?? {}).map(({ id, name, type }) =>
        type === "oauth" ? (
          <button key={id} onClick={() => signIn(id)}>
            {`Sign in with ${name}`}
          </button>
        ) : (
          <form key={id} method="post" action={`/api/auth/callback/${id}`}>
            <input name="csrfToken" type="hidden" defaultValue={csrfToken} />
            <label>
              Username <input name="username" />
            </label>
            <button>{`Sign in with ${name}`}</button>
          </form>
        ),
      )}
    </main>
  )
}
