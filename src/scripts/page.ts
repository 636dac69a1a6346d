// What upgrades the text of a page, fetched together when the page is first scrolled, pointed at or clicked.
import './copy-text.ts';
import './preview/preview-sheet.ts';
import './contents.ts';

// The button prints the page. It listens before the script that loaded it, which then leaves the click alone.
document.addEventListener(
  'click',
  (event) => {
    if (!(event.target as Element).closest('print-page button') || event.defaultPrevented) return;
    event.preventDefault();
    print();
  },
  { capture: true },
);
