import { expect, it } from 'vitest';
import { MarkdownReader } from '../../../src/text/reading/markdown';

function plain(markdown: string): string[] {
  const lines: string[] = [];
  const reader = new MarkdownReader((line) => lines.push(line));
  for (const line of markdown.split('\n')) reader.line(line);
  return lines.filter((line) => line !== '');
}

it.each([
  ['# A heading ##', 'A heading'],
  ['* an item', 'an item'],
  ['  12. another', 'another'],
  ['- [x] a task done', 'a task done'],
  ['> > a quote', 'a quote'],
  ['Some *soft*, **strong** and ***both*** words.', 'Some soft, strong and both words.'],
  ['_one_ and __two__ but snake_case_name', 'one and two but snake_case_name'],
  ['~~gone~~ `code` and ``a ` b``', 'gone code and a ` b'],
  ['See [the page](https://example.org/a_b "T") or [that][1].', 'See the page or that.'],
  ['![a picture](x.png) Words <https://example.org> here.', 'Words  here.'],
  ['A note[^1] and a <b>tag</b> &amp; 3 \\* 4', 'A note and a tag & 3 * 4'],
  ['5 * 3 * 2 is 30', '5 * 3 * 2 is 30'],
  ['Before <!-- not seen --> after', 'Before  after'],
])('reads %s', (markdown, expected) => {
  expect(plain(markdown)).toEqual([expected]);
});

it('leaves out code, rules, definitions, comments and front matter', () => {
  const markdown = [
    '---',
    'title: Not read',
    '---',
    'One',
    '```js',
    'const code = 1;',
    '# no heading',
    '```',
    '***',
    'A title',
    '=======',
    '<!-- a comment',
    'over lines --> Two',
    '[1]: https://example.org',
    '~~~~',
    '~~~',
    'still code',
    '~~~~',
    'Three',
  ];
  expect(plain(markdown.join('\n'))).toEqual(['One', 'A title', 'Two', 'Three']);
});

it('takes the cells of a table apart', () => {
  expect(plain('| a name | a thing |\n|---|:--:|\n| one | two |')).toEqual([
    'a name',
    'a thing',
    'one',
    'two',
  ]);
});

it('ends paragraphs at headings and items', () => {
  const lines: string[] = [];
  const reader = new MarkdownReader((line) => lines.push(line));
  for (const line of ['text', '# heading', 'more', '- item', 'goes on']) reader.line(line);
  expect(lines).toEqual(['text', '', 'heading', '', 'more', '', 'item', 'goes on']);
});
