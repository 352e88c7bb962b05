/** Distributions whose import name is none of those that `importNames` makes of theirs. */
const importedAs: ReadonlyMap<string, string> = new Map([
  ['attrs', 'attr'],
  ['beautifulsoup4', 'bs4'],
  ['django_rest_framework', 'rest_framework'],
  ['djangorestframework', 'rest_framework'],
  ['gitpython', 'git'],
  ['grpcio', 'grpc'],
  ['mysqlclient', 'mysqldb'],
  ['opencv', 'cv2'],
  ['opencv_python', 'cv2'],
  ['opencv_python_headless', 'cv2'],
  ['pillow', 'pil'],
  ['protobuf', 'google'],
  ['psycopg2_binary', 'psycopg2'],
  ['py_opencv', 'cv2'],
  ['pycryptodome', 'crypto'],
  ['pyjwt', 'jwt'],
  ['pyserial', 'serial'],
  ['python_jose', 'jose'],
  ['pytorch', 'torch'],
  ['pywin32', 'win32api'],
  ['pyyaml', 'yaml'],
  ['scikit_image', 'skimage'],
  ['scikit_learn', 'sklearn'],
]);

/**
 * `requests[socks]>=2 ; python_version < "3.9"` → `requests`; options and comments → none. What a distribution is imported
 * as stands in no file of the project: usual ways from one name to the other are all taken (`PyYAML` → `yaml`,
 * `python-dotenv` → `dotenv`, `google-cloud-storage` → `google`).
 *
 * @param requirement as pip takes it: a name with what limits it, an address, or a path.
 */
export function importNames(requirement: string): string[] {
  const written = distributionName(requirement.trim());
  if (written === undefined) return [];
  const name = written.toLowerCase().replace(/[-.]+/g, '_');
  const [first = name] = name.split('_', 1);
  const bare = name.replace(/^python_/, '').replace(/_python$/, '');
  return [...new Set([name, first, bare, importedAs.get(name) ?? name])].filter((each) => each !== 'python');
}

function distributionName(requirement: string): string | undefined {
  if (/^[A-Za-z][\w+.-]*:/.test(requirement)) return nameInAddress(requirement);
  // A folder of the repository is no distribution of others; an archive may be.
  if (/^[^\s@[;<>=!~,(]*[\\/]/.test(requirement)) return nameOfArchive(requirement);
  return startOf(requirement);
}

/** `git+https://host/owner/name.git@v1#egg=name`, `https://host/name-1.0-py3-none-any.whl` */
function nameInAddress(address: string): string | undefined {
  const egg = /[#&]egg=([^&]*)/.exec(address)?.[1];
  if (egg !== undefined) return startOf(egg);
  if (!/^(git|hg|svn|bzr)\+/.test(address)) return nameOfArchive(address);
  const repository = lastSegment(address.slice(address.indexOf(':') + 1));
  return startOf(repository.split(/@|\.git$/, 1)[0] ?? '');
}

/** Before the version of a wheel or of a source distribution; undefined for any other path. */
function nameOfArchive(path: string): string | undefined {
  const file = lastSegment(path);
  return /\.(whl|zip|tar\.gz|tgz|tar\.bz2)$/.test(file) ? startOf(file.split(/-\d/, 1)[0] ?? '') : undefined;
}

/** A reference behind `@` may have slashes of its own. */
function lastSegment(path: string): string {
  const bare = path.replace(/[?#;\s].*$/s, '');
  const at = bare.indexOf('@', bare.indexOf('/', bare.startsWith('//') ? 2 : 0) + 1);
  const whole = at < 0 ? bare : bare.slice(0, at);
  return whole.slice(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('\\')) + 1);
}

function startOf(requirement: string): string | undefined {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(requirement)?.[0];
}
