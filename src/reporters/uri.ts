/** A path as a relative URI: its segments percent-encoded; half a surrogate pair, which has no UTF-8, as U+FFFD. */
export function uriPath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
