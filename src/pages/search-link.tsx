import { Search } from 'lucide-react';
import { Link, useLocation } from 'react-router';
import { searchAddress } from '../course/address.ts';
import { shellWords } from './shell-words.ts';

/**
 * The way to search in every bar: a page of its own, which opens over the page one is on once that has
 * come alive (`search-door.tsx`).
 */
export function SearchLink() {
  const { pathname } = useLocation();
  if (pathname.replace(/\/$/, '') === searchAddress) return null;
  return (
    <Link to={searchAddress} className="icon-btn" data-search aria-label={shellWords.search}>
      <Search size={22} strokeWidth={1.75} aria-hidden="true" />
    </Link>
  );
}
