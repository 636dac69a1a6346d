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

/** The ways in which readers ask for one thing. */
export interface QuestionForm {
  kind: QuestionKind;
  /** The capacity that is asked for, as the vocabulary has it. */
  capacity?: string;
  patterns: string[];
}
