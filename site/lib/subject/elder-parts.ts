// What the page of a business has for those who read it large. In a file of its own, so that nobody
// else's phone has to fetch it.
export { default as ElderDoors } from '#lib/view/elder-doors.svelte';
export { default as Listen } from '#lib/view/listen.svelte';
export { default as ShareWithFamily } from '#lib/view/share-with-family.svelte';
export { spokenSubject } from '#lib/view/spoken-subject.ts';
