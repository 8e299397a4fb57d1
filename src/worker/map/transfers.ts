import type { Event } from '../../protocol';

/** Buffers that an event need not be copied with: nobody here looks at them again. */
export function transfersOf(event: Event): Transferable[] {
  if (event.type !== 'map') return [];
  const { told } = event;
  switch (told.kind) {
    case 'places':
      return [told.places.buffer, told.values.buffer];
    case 'laying-out':
    case 'trace':
      return [told.places.buffer];
    case 'ground':
      return [told.scores.buffer];
    case 'points':
      return [told.labelOf.buffer, told.heldOut.buffer];
    default:
      return [];
  }
}
