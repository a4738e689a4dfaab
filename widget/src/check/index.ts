// The package entry `@zhixin/widget/check`: what is wrong with a page that shows badges, and what to
// copy instead. Pure, so that it runs in the shell, on a server and in a browser alike.

export { askRegister } from './ask-register.ts';
export { checkPage, codesOn, longestPage, type PageFacts } from './check-page.ts';
export { type Finding, type FindingId, findingIds, type Severity, severities } from './finding.ts';
export type { Machine } from './load-page.ts';
export type { PublishedModule } from './rules/rule.ts';
export { runCommand } from './run-command.ts';
export { checkWords, fill, findingWords } from './words/finding-words.ts';
