// On a touch screen, where nothing hovers, a tap on a name, a term or a cite opens a sheet with what a card says and a link that leads on.
import styles from '../../styles/preview.css?inline';
import { PREVIEW_WORDS } from '../../words/site-words.ts';
import { hideCard, previewedLink } from './preview-card.ts';
import { readPreview } from './read-preview.ts';

/** The links within a text; those that are lines of a list are followed at once. */
const IN_TEXT = ':is(.name[href*="/actors/"], .name[href*="/topics/"], .party, .term, .cite, .point-link, p .mark)';

const sheet = document.createElement('dialog');
const said = document.createElement('div');
const open = document.createElement('a');
const close = document.createElement('button');
sheet.className = 'preview-sheet';
said.id = 'preview-sheet';
sheet.setAttribute('aria-labelledby', said.id);
open.textContent = PREVIEW_WORDS.open;
close.textContent = PREVIEW_WORDS.close;
const controls = document.createElement('p');
controls.append(open, close);
sheet.append(said, controls);
document.body.append(sheet);

/** Opens the sheet at once with the words of the link, so that the way on never waits; what is read follows. */
async function show(link: HTMLAnchorElement): Promise<void> {
  const words = document.createElement('b');
  words.textContent = link.textContent;
  said.replaceChildren(words);
  open.href = link.href;
  sheet.showModal();
  const lines = await readPreview(link);
  if (open.href === link.href && lines.length > 0) said.replaceChildren(...lines);
}

document.addEventListener(
  'click',
  (event) => {
    hideCard();
    const link = previewedLink(event.target);
    if (event.pointerType !== 'touch' || !link?.matches(IN_TEXT)) return;
    event.preventDefault();
    void show(link);
  },
  { capture: true },
);
// A tap beside the sheet, on "Close" or on "Open" closes it.
sheet.addEventListener('click', ({ target }) => [sheet, open, close].some((each) => each === target) && sheet.close());

// The styles of the previews come with their script, so that no page carries them.
const styleSheet = new CSSStyleSheet();
styleSheet.replaceSync(styles);
document.adoptedStyleSheets.push(styleSheet);
