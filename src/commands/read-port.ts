import { Refusal } from './refusal.ts';

/** Returns the port that a variable names; throws if it is none. */
export function readPort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65535) return port;
  throw new Refusal(`PORT is "${value}", which is not a port. Set it to a number from 0 (any that is free) to 65535, such as 4321.`);
}
