import { DEFAULT_KEYS, type CommandName } from './commands.ts';
import { Dialog } from './Dialog.tsx';
import { KeyChooser } from './KeyChooser.tsx';
import { useSettings } from './settings.ts';

/** What keys do, in words, and in the order they are shown. */
const GROUPS: Readonly<Record<string, Readonly<Partial<Record<CommandName, string>>>>> = {
  'Finding articles': {
    next: 'Next article',
    previous: 'Previous article',
    open: 'Open the article',
    read: 'Read or unread',
    save: 'Save the article',
    earlier: 'Earlier month',
    later: 'Later month',
    timeline: 'Go to the timeline',
    entities: 'Go to the names',
    saved: 'Go to what is saved',
    date: 'Go to the dates',
    find: 'Find in articles',
    back: 'Back to the list',
  },
  'In an article': {
    nextMention: 'Next mention',
    previousMention: 'Previous mention',
    marks: 'Highlights on or off',
    readAloud: 'Read aloud',
    copyLink: 'Copy link to passage or paragraph',
    focus: 'Focus mode',
    ruler: 'Line ruler',
    larger: 'Larger text',
    smaller: 'Smaller text',
    usualSize: 'Usual text size',
  },
  Everywhere: { display: 'Display settings', help: 'This help' },
};

/** Every key and what it does; each can be put elsewhere, and all can be switched off. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const [{ singleKeys, keys }, change] = useSettings();

  const titles = Object.assign({}, ...Object.values(GROUPS)) as Record<CommandName, string>;
  const takenBy = (key: string, by: CommandName) => {
    const names = Object.keys(DEFAULT_KEYS) as CommandName[];
    const other = names.find(
      (name) => name !== by && (keys[name] ?? DEFAULT_KEYS[name]).split(' ')[0] === key,
    );
    return other ? titles[other] : null;
  };

  return (
    <Dialog className="w-[min(46rem,100vw-1.5rem)]" heading="Keyboard" onClose={onClose}>
      <label className="mb-1 flex items-center gap-2 py-1">
        <input
          type="checkbox"
          className="size-4 accent-(--accent)"
          checked={singleKeys}
          onChange={({ target }) => change({ singleKeys: target.checked })}
        />
        Use single keys
      </label>
      <p className="mb-4 text-soft">
        They do nothing while you write in a field. Press a key below to put it elsewhere.
      </p>
      <div className={`gap-x-10 md:columns-2 ${singleKeys ? '' : 'text-soft'}`}>
        {Object.entries(GROUPS).map(([heading, commands]) => (
          <section key={heading} className="mb-5 break-inside-avoid">
            <h3 className="mb-1 text-xs font-semibold tracking-[0.06em] text-soft uppercase">{heading}</h3>
            <ul>
              {(Object.keys(commands) as CommandName[]).filter(isPossible).map((name) => (
                <li
                  key={name}
                  className="flex items-center justify-between gap-4 border-b border-rule py-0.5"
                >
                  <span>{titles[name]}</span>
                  <KeyChooser
                    title={titles[name]}
                    value={keys[name] ?? DEFAULT_KEYS[name]}
                    takenBy={(key) => takenBy(key, name)}
                    onPick={(key) => change({ keys: { ...keys, [name]: key } })}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="mt-2 mb-3 text-soft">
        <kbd>Enter</kbd> opens what has focus. <kbd>Esc</kbd> closes what is open, then leads back to the
        list.
      </p>
      <button type="button" className="button" onClick={() => change({ keys: {}, singleKeys: true })}>
        Usual keys
      </button>
    </Dialog>
  );
}

/** Reading aloud needs a browser that can speak. */
function isPossible(name: CommandName): boolean {
  return name !== 'readAloud' || 'speechSynthesis' in window;
}
