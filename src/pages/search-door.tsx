import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { searchAddress } from '../course/address.ts';
import { opensSearch } from './opens-search.ts';
import type { SearchDialog } from './search-places.tsx';

/**
 * Opens search over the page, from the link in a bar and from the keyboard. All that search is made of
 * is fetched when it is first opened; where that fails, its page is gone to instead.
 */
export function SearchDoor() {
  const navigate = useNavigate();
  const [Dialog, setDialog] = useState<typeof SearchDialog | null>(null);
  useEffect(() => {
    const open = async () => {
      try {
        const places = await import('./search-places.tsx');
        setDialog(() => places.SearchDialog);
      } catch {
        void navigate(searchAddress);
      }
    };
    const listen = (event: Event) => {
      if (!opensSearch(event)) return;
      event.preventDefault();
      const field = document.querySelector<HTMLElement>('[role="search"] input');
      if (field === null) void open();
      else field.focus();
    };
    // Before the router sees the click, which otherwise goes to the page.
    document.addEventListener('click', listen, { capture: true });
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('click', listen, { capture: true });
      document.removeEventListener('keydown', listen);
    };
  }, [navigate]);
  if (Dialog === null) return null;
  return (
    <Dialog
      onClose={() => {
        setDialog(null);
      }}
    />
  );
}
