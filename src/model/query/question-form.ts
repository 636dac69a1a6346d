/** What a question asks for. */
export type QuestionKind =
  | 'replaced'
  | 'seats'
  | 'leader'
  | 'agreed'
  | 'refused'
  | 'wanted'
  | 'stance'
  | 'red-lines'
  | 'status'
  | 'round'
  | 'changed'
  | 'changed-since'
  | 'word'
  | 'part';

/** The ways in which readers ask one question. */
export interface QuestionForm {
  kind: QuestionKind;
  /** The capacity in question, as in the vocabulary. */
  capacity?: string;
  patterns: string[];
}
