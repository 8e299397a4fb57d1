import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { MapGroup } from '../../latent-map';
import { useLanguage } from '../playground-context';
import styles from './map.module.css';
import { useMap, useMapRoom } from './use-map';

const EMPTY: MapGroup = { by: 'words', query: '' };

/** Names two groups of sentences, and makes a direction of them. */
export function DirectionForm() {
  const room = useMapRoom();
  const [from, setFrom] = useState(EMPTY);
  const [to, setTo] = useState(EMPTY);
  const [name, setName] = useState('');
  const isReady = [from, to].every((group) => wordsOf(group) !== '');
  const proposed = isReady ? `${wordsOf(from)} → ${wordsOf(to)}` : '';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        room.addDirection(name.trim() || proposed, { from, to });
        setName('');
      }}
    >
      <GroupChoice title="From" group={from} onChange={setFrom} />
      <GroupChoice title="To" group={to} onChange={setTo} />
      <div className={styles.row}>
        <TextInput
          size="xs"
          aria-label="Name of the direction"
          placeholder={proposed || 'Name'}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" disabled={!isReady}>
          Make direction
        </Button>
      </div>
    </form>
  );
}

interface GroupChoiceProps {
  readonly title: string;
  readonly group: MapGroup;
  readonly onChange: (group: MapGroup) => void;
}

function GroupChoice({ title, group, onChange }: GroupChoiceProps) {
  const labels = useMap((map) => map.points?.labels ?? NONE);
  const fenced = useMap((map) => map.fenced);
  const kinds = [
    { value: 'words', label: 'with the words' },
    { value: 'sentences', label: 'typed here' },
    ...(labels.length > 0 ? [{ value: 'label', label: 'with the label' }] : []),
    ...(fenced.length > 0 || group.by === 'points' ? [{ value: 'points', label: 'lassoed' }] : []),
  ];
  const choose = (by: string) => {
    if (by === 'points') onChange({ by, points: fenced });
    else if (by === 'sentences') onChange({ by, sentences: [] });
    else if (by === 'label') onChange({ by, label: labels[0] ?? '' });
    else onChange(EMPTY);
  };
  return (
    <div className={styles.row}>
      <span className={styles.groupTitle}>{title}</span>
      <NativeSelect
        size="xs"
        aria-label={`${title}: how sentences are chosen`}
        value={group.by}
        data={kinds}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {group.by === 'words' && (
        <TextInput
          size="xs"
          className={styles.words ?? ''}
          aria-label={`${title}: words`}
          value={group.query}
          onChange={(event) => onChange({ by: 'words', query: event.currentTarget.value })}
        />
      )}
      {group.by === 'sentences' && <TypedGroup title={title} onChange={onChange} />}
      {group.by === 'label' && (
        <NativeSelect
          size="xs"
          aria-label={`${title}: label`}
          value={group.label}
          data={[...labels]}
          onChange={(event) => onChange({ by: 'label', label: event.currentTarget.value })}
        />
      )}
      {group.by === 'points' && <span>{wordsOf(group)}</span>}
    </div>
  );
}

/** Sentences one a line; blank lines are none. */
function TypedGroup({ title, onChange }: Omit<GroupChoiceProps, 'group'>) {
  const language = useLanguage();
  const [text, setText] = useState('');
  return (
    <Textarea
      size="xs"
      className={styles.words ?? ''}
      aria-label={`${title}: sentences, one a line`}
      placeholder="One sentence a line"
      autosize
      minRows={2}
      maxRows={6}
      dir="auto"
      lang={language}
      value={text}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        const sentences = value.split('\n').map((line) => line.trim());
        onChange({ by: 'sentences', sentences: sentences.filter(Boolean).slice(0, MOST_TYPED) });
      }}
    />
  );
}

/** More than that are a corpus. */
const MOST_TYPED = 200;
const NONE: readonly string[] = [];

/** A group in a word or two; empty where nothing is chosen yet. */
function wordsOf(group: MapGroup): string {
  switch (group.by) {
    case 'words':
      return group.query.trim();
    case 'label':
      return group.label;
    case 'sentences':
      return group.sentences.length === 0 ? '' : `${group.sentences.length} typed`;
    case 'points':
      return group.points.length === 0 ? '' : `${group.points.length} lassoed`;
  }
}
