/** The app's own sign-in page. */
export default function Login() {
  return <h1>Our sign-in page</h1>
}
