// What upgrades the text of a page, fetched together when the page is first scrolled, pointed at or clicked.
import './copy-text.ts';
import './preview/show-previews.ts';
import './contents.ts';
import './print-page.ts';
