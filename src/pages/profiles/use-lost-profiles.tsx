import { useEffect } from 'react';
import { useRecord } from '../../record/record-provider.tsx';

/**
 * Looks, once a page is done, for people whose list this browser has lost. Where nobody has done
 * anything on the page, they are asked for at once; else when the course is opened next.
 */
export function useLostProfiles(): void {
  const record = useRecord();
  useEffect(() => {
    const look = async () => {
      const { findLostProfiles } = await import('../../profiles/find-lost-profiles.ts');
      const { profilesWords } = await import('./profiles-words.ts');
      await record.opened;
      if (!(await findLostProfiles(import.meta.env.BASE_URL, profilesWords.nameless))) return;
      if (record.store.getState().facts.length === 0) location.reload();
    };
    void look().catch(() => undefined);
  }, [record]);
}
