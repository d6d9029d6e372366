import { useEffect, useState } from 'react';
import type { Briefings } from '../../course/briefing.ts';
import type { Course } from '../../course/course.ts';

/** The course's briefings; null until they are here, empty where they cannot be had. */
export function useBriefings({ briefings: file }: Course): Briefings | null {
  const [found, setFound] = useState<Briefings | null>(null);
  useEffect(() => {
    let isHere = true;
    const load = async () => {
      const briefings = file === undefined ? [] : await fetchFile(file);
      if (isHere) setFound(briefings);
    };
    void load();
    return () => {
      isHere = false;
    };
  }, [file]);
  return found;
}

/* It comes from our own build, so its shape is taken on trust. */
async function fetchFile(file: string): Promise<Briefings> {
  try {
    const response = await fetch(import.meta.env.BASE_URL + file);
    return response.ok ? ((await response.json()) as Briefings) : [];
  } catch {
    return [];
  }
}
