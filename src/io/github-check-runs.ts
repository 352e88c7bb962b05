import { randomUUID } from 'node:crypto';
import type { CheckRunText } from '../domain/surface.ts';
import type { Client } from './github-client.ts';
import { writeOnce } from './write-once.ts';

/**
 * Creates a check run. The first batch of annotations comes with it, each further one by an update, which adds to what is
 * there: neither may be done twice. What an earlier run of the job wrote has the same name, so a run is known by an id of
 * chance.
 *
 * @param sha full name of the commit that the run is about.
 */
export async function writeCheckRun(
  client: Client,
  place: { readonly owner: string; readonly repo: string },
  sha: string,
  { name, conclusion, title, summary, batches }: CheckRunText,
): Promise<void> {
  const externalId = `lane-guard ${randomUUID()}`;
  const [first = [], ...rest] = batches;
  const output = (annotations: readonly object[]) => ({ title, summary, annotations: [...annotations] as never[] });
  const find = async () => {
    const asked = { ...place, ref: sha, check_name: name, filter: 'all', per_page: 100 } as const;
    const runs = await client.paginate(client.rest.checks.listForRef, asked);
    return runs.find((run) => run.external_id === externalId);
  };
  const run = await writeOnce(async () => {
    const { data } = await client.rest.checks.create({
      ...place,
      name,
      head_sha: sha,
      external_id: externalId,
      status: 'completed',
      conclusion,
      output: output(first),
      request: { retries: 0 },
    });
    return data;
  }, find);
  let written = first.length;
  for (const batch of rest) {
    written += batch.length;
    await writeOnce(
      async () => {
        const options = { ...place, check_run_id: run.id, output: output(batch), request: { retries: 0 } };
        return (await client.rest.checks.update(options)).data;
      },
      async () => {
        const standing = await find();
        return standing && standing.output.annotations_count >= written ? standing : undefined;
      },
    );
  }
}
