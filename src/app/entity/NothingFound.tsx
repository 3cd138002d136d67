import { Link } from 'react-router-dom';
import { HOME_ADDRESS } from '../../archive/addresses.ts';
import { encodeText } from '../ui/address-text.ts';
import { formatEntityView, WHOLE_VIEW, type EntityView } from './entity-view.ts';
import { nounOf } from './format-names.ts';

/** Stands where names would: says why there are none, and where there are some. */
export function NothingFound({ view, elsewhere }: { view: EntityView; elsewhere: number }) {
  const { group, letter, q } = view;
  const sentence = q
    ? `No ${nounOf(1, group)} has a word that begins with “${q}”.`
    : letter
      ? `No ${nounOf(1, group)} begins with ${letter}.`
      : `There are no ${nounOf(0, group)} in these articles.`;
  return (
    <div className="py-8">
      <p className="font-serif text-xl wrap-anywhere">{sentence}</p>
      <p className="mt-4 flex flex-wrap gap-2">
        {group && (elsewhere > 0 || !q) && (
          <Link to={{ search: formatEntityView({ ...view, group: null }) }} className="button">
            {q ? `Look among all names (${elsewhere})` : 'Show all kinds of names'}
          </Link>
        )}
        {q && (
          <Link to={`${HOME_ADDRESS}?q=${encodeText(q)}`} className="button">
            Look for it in headlines
          </Link>
        )}
        <Link to={{ search: formatEntityView(WHOLE_VIEW) }} className="button">
          Show all names
        </Link>
      </p>
    </div>
  );
}
