/** An account or a team of GitHub, as CODEOWNERS has them: `@user`, `@org/team`. */
export const ownerPattern = /^@[\w-]+(\/[\w.-]+)?$/;
