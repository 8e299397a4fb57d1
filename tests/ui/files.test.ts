import { describe, expect, it } from 'vitest';
import type { CorpusReport } from '../../src/corpus-report';
import { historyCsv } from '../../src/ui/files/history-csv';
import { FINGERPRINT, FRESH, probe } from './playground-probe';

const RUN = new File(['x'], 'mine.arae');

describe('files that are brought', () => {
  it('are opened as a run by their ending, else looked at as texts', () => {
    const { actions, sent } = probe();
    actions.openFiles([RUN]);
    expect(sent.at(-1)).toMatchObject({ type: 'open-file', file: RUN });
    actions.openFiles([new File(['a b'], 'text.txt')]);
    expect(sent.at(-1)?.type).toBe('preview');
  });

  it('are asked for where a run lacks its text; a built-in one is sent along', () => {
    const { actions, get, sent, answer } = probe();
    actions.openFiles([RUN]);
    answer({ type: 'text-wanted', name: 'scenes', fingerprint: FINGERPRINT });
    expect(sent.at(-1)).toMatchObject({ file: RUN, source: { kind: 'built-in', name: 'scenes' } });
    answer({ type: 'text-wanted', name: 'mine.txt', fingerprint: FINGERPRINT });
    expect(get().wantedText).toMatchObject({ file: 'mine.arae' });
    const text = new File(['a b'], 'mine.txt');
    actions.openFiles([text]);
    expect(sent.at(-1)).toMatchObject({ file: RUN, source: { kind: 'files', files: [text] } });
    expect(get().wantedText).toBeUndefined();
  });
});

describe('a run without its text', () => {
  it('opens to speak, and takes its text later', () => {
    const { actions, get, sent, answer } = probe();
    actions.openFiles([RUN]);
    answer({ type: 'text-wanted', name: 'mine.txt', fingerprint: FINGERPRINT });
    actions.goWithoutText();
    expect(sent.at(-1)).toMatchObject({ type: 'open-file', file: RUN, withoutText: true });
    expect(get().wantedText).toBeUndefined();
    const text = new File(['a b'], 'mine.txt');
    actions.giveText([text]);
    expect(sent.at(-1)).toMatchObject({ file: RUN, source: { kind: 'files', files: [text] } });
    expect(sent.at(-1)).not.toHaveProperty('withoutText');
  });
});

describe('a run that came from a file', () => {
  it('brings its sentences and settings to the page, and its path is asked for', () => {
    const { actions, get, sent, answer } = probe();
    actions.openFiles([RUN]);
    answer(FRESH);
    const note = {
      preset: 'quick',
      changed: { hiddenSize: 64 },
      reading: {},
      a: 'one sentence',
      b: 'another',
      points: 11,
      shape: 'linear',
    } as const;
    answer({
      type: 'resumed',
      run: '',
      name: 'mine.txt',
      corpus: 'mine.txt',
      fingerprint: FINGERPRINT,
      iteration: 12,
      epoch: 1,
      history: [],
      marks: [],
      note,
    });
    const { a, wish, corpus, page } = get();
    expect({ a, wish, corpus }).toEqual({
      a: 'one sentence',
      wish: { preset: 'quick', changed: { hiddenSize: 64 } },
      corpus: { kind: 'own', fingerprint: FINGERPRINT },
    });
    expect(page.iteration).toBe(12);
    expect(sent.at(-1)).toMatchObject({ type: 'interpolate', path: { a: 'one sentence' } });
  });
});

describe('the history as CSV', () => {
  it('has a row a point, and empty cells for what was not measured', () => {
    const point = { iteration: 5, reconstruction: 2.5, accuracy: 0.5, real: 1, generated: NaN };
    const [header, row] = historyCsv([point]).split('\r\n');
    expect(header?.split(',').slice(0, 3)).toEqual(['iteration', 'reconstruction', 'accuracy']);
    expect(row?.split(',').slice(0, 6)).toEqual(['5', '2.5', '0.5', '1', '', '']);
    expect(row?.split(',').length).toBe(header?.split(',').length);
  });
});

describe('the model as a web page', () => {
  it('holds the path on show and the pins, none twice', () => {
    const { actions, answer, last } = probe();
    const show = (a: string, b: string) => {
      actions.setPair(a, b);
      const { request = -1, path } = last('interpolate') ?? {};
      const end = { original: '', read: [], unknown: [], cut: 0 };
      answer({
        type: 'path',
        request,
        decoded: { iteration: 0, path: path!, a: end, b: end, rows: [] },
      });
    };
    const reading = { language: 'sv' };
    const report = { name: 'mine.txt', fingerprint: FINGERPRINT, reading } as CorpusReport;
    answer(FRESH, { type: 'corpus', report });
    actions.setPrior(true);
    show('x', 'y');
    actions.pin();
    show('one way', 'another way');
    actions.pin();
    actions.savePage();
    expect(last('save-page')).toEqual({
      type: 'save-page',
      title: 'mine.txt',
      language: 'sv',
      paths: [
        { a: 'one way', b: 'another way', points: 11, shape: 'linear' },
        { a: 'x', b: 'y', points: 11, shape: 'linear' },
      ],
    });
    actions.setShape('spherical');
    show('one way', 'another way');
    actions.savePage();
    const shapes = last('save-page')?.paths.map(({ a, shape }) => `${a}, ${shape}`);
    expect(shapes).toEqual(['one way, spherical', 'x, linear', 'one way, linear']);
  });
});
