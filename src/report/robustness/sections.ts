import { centralSection } from './sections/centralSection.js';
import { changesSection } from './sections/changesSection.js';
import { criteriaSection } from './sections/criteriaSection.js';
import { driversSection } from './sections/driversSection.js';
import { opinionsSection } from './sections/opinionsSection.js';
import { tiersSection } from './sections/tiersSection.js';
import type { SectionPage, Room, RobustnessSection } from './sections/section.js';
import type { ListContext } from './sentence.js';

/** The sections below the tasks of a list. */
export function robustnessSections(
  context: ListContext,
  page: SectionPage,
  room: Room,
): readonly RobustnessSection[] {
  return [
    ...tiersSection(context.list, page),
    ...(context.list.criteria.length === 0
      ? []
      : [criteriaSection(context, page), centralSection(context, page, room)]),
    changesSection(context, page, room),
    ...driversSection(context.list, page),
    ...opinionsSection(context.list, page),
  ];
}
