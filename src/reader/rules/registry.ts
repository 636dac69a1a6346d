import type { Collection } from '../../model/addresses/paths.ts';
import type { Actor } from '../../model/schema/actor.ts';
import type { BriefingData } from '../../model/schema/briefing.ts';
import type { Source } from '../../model/schema/source.ts';
import type { Places, WrittenAddress } from './addresses.ts';
import type { FindNamed } from './named-entry.ts';

/** Everything that a reference may name. */
export interface Registry {
  /** The ids of the files of each collection and of the publication’s own pages, whether or not their content is valid. */
  ids: Record<Collection | 'pages', ReadonlySet<string>>;
  /** The briefings whose content is valid, by id. */
  briefings: ReadonlyMap<string, BriefingData>;
  /** The sources whose content is valid, by id. */
  sources: ReadonlyMap<string, Source>;
  /** The actors whose content is valid, by id. */
  actors: ReadonlyMap<string, Actor>;
  /** What the former ids of entries have become, by name: the id of "processes/lake-round" is now "lake-talks". */
  successors: ReadonlyMap<string, string>;
  /** All entries by name, such as "actors/hakan-fidan", each with what rules depend on: the data of a source, the side and members of an actor, the points of a briefing and whether it is a draft; and former ids, each with what it has become. */
  targets: ReadonlyMap<string, Source | string | undefined>;
  /** Finds entries by their names, one of which an author may have written instead of an id. */
  named: FindNamed;
}

/** What the references of one entry may name, and what those checked so far do name. */
export interface Scope extends Registry {
  /** What the references name, such as "actors/hakan-fidan". */
  referred: Set<string>;
  /** The addresses that lead out of the entry, perhaps to the site itself. */
  addresses: WrittenAddress[];
  /** The points of the briefing. */
  points: ReadonlySet<string>;
  /** The sources that the briefing lists; nothing for an entry that is not a briefing. */
  listed?: ReadonlySet<string>;
  /** Whether the entry is a draft, which may lead to others. */
  draft?: boolean;
  /** The fragments of the briefing's page; none for an entry that is not a briefing. */
  places?: Places;
}
