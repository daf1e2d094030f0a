import LoginButton from "../../../../components/login-btn"
import SessionHistory from "../../../../../shared/components/session-history"

/** Two components that use the session. */
export default function Page() {
  return (
    <>
      <LoginButton />
      <SessionHistory required={false} onUnauthenticated={false} />
    </>
  )
}
