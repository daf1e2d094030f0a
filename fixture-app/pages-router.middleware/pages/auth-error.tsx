/** The app's own page for errors of next-auth. */
export default function AuthError() {
  return <h1>Our error page</h1>
}
