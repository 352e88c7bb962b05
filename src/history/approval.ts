import type { Reviews } from '../domain/history.ts';

/** Whether one of these owners (`@user`, `@org/team`), or a member of one, approves. */
export function isApprovedBy(owners: readonly string[], { approvedBy, teams }: Reviews): boolean {
  // GitHub's names differ by more than case.
  const approving = new Set(approvedBy.map((login) => login.toLowerCase()));
  return owners.some((owner) => {
    const [team] = asTeam(owner);
    const logins = team === undefined ? [owner.replace(/^@/, '')] : (teams.get(team) ?? []);
    return logins.some((login) => approving.has(login.toLowerCase()));
  });
}

/** The team that an owner is, without the sign; none for an account. */
export function asTeam(owner: string): readonly string[] {
  return owner.includes('/') ? [owner.replace(/^@/, '')] : [];
}
