/**
 * Two globs with one arrow between them: `A <- B` or `A -> B`. Without flags, so that a schema can hold it; linear.
 */
export const arrowPattern = /^(?![\s\S]*<->)(?![\s\S]*(?:<-|->)[\s\S]*(?:<-|->))\s*\S[\s\S]*(?:<-|->)[\s\S]*\S\s*$/;
