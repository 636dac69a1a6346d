import { z } from 'zod';
import { actorSchema } from '../../model/schema/actor.ts';
import { briefingSchema } from '../../model/schema/briefing.ts';
import { eventSchema, outcomeSchema } from '../../model/schema/event.ts';
import { agreedSchema, floatedSchema, redLineSchema } from '../../model/schema/point.ts';
import { processSchema } from '../../model/schema/process.ts';
import { citeSchema, entryId, entryReference, list, plainText } from '../../model/schema/schema-parts.ts';
import { sourceSchema } from '../../model/schema/source.ts';
import { topicSchema } from '../../model/schema/topic.ts';
import { POINT_KINDS, type PointKind } from '../../model/schema/vocabulary.ts';
import { ask, type Question } from './question.ts';
import { readAlternative, readDelegation, refuseDelegation } from './read-answers.ts';

const kinds = Object.keys(POINT_KINDS) as [PointKind, ...PointKind[]];

/** The id of a new entry, which is also the name of its file. */
const ID_QUESTION: Question = {
  flag: 'id',
  path: ['id'],
  schema: entryId('The id, which names the file and the page; it is permanent.'),
};

/** Who takes part without being a party, each with the capacities that a source gives. */
const OTHERS_QUESTION: Question = {
  flag: 'others',
  path: ['others'],
  actorsIn: (typed) => [readDelegation(typed).actor],
  schema: list(
    z.string().superRefine((typed, { addIssue }) => {
      const message = refuseDelegation(typed);
      if (message) addIssue({ code: 'custom', message });
    }),
  )
    .optional()
    .describe('Who else had a delegation, and in what capacity, as a source says: "turkiye=hosting,mediating".'),
};

const POINT_QUESTIONS: Question[] = [
  { flag: 'briefing', path: ['briefing'], schema: entryReference('briefings', 'The briefing that the point is added to.') },
  { flag: 'kind', path: ['kind'], schema: z.enum(kinds).describe('The kind of point.') },
  ...['title', 'text', 'topics', 'parties', 'concerns', 'saidBy', 'certainty'].map((key) => ask(agreedSchema, key)),
  {
    ...ask(redLineSchema, 'holders'),
    schema: redLineSchema.shape.holders.optional().describe('For a red line, the parties that hold it.'),
  },
  { ...ask(floatedSchema, 'raisedBy'), schema: floatedSchema.shape.raisedBy.describe('For a floated idea, who raised it.') },
  {
    flag: 'alternatives',
    path: ['alternatives'],
    actorsIn: (typed) => readAlternative(typed).backers,
    schema: list(plainText('An alternative.'))
      .optional()
      .describe(
        'For an unresolved issue, each alternative and the ids of who stands for it: "No toll = norvania, estmark". Leave out "=" and what follows if no source names anyone.',
      ),
  },
  ...['source', 'paragraph', 'at', 'from', 'to'].map((key) => ask(citeSchema, key, { within: ['cites', '0'] })),
];

/** The questions for each kind of thing, in order. */
export const QUESTIONS = {
  actor: [...['name', 'shortName', 'kind', 'side', 'members', 'description', 'spellings'].map((key) => ask(actorSchema, key)), ID_QUESTION],
  topic: [...['name', 'definition', 'otherNames'].map((key) => ask(topicSchema, key)), ID_QUESTION],
  source: [
    ...[
      'name',
      'title',
      'kind',
      'language',
      'publisher',
      'published',
      'address',
      'issuers',
      'numbering',
      'paragraphs',
      'standfirst',
      'note',
    ].map((key) => ask(sourceSchema, key)),
    ID_QUESTION,
  ],
  process: [...['name', 'otherNames', 'description', 'note'].map((key) => ask(processSchema, key)), ID_QUESTION],
  briefing: [
    ask(briefingSchema, 'title'),
    ask(briefingSchema, 'summary'),
    ask(eventSchema, 'name', { flag: 'event', within: ['event'] }),
    ...['places', 'mode', 'first', 'last'].map((key) => ask(eventSchema, key, { within: ['event'] })),
    ask(briefingSchema, 'process'),
    ask(briefingSchema, 'asOf'),
    { flag: 'outcome', path: ['outcome', 'result'], schema: outcomeSchema.shape.result.optional() },
    ask(briefingSchema, 'sources'),
    {
      flag: 'parties',
      path: ['parties'],
      schema: list(entryReference('actors', 'A party.')).min(1, 'Name at least one.').describe('The parties: those who negotiate.'),
    },
    OTHERS_QUESTION,
    ask(briefingSchema, 'authors'),
    ask(briefingSchema, 'draft'),
    { flag: 'analysis', path: ['analysis'], schema: plainText('The first sentence of the analysis.') },
    ID_QUESTION,
  ],
  point: POINT_QUESTIONS,
} satisfies Record<string, Question[]>;

/** A kind of thing that the command writes. */
export type Noun = keyof typeof QUESTIONS;
