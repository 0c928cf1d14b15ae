import { everyone, type Measure } from "../measure.ts";

/** Whether the peers are everyone, so that the pupils of the group are among them. */
export function peersHoldGroup(peers: Measure, group: Measure): boolean {
  return (
    peers.group.characteristic === everyone.characteristic && group.group.characteristic !== everyone.characteristic
  );
}
