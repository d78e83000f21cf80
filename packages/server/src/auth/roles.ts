// Who may do what: readers read, editors correct, add and moderate, administrators keep accounts.

export const ROLES = ['reader', 'editor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** What a route asks for; `nobody` for those that need no account. */
export type Needs = Role | 'nobody';

/** Whether a role is enough: each holds those before it. */
export function allows(held: Role, needed: Role): boolean {
  return ROLES.indexOf(held) >= ROLES.indexOf(needed);
}
