export function Links({ token }: { token: string }) {
  return (
    <ul>
      <li>
        <a href="https://example.org/login?user=shop">Log in</a>
      </li>
      <li>
        <a href={`https://${token}@example.org/feed`}>Feed</a>
      </li>
    </ul>
  );
}
