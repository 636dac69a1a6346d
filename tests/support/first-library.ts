import { isFirstLibrary } from './is-first-library.ts';

// A file that imports this says something of the texts that the project began with; where there are others, it ends here.
if (!isFirstLibrary) {
  console.log('The content is another library, so nothing is said of the texts that the project began with.');
  process.exit(0);
}
