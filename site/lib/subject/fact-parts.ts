// What on the page of a business only shows facts. As the server sent it, it needs no program: in a file
// of its own, so that a first visit does not fetch one.
export { default as SubjectRecords } from './subject-records.svelte';
export { default as SubjectSources } from './subject-sources.svelte';
export { default as SubjectStanding } from './subject-standing.svelte';
export { default as WrongFact } from './wrong-fact.svelte';
