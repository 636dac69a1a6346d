// The styles of the previews come with their script, so that no page carries them.
import './preview-sheet.ts';
import styles from '../../styles/preview.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
