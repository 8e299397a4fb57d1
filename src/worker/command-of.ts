import type { Command } from '../protocol';

export type CommandOf<T extends Command['type']> = Extract<Command, { type: T }>;

/** Commands that only a run can carry out. */
export type RunCommand = Exclude<
  Command,
  CommandOf<
    | 'open'
    | 'resume'
    | 'open-file'
    | 'preview'
    | 'cancel-opening'
    | 'interpolate'
    | 'pin'
    | 'corners'
    | 'watch'
    | 'note'
    | 'lenders'
    | 'list-runs'
    | 'describe-runs'
    | 'rename-run'
    | 'duplicate-run'
    | 'delete-runs'
    | 'hand'
    | 'ping'
    | 'map'
  >
>;
