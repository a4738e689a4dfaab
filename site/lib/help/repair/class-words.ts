// What the classes of dishonesty are called. As the source states them; nothing here decides on one.
import { m } from '#lib/paraglide/messages.js';
import type { ClassChoice } from './answer-repair.ts';

const names: Record<ClassChoice, () => string> = {
	minor: () => m.severity_minor(),
	general: () => m.severity_general(),
	serious: () => m.severity_serious(),
	unknown: () => m.repair_class_unknown(),
};

/** The name of a class, or of not knowing it. */
export const severityName = (choice: ClassChoice): string => names[choice]();
