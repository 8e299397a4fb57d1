import type { Command } from '../../protocol';
import type { Run } from '../run';
import { fileOf, type KnownOfRun, type MadeFile } from './save-file';

type Wanted = Extract<Command, { type: 'save-file' | 'save-page' }>;

/**
 * A file of the run at hand, as it is after the iteration under way.
 *
 * @throws FileError where it cannot be put into such a file.
 */
export async function savedRun(
  { loop, plan: { text }, chosen }: Run,
  command: Wanted,
  remarks: KnownOfRun['remarks'],
): Promise<MadeFile> {
  const { experiment, checkpoint } = loop;
  const copy = await loop.whenAtRest(() => loop.copies.now());
  if (command.type === 'save-file') {
    return fileOf(command, copy, experiment, text, { remarks, best: checkpoint.best });
  }
  // Loaded late: it brings a page of its own along.
  const { pageOf } = await import('./save-page');
  const { settings, corpus } = experiment;
  const { iteration, weights } = copy;
  const { name, fingerprint } = text.read;
  const vocabulary = corpus.vocabulary.list;
  const saved = { iteration, weights, settings, vocabulary, corpus: { name, fingerprint } };
  return pageOf(command, saved, chosen.engine, new Date());
}
