/** A section of a page that gathers what the briefings say of one thing. */
export interface SectionView<T> {
  /** Its fragment. */
  id: string;
  title: string;
  items: T[];
  /** What is said if there is nothing; without it, an empty section is left out. */
  none?: string;
}
