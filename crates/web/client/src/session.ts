// Who is signed in, asked when a page that was open before has lost its session.

interface Session {
  person: string;
  csrf: string;
}

/** The session of this browser now; none when nobody is signed in. */
async function ask(): Promise<Session | undefined> {
  const answer = await fetch("/session", { headers: { accept: "application/json" } });
  return answer.ok ? ((await answer.json()) as Session) : undefined;
}

/** How a page stands to the session of its browser. */
export type Standing = "ours" | "ended" | "other";

/** Takes up the token of a new session of the same person in every form of this page. */
export async function resume(person: string): Promise<Standing> {
  const session = await ask();
  if (!session) return "ended";
  if (session.person !== person) return "other";
  for (const field of document.querySelectorAll<HTMLInputElement>('input[name="csrf"]')) field.value = session.csrf;
  return "ours";
}
