import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { WordSampling } from '../../decoding';
import { usePlayground, useSession } from '../playground-context';
import type { SampleChoice } from '../state/sample-choice';
import { sampleRoomOf, type SampleRoom } from './sample-room';

export function useSampleRoom(): SampleRoom {
  return sampleRoomOf(useSession());
}

export function useSampleChoice(): SampleChoice {
  return useStore(useSampleRoom().store);
}

function samplingOf(temperature: number, words: number | undefined): WordSampling {
  return { temperature, ...(words !== undefined && { words }) };
}

/** Has samples made as long as the component is there. */
export function useWatchedSamples(): void {
  const room = useSampleRoom();
  const sampled = usePlayground((state) => state.sampled);
  const { temperature, words } = sampled ?? {};
  useEffect(() => {
    // Another draw of the path is no other way to draw samples.
    room.watch(temperature === undefined ? undefined : samplingOf(temperature, words));
  }, [room, temperature, words]);
  useEffect(() => () => room.unwatch(), [room]);
}
