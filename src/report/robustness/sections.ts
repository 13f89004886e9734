import { centralSection } from './sections/centralSection.js';
import { changesSection } from './sections/changesSection.js';
import { criteriaSection } from './sections/criteriaSection.js';
import { driversSection } from './sections/driversSection.js';
import { opinionsSection } from './sections/opinionsSection.js';
import type { Page, Room, Section } from './sections/section.js';
import type { Told } from './sentence.js';

/** What is told of a list besides its tasks. */
export function sectionsOf(told: Told, page: Page, room: Room): readonly Section[] {
  return [
    ...(told.list.criteria.length === 0
      ? []
      : [criteriaSection(told, page), centralSection(told, page, room)]),
    changesSection(told, page, room),
    ...driversSection(told.list, page),
    ...opinionsSection(told.list, page),
  ];
}
