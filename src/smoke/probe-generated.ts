import { fieldsOf } from '../domain/fields.ts';
import { joinPath } from '../domain/path.ts';

/**
 * Files that a build of the project writes, as its `pyproject.toml` tells: where the version goes, for the build backends and
 * their plugins that have a setting for it. A build backend may count such a path from the folder of the packages, not of the
 * project: both are given.
 *
 * @param pyproject what the file holds, read.
 * @param folder that holds the `pyproject.toml`, with a trailing slash; empty for the repository's root.
 * @param roots import roots, as in the graph.
 * @returns paths from the repository's root.
 */
export function generatedFiles(pyproject: unknown, folder: string, roots: readonly string[]): ReadonlySet<string> {
  const { tool } = fieldsOf(pyproject);
  const named = settings(tool).filter((value) => typeof value === 'string');
  const places = named.flatMap((path) => [folder, ...roots].map((base) => joinPath(base.replace(/\/$/, ''), path)));
  return new Set(places.filter((path) => path !== null));
}

function settings(tool: unknown): unknown[] {
  const { hatch, pdm, versioningit, setuptools_scm: scm, ...others } = fieldsOf(tool);
  const { hooks, targets } = fieldsOf(fieldsOf(hatch).build);
  const hooksOf = [hooks, ...Object.values(fieldsOf(targets)).map((target) => fieldsOf(target).hooks)].map(fieldsOf);
  const generate = fieldsOf(others['scikit-build']).generate;
  return [
    // https://github.com/ofek/hatch-vcs#build-hook, https://hatch.pypa.io/latest/plugins/build-hook/version/
    ...hooksOf.flatMap(({ vcs, version }) => [fieldsOf(vcs)['version-file'], fieldsOf(version).path]),
    // https://setuptools-scm.readthedocs.io/en/latest/config/
    fieldsOf(scm).version_file,
    fieldsOf(scm).write_to,
    // https://backend.pdm-project.org/metadata/#dynamically-generate-and-write-to-a-file
    fieldsOf(fieldsOf(pdm).version).write_to,
    // https://github.com/mtkennerly/poetry-dynamic-versioning#configuration
    ...Object.keys(fieldsOf(fieldsOf(others['poetry-dynamic-versioning']).files)),
    // https://versioningit.readthedocs.io/en/stable/configuration.html#write
    fieldsOf(fieldsOf(versioningit).write).file,
    // https://scikit-build-core.readthedocs.io/en/latest/configuration/dynamic.html#writing-metadata
    ...(Array.isArray(generate) ? generate.map((one) => fieldsOf(one).path) : []),
  ];
}
