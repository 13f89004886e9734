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
  told: ListContext,
  page: SectionPage,
  room: Room,
): readonly RobustnessSection[] {
  return [
    ...tiersSection(told.list, page),
    ...(told.list.criteria.length === 0
      ? []
      : [criteriaSection(told, page), centralSection(told, page, room)]),
    changesSection(told, page, room),
    ...driversSection(told.list, page),
    ...opinionsSection(told.list, page),
  ];
}
